/** So long nothing newer may have come for it to count as rest (ms), and so long an idle moment is waited for after that. */
const REST = 300;
const PATIENCE = 1000;

/** Keeps one act for the moment when the hand rests: the newest takes the place of one that waits. */
export class Rest {
  #act: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  put(act: () => void): void {
    this.drop();
    this.#act = act;
    this.#timer = setTimeout(() => idle(() => act === this.#act && act()), REST);
  }

  /** What waits is not wanted any more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#act = null;
  }
}

/** Not every browser says when it is idle. */
function idle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: PATIENCE });
  else act();
}
