/** So long one stretch of work may hold up the page (ms): half a frame. */
const STRETCH = 8;

/** Does work that pauses now and then in stretches of a few milliseconds, each a task of its own; a newer piece of work takes the older one's place. */
export class Stretches {
  #work: Generator<void, void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The first stretch is done at once: what fits into it is finished when this comes back. */
  begin(work: Generator<void, void>, done: () => void): void {
    this.stop();
    this.#work = work;
    this.#go(work, done);
  }

  get busy(): boolean {
    return this.#work !== null;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#work = null;
  }

  #go(work: Generator<void, void>, done: () => void): void {
    if (work !== this.#work) return;
    const end = performance.now() + STRETCH;
    while (performance.now() < end) {
      if (!work.next().done) continue;
      this.#work = null;
      return done();
    }
    this.#timer = setTimeout(() => this.#go(work, done));
  }
}
