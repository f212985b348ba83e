/** Something that is fetched when it is first asked for; null until it is here. What asks inside a derived value is told. */
export class Later<Thing> {
  #thing = $state.raw<Thing | null>(null);
  #asked = false;
  readonly #fetch: () => Promise<Thing>;

  constructor(fetch: () => Promise<Thing>) {
    this.#fetch = fetch;
  }

  get now(): Thing | null {
    // Without it everything stands as if nobody had asked; the next question tries again.
    if (!this.#asked) this.bring().catch(() => undefined);
    return this.#thing;
  }

  /** Fetches it before it is asked for. @throws when it cannot be had */
  async bring(): Promise<void> {
    this.#asked = true;
    try {
      this.#thing = await this.#fetch();
    } catch (fault) {
      this.#asked = false;
      throw fault;
    }
  }
}
