/** So long nothing may have come for it to count as rest (ms), and so long an idle moment is waited for after that. */
const REST = 250;
const PATIENCE = 1000;

/** Keeps one act for a quiet moment: the newest takes the place of one that waits. It is done before the page goes away, whatever happens. */
export class Lull {
  #act: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('pagehide', () => this.finish());
    addEventListener('visibilitychange', () => document.hidden && this.finish());
  }

  put(act: () => void): void {
    this.drop();
    this.#act = act;
    this.#timer = setTimeout(() => idle(() => act === this.#act && this.finish()), REST);
  }

  /** What waits is not wanted any more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#act = null;
  }

  /** Does at once what waits. */
  finish(): void {
    const act = this.#act;
    this.drop();
    act?.();
  }
}

/** Not every browser says when it is idle. */
function idle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: PATIENCE });
  else act();
}
