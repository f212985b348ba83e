/** A finger that draws on looks at what it draws over: what is read beside that follows when it has stopped for so long (ms), or is lifted. */
export const STOPPED = 250;

/** Knows whether a finger or a button is held on the page: it may draw on, and what can wait lets it. */
export class Hand {
  #held = false;
  readonly #waiting = new Set<() => void>();

  constructor() {
    const options = { capture: true, passive: true };
    addEventListener('pointerdown', ({ button }) => (this.#held = button === 0), options);
    // A menu of the browser's own may keep the finger that is lifted over it.
    for (const type of ['pointerup', 'pointercancel', 'contextmenu', 'change'])
      addEventListener(type, () => this.#lift(), options);
  }

  get held(): boolean {
    return this.#held;
  }

  /** Answers at once while nothing is held, else when it is lifted, or after so many milliseconds. */
  lifted(most: number): Promise<void> {
    if (!this.#held) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, most);
      this.#waiting.add(end);
    });
  }

  #lift(): void {
    this.#held = false;
    for (const end of this.#waiting) end();
  }
}
