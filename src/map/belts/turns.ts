import type { Hand } from '../../state/hand.ts';

/** First look at whether the card is done (ms), each later one after twice as long; one that is done by then is quick. */
const LOOK = 12;
/** A finger has so many times as long for the page as the card took. */
const FINGER = 3;

/**
 * Leaves the graphics card its time. One that is slow, as one made of software is with 100,000 belts, is not given newer belts while it draws the last, and
 * has as long for the page as it took for the belts, and longer while a finger is held: else it would wait for pictures that it has long drawn past.
 */
export class Turns {
  readonly #gl: WebGL2RenderingContext;
  readonly #hand: Pick<Hand, 'lifted'>;
  #sync: WebGLSync | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #next: (() => void) | null = null;

  constructor(gl: WebGL2RenderingContext, hand: Pick<Hand, 'lifted'>) {
    this.#gl = gl;
    this.#hand = hand;
  }

  /** Does it now or when the card is free again; what waits gives way to it. */
  await(act: () => void): void {
    if (this.#busy) this.#next = act;
    else act();
  }

  /** The card has been given a picture. */
  taken(): void {
    this.free();
    const gl = this.#gl;
    this.#sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    this.#busy = true;
    this.#watch(performance.now(), LOOK);
  }

  /** Nothing is waited for any more. */
  free(): void {
    clearTimeout(this.#timer);
    this.#gl.deleteSync(this.#sync);
    this.#sync = null;
    this.#busy = false;
  }

  #watch(since: number, wait: number): void {
    this.#timer = setTimeout(() => {
      if (!this.#done()) this.#watch(since, 2 * wait);
      else if (wait === LOOK) this.#pass();
      else this.#rest(performance.now() - since);
    }, wait);
  }

  #rest(taken: number): void {
    const sync = this.#sync;
    this.#timer = setTimeout(() => {
      void this.#hand.lifted((FINGER - 1) * taken).then(() => sync === this.#sync && this.#pass());
    }, taken);
  }

  /** A card that was taken away will not be done. */
  #done(): boolean {
    const gl = this.#gl;
    return !this.#sync || gl.isContextLost() || gl.getSyncParameter(this.#sync, gl.SYNC_STATUS) !== gl.UNSIGNALED;
  }

  #pass(): void {
    this.free();
    const next = this.#next;
    this.#next = null;
    next?.();
  }
}
