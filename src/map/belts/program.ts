import { MARK_BYTES } from '../../core/meeting/circles/marks.ts';
import { FRAGMENT, VERTEX } from './shader.ts';

const UNIFORMS = [
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

/** The program of one WebGL context and the memory on the graphics card that it draws from. */
export class Program {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #memory: WebGLBuffer;
  readonly #layout: WebGLVertexArrayObject;
  #locations: Locations | null = null;
  #room = 0;

  /** Starts to compile: whether that went well is asked when it is first used, so that nothing waits for it. */
  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = gl.createProgram();
    this.#attach(gl.VERTEX_SHADER, VERTEX);
    this.#attach(gl.FRAGMENT_SHADER, FRAGMENT);
    gl.linkProgram(this.#program);
    this.#memory = gl.createBuffer();
    this.#layout = gl.createVertexArray();
    this.#describe();
  }

  /** Hands over what is to be drawn from now on, in one call. */
  load(marks: Uint8Array): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#memory);
    if (marks.length > this.#room) {
      this.#room = marks.length;
      gl.bufferData(gl.ARRAY_BUFFER, marks, gl.DYNAMIC_DRAW);
    } else gl.bufferSubData(gl.ARRAY_BUFFER, 0, marks);
  }

  /**
   * Makes this the program in use.
   * @throws with the driver's words when it could not be compiled
   */
  use(): Locations {
    this.#locations ??= this.#link();
    this.#gl.useProgram(this.#program);
    return this.#locations;
  }

  draw(count: number): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#layout);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    gl.bindVertexArray(null);
  }

  free(): void {
    this.#gl.deleteProgram(this.#program);
    this.#gl.deleteBuffer(this.#memory);
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

  /** Locations are those of shader.ts. */
  #describe(): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#layout);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#memory);
    gl.vertexAttribPointer(0, 4, gl.FLOAT, false, MARK_BYTES, 0);
    gl.vertexAttribPointer(1, 1, gl.FLOAT, false, MARK_BYTES, 16);
    gl.vertexAttribIPointer(2, 2, gl.UNSIGNED_BYTE, MARK_BYTES, 20);
    for (const location of [0, 1, 2]) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    gl.bindVertexArray(null);
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
