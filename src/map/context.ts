/** The map cannot be drawn here: no WebGL 2. The list and everything else still work. */
export class NoWebGL extends Error {
  override readonly name = 'NoWebGL';

  constructor(cause?: unknown) {
    super('This browser gives no WebGL 2 context, so the map cannot be drawn; show the list instead.', { cause });
  }
}
