/** Something that is fetched when it is first asked for; null until it is here. What asks inside a derived value is told. */
export class Later<Thing> {
  #thing = $state.raw<Thing | null>(null);
  #asked = false;
  readonly #fetch: () => Promise<Thing>;

  constructor(fetch: () => Promise<Thing>) {
    this.#fetch = fetch;
  }

  get now(): Thing | null {
    if (!this.#asked) {
      this.#asked = true;
      // Without it everything stands as if nobody had asked; the next question tries again.
      this.#fetch().then(
        (thing) => (this.#thing = thing),
        () => (this.#asked = false),
      );
    }
    return this.#thing;
  }
}
