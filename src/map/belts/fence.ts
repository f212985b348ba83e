/** Knows whether the graphics card is done with what it was last given: given more it would draw pictures that nobody sees any more, and the page would wait for them. */
export class Fence {
  readonly #gl: WebGL2RenderingContext;
  #sync: WebGLSync | null = null;
  #since = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
  }

  /** What has been given so far is to be waited for. */
  set(): void {
    this.free();
    this.#sync = this.#gl.fenceSync(this.#gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    this.#gl.flush();
    this.#since = performance.now();
  }

  /** What was given has been drawn, or the card was taken away. */
  get passed(): boolean {
    const gl = this.#gl;
    if (!this.#sync || gl.isContextLost()) return true;
    return gl.getSyncParameter(this.#sync, gl.SYNC_STATUS) !== gl.UNSIGNALED;
  }

  /** How long ago it was given (ms). */
  get age(): number {
    return performance.now() - this.#since;
  }

  free(): void {
    this.#gl.deleteSync(this.#sync);
    this.#sync = null;
  }
}
