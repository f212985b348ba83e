import { LINE } from '../../core/meeting/circles/marks.ts';

type Words = Uint32Array | Float32Array;

/** Numbers on the graphics card, kept as a picture so that a program reads them in any order: LINE entries a line. */
export class Table {
  /** Unit that it is read at. */
  readonly unit: number;
  readonly #gl: WebGL2RenderingContext;
  readonly #format: number;
  readonly #picture: WebGLTexture;
  /** Lines that there is room for. */
  #room = 0;

  /** @param format RG32UI or RGBA32F: two words an entry, or four floats */
  constructor(gl: WebGL2RenderingContext, unit: number, format: number) {
    this.#gl = gl;
    this.unit = unit;
    this.#format = format;
    this.#picture = gl.createTexture();
  }

  /** Writes the entries from the first on; those of a last line that is not whole are followed by zeros. */
  write(words: Words): void {
    const gl = this.#gl;
    const across = LINE * this.#size;
    const lines = Math.ceil(words.length / across);
    if (lines === 0) return;
    this.bind();
    gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null);
    for (const [what, value] of this.#plain()) gl.pixelStorei(what, value);
    if (lines > this.#room) this.#make(lines);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, LINE, lines, this.#channels, this.#type, whole(words, lines * across));
    this.unbind();
  }

  bind(): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0 + this.unit);
    gl.bindSampler(this.unit, null);
    gl.bindTexture(gl.TEXTURE_2D, this.#picture);
  }

  unbind(): void {
    this.#gl.activeTexture(this.#gl.TEXTURE0 + this.unit);
    this.#gl.bindTexture(this.#gl.TEXTURE_2D, null);
  }

  free(): void {
    this.#gl.deleteTexture(this.#picture);
  }

  #make(lines: number): void {
    const gl = this.#gl;
    this.#room = lines;
    gl.texImage2D(gl.TEXTURE_2D, 0, this.#format, LINE, lines, 0, this.#channels, this.#type, null);
    // A picture of whole numbers, or of floats as fine as these, is only ever read as it is.
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  }

  /** The map's own pictures may have left these otherwise. */
  #plain(): readonly (readonly [number, number | boolean])[] {
    const gl = this.#gl;
    return [
      [gl.UNPACK_FLIP_Y_WEBGL, false],
      [gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false],
      [gl.UNPACK_ALIGNMENT, 4],
      [gl.UNPACK_ROW_LENGTH, 0],
    ];
  }

  get #whole(): boolean {
    return this.#format === this.#gl.RG32UI;
  }

  /** Numbers an entry. */
  get #size(): number {
    return this.#whole ? 2 : 4;
  }

  get #channels(): number {
    return this.#whole ? this.#gl.RG_INTEGER : this.#gl.RGBA;
  }

  get #type(): number {
    return this.#whole ? this.#gl.UNSIGNED_INT : this.#gl.FLOAT;
  }
}

function whole(words: Words, length: number): Words {
  if (words.length === length) return words;
  const filled = words instanceof Uint32Array ? new Uint32Array(length) : new Float32Array(length);
  filled.set(words);
  return filled;
}
