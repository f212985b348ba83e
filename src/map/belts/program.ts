import { CORNERS, FRAGMENT, VERTEX } from './shader.ts';
import { Table } from './table.ts';

const UNIFORMS = [
  'u_marks',
  'u_places',
  'u_placed',
  'u_matrix',
  'u_centre',
  'u_world',
  'u_ratio',
  'u_ring',
  'u_outline',
  'u_fills',
  'u_outlines',
  'u_none',
  'u_accent',
] as const;
type Uniform = (typeof UNIFORMS)[number];
export type Locations = Readonly<Record<Uniform, WebGLUniformLocation | null>>;

/** The program of one WebGL context and the tables on the graphics card that it draws from. */
export class Program {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #marks: Table;
  readonly #places: Table;
  /** Nothing is read from it, but something must be bound. */
  readonly #layout: WebGLVertexArrayObject;
  #locations: Locations | null = null;
  #placed = 0;

  /** Starts to compile: whether that went well is asked when it is first used, so that nothing waits for it. */
  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = gl.createProgram();
    this.#attach(gl.VERTEX_SHADER, VERTEX);
    this.#attach(gl.FRAGMENT_SHADER, FRAGMENT);
    gl.linkProgram(this.#program);
    this.#marks = new Table(gl, 0, gl.RG32UI);
    this.#places = new Table(gl, 1, gl.RGBA32F);
    this.#layout = gl.createVertexArray();
  }

  /** Hands over where the belts are, as `splitPlaces` makes it. */
  place(places: Float32Array): void {
    this.#placed = places.length / 4;
    this.#places.write(places);
  }

  /** Hands over what is to be drawn from now on: whole lines. */
  load(marks: Uint32Array): void {
    this.#marks.write(marks);
  }

  /**
   * Makes this the program in use.
   * @throws with the driver's words when it could not be compiled
   */
  use(): Locations {
    this.#locations ??= this.#link();
    const [gl, to] = [this.#gl, this.#locations];
    gl.useProgram(this.#program);
    gl.uniform1i(to.u_marks, this.#marks.unit);
    gl.uniform1i(to.u_places, this.#places.unit);
    gl.uniform1i(to.u_placed, this.#placed);
    return to;
  }

  draw(count: number): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#layout);
    this.#places.bind();
    this.#marks.bind();
    gl.drawArrays(gl.TRIANGLES, 0, CORNERS * count);
    this.#places.unbind();
    this.#marks.unbind();
    gl.bindVertexArray(null);
  }

  free(): void {
    this.#gl.deleteProgram(this.#program);
    this.#marks.free();
    this.#places.free();
    this.#gl.deleteVertexArray(this.#layout);
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

  #link(): Locations {
    const gl = this.#gl;
    if (!gl.getProgramParameter(this.#program, gl.LINK_STATUS) && !gl.isContextLost()) {
      const said = gl.getProgramInfoLog(this.#program) ?? '';
      throw new Error(`The graphics card cannot draw the belts; its driver says: ${said}`);
    }
    const found = UNIFORMS.map((name) => [name, gl.getUniformLocation(this.#program, name)] as const);
    return Object.fromEntries(found) as Record<Uniform, WebGLUniformLocation | null>;
  }
}
