/** A triangle over the whole canvas. */
const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
}
`;
const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D u_picture;
out vec4 colour;
void main() {
  colour = texelFetch(u_picture, ivec2(gl_FragCoord.xy), 0);
}
`;

/**
 * What the map draws under the belts and what it draws over them, each kept as a picture: belts that change are laid between the two, and
 * the map, which takes the page far longer, need not be drawn again.
 */
export class Sheets {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #corners: WebGLVertexArrayObject;
  readonly #under: WebGLTexture;
  readonly #over: WebGLTexture;
  #size = '';
  /** Both pictures are of the same drawing of the map. */
  #whole = false;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = gl.createProgram();
    this.#attach(gl.VERTEX_SHADER, VERTEX);
    this.#attach(gl.FRAGMENT_SHADER, FRAGMENT);
    gl.linkProgram(this.#program);
    this.#corners = gl.createVertexArray();
    [this.#under, this.#over] = [this.#sheet(), this.#sheet()];
  }

  /** The pictures are of the canvas as it is. */
  get ready(): boolean {
    return this.#whole && this.#size === this.#sizeNow() && !this.#gl.isContextLost();
  }

  /** The map is drawn without them: they are of a drawing before. */
  drop(): void {
    this.#whole = false;
  }

  /** All that lies under the belts has been drawn: keeps it and leaves an empty canvas for what lies over them. */
  keepUnder(): void {
    const gl = this.#gl;
    this.#whole = false;
    this.#fit();
    this.#copyTo(this.#under);
    gl.clearColor(0, 0, 0, 0);
    gl.colorMask(true, true, true, true);
    gl.clear(gl.COLOR_BUFFER_BIT);
  }

  /** All that lies over them has been drawn: keeps it. The canvas is to be laid anew. */
  keepOver(): void {
    this.#copyTo(this.#over);
    this.#whole = true;
  }

  /**
   * Lays the canvas: what is under the belts, the belts, what is over them.
   * @param draw draws the belts; colours are blended as ones that carry their opacity
   */
  lay(draw: () => void): void {
    const gl = this.#gl;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE, gl.SCISSOR_TEST, gl.BLEND]) gl.disable(test);
    gl.colorMask(true, true, true, true);
    this.#spread(this.#under);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    draw();
    this.#spread(this.#over);
  }

  free(): void {
    const gl = this.#gl;
    gl.deleteProgram(this.#program);
    gl.deleteVertexArray(this.#corners);
    gl.deleteTexture(this.#under);
    gl.deleteTexture(this.#over);
  }

  #spread(sheet: WebGLTexture): void {
    const gl = this.#gl;
    gl.useProgram(this.#program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, sheet);
    gl.bindSampler(0, null);
    gl.bindVertexArray(this.#corners);
    // One triangle that is larger than the canvas.
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  #copyTo(sheet: WebGLTexture): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, sheet);
    gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  /** Room for pictures of the canvas as large as it is now. */
  #fit(): void {
    const size = this.#sizeNow();
    if (size === this.#size) return;
    this.#size = size;
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0);
    for (const sheet of [this.#under, this.#over]) {
      gl.bindTexture(gl.TEXTURE_2D, sheet);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, gl.drawingBufferWidth, gl.drawingBufferHeight, 0, gl.RGBA, gl.UNSIGNED_BYTE, null); // prettier-ignore
    }
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  #sizeNow(): string {
    return `${this.#gl.drawingBufferWidth} × ${this.#gl.drawingBufferHeight}`;
  }

  #sheet(): WebGLTexture {
    const gl = this.#gl;
    const sheet = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, sheet);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    gl.bindTexture(gl.TEXTURE_2D, null);
    return sheet;
  }

  #attach(type: number, text: string): void {
    const gl = this.#gl;
    const shader = gl.createShader(type);
    // A context that has just been lost gives none; it will be restored or said to be lost by MapLibre.
    if (!shader) return;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(this.#program, shader);
    gl.deleteShader(shader);
  }
}
