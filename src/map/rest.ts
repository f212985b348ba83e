/** So long nothing newer may have come for it to count as rest (ms): longer while a finger or a button is held, for it may draw on. */
const REST = 300;
const HELD = 1000;
/** So long an idle moment is waited for after that. */
const PATIENCE = 1000;

/** Keeps one act for the moment when the hand rests: the newest takes the place of one that waits. */
export class Rest {
  #act: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held = false;
  readonly #listening = new AbortController();

  constructor() {
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    addEventListener('pointerdown', () => (this.#held = true), options);
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => this.#release(), options);
  }

  put(act: () => void): void {
    this.drop();
    this.#act = act;
    this.#wait();
  }

  /** What waits is not wanted any more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#act = null;
  }

  /** Nothing will be put any more. */
  stop(): void {
    this.drop();
    this.#listening.abort();
  }

  #release(): void {
    this.#held = false;
    if (this.#act) this.#wait();
  }

  #wait(): void {
    const act = this.#act;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => idle(() => act === this.#act && act?.()), this.#held ? HELD : REST);
  }
}

/** Not every browser says when it is idle. */
function idle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: PATIENCE });
  else act();
}
