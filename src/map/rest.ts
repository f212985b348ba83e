import type { Hand } from '../state/hand.ts';

/** So long nothing newer may have come for it to count as rest (ms). */
const REST = 300;
/** While a finger or a button is held, which may draw on, it is looked so often (ms) whether something newer has come. */
const HELD = 1000;
/** So long an idle moment is waited for after that. */
const PATIENCE = 1000;

/** Keeps one act for the moment when the hand rests: the newest takes the place of one that waits. */
export class Rest {
  #act: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #holding = false;
  readonly #hand: Pick<Hand, 'held' | 'lifted'>;

  constructor(hand: Pick<Hand, 'held' | 'lifted'>) {
    this.#hand = hand;
  }

  put(act: () => void): void {
    this.drop();
    this.#act = act;
    if (this.#holding) return;
    if (this.#hand.held) void this.#hold();
    else this.#wait(act);
  }

  /** What waits is not wanted any more. */
  drop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#act = null;
  }

  /** One look now and then is all that a finger that draws on pays for. */
  async #hold(): Promise<void> {
    this.#holding = true;
    let seen: (() => void) | null;
    do {
      seen = this.#act;
      await this.#hand.lifted(HELD);
    } while (this.#hand.held && seen !== this.#act);
    this.#holding = false;
    this.#afterFrame();
  }

  /** Where a picture takes longer than the rest, a finger that draws on has moved before the page hears of it: with the next picture it does. */
  #afterFrame(): void {
    const act = this.#act;
    if (!act) return;
    this.#frame = requestAnimationFrame(() => {
      if (act === this.#act) this.#wait(act);
    });
  }

  #wait(act: () => void): void {
    this.#timer = setTimeout(() => idle(() => act === this.#act && act()), REST);
  }
}

/** Not every browser says when it is idle. */
function idle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: PATIENCE });
  else act();
}
