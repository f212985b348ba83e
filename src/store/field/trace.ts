/**
 * Whether something was ever kept under this name, remembered apart from the database: a browser that removed it, for room or because it took it for damaged,
 * leaves an empty one, which must not look like a phone that was never used.
 */
export class Trace {
  readonly #key: string;
  #left = false;

  constructor(name: string) {
    this.#key = `${name}-kept`;
  }

  leave(): void {
    if (this.#left) return;
    this.#left = true;
    quietly(() => localStorage.setItem(this.#key, '1'));
  }

  get isThere(): boolean {
    return quietly(() => localStorage.getItem(this.#key)) === '1';
  }

  remove(): void {
    this.#left = false;
    quietly(() => localStorage.removeItem(this.#key));
  }
}

/** Some browsers refuse local storage, and a worker has none: then nothing is remembered. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
