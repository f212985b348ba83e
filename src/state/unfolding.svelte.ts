import { flushSync, tick } from 'svelte';
import { drawn } from './frames.ts';

/** A turn may take so long (ms); then the screen is drawn before the next part. */
const TURN = 8;

/** How far a page has been shown: the parts below its first screen come one after the other, so that no task holds the screen up. */
export class Unfolding {
  /** 1 = the first screen; counts up to the last part. */
  step = $state(1);
  readonly #last: () => number;

  /** @param last step with which all is shown */
  constructor(last: () => number) {
    this.#last = last;
  }

  /** Begins when the first screen stands. Answers with a way to leave off: the page is gone. */
  begin(): () => void {
    const leaving = new AbortController();
    void this.#showOn(leaving.signal);
    return () => leaving.abort();
  }

  /** At once: for paper. */
  finish(): void {
    this.step = Math.max(this.step, this.#last());
    flushSync();
  }

  async #showOn(left: AbortSignal): Promise<void> {
    while (this.step < this.#last() && !left.aborted) {
      await drawn();
      const began = performance.now();
      do {
        this.step++;
        await tick();
      } while (this.step < this.#last() && !left.aborted && performance.now() - began < TURN);
    }
  }
}
