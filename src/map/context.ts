/** The map cannot be drawn here: no WebGL 2. The list and everything else still work. */
export class NoWebGL extends Error {
  override readonly name = 'NoWebGL';

  constructor(cause?: unknown) {
    super('This browser gives no WebGL 2 context, so the map cannot be drawn; show the list instead.', { cause });
  }
}

/** Whether the browser can draw the map, asked without leaving a context behind. */
export function supported(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers keep only some 16 contexts: hand this one back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
