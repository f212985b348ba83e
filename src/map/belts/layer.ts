import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import type { BeltColours } from './colours.ts';
import type { Marks } from './marks.ts';
import { eastOf, southOf } from './place.ts';
import { Program } from './program.ts';
import { ringAt } from './ring.ts';

/** CSS pixels across the world at zoom 0. */
const WORLD = 512;

/** CSS pixels across the world as it is drawn now. */
export function worldSize(map: MapLibre): number {
  return WORLD * 2 ** map.getZoom();
}

/** The belts of the question, and those of the other side while the map is swiped. */
export type BeltLayerId = 'belts' | 'belts-beside';

/** What part of the map's width is drawn, as shares from the left (0–1). */
export interface Strip {
  readonly from: number;
  readonly to: number;
}
export const WHOLE_STRIP: Strip = { from: 0, to: 1 };

/** All belts in one draw call. A change rewrites one block of memory on the graphics card and nothing else. */
export class BeltLayer implements CustomLayerInterface {
  readonly id: BeltLayerId;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #marks: Marks;
  #colours: BeltColours;
  #map: MapLibre | null = null;
  #program: Program | null = null;
  #changed = true;
  readonly #matrix = new Float32Array(16);
  readonly #centre = new Float32Array(4);
  #strip = WHOLE_STRIP;

  constructor(id: BeltLayerId, marks: Marks, colours: BeltColours) {
    this.id = id;
    this.#marks = marks;
    this.#colours = colours;
  }

  /** The marks are others now. */
  redraw(): void {
    this.#changed = true;
    this.#map?.triggerRepaint();
  }

  recolour(colours: BeltColours): void {
    this.#colours = colours;
    this.#map?.triggerRepaint();
  }

  /** Nothing is drawn outside the strip. */
  cut(strip: Strip): void {
    this.#strip = strip;
    this.#map?.triggerRepaint();
  }

  /** Comes again with a new context when the browser had taken the old one away. */
  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#program = new Program(gl);
    this.#changed = true;
  }

  onRemove(): void {
    this.#program?.free();
    this.#program = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData: { mainMatrix } }: CustomRenderMethodInput): void {
    const [map, program] = [this.#map, this.#program];
    if (!map || !program || this.#marks.count === 0) return;
    if (this.#changed) program.load(this.#marks.bytes);
    this.#changed = false;
    const to = program.use();
    const world = worldSize(map);
    const { x, y } = this.#lookFrom(map);
    const depth = this.#aim(mainMatrix, x, y);
    gl.uniformMatrix4fv(to.u_matrix, false, this.#matrix);
    gl.uniform4fv(to.u_centre, this.#centre);
    gl.uniform1f(to.u_world, world);
    // Pixels of the screen a CSS pixel: half the screen is one unit of clip space.
    gl.uniform1f(to.u_ratio, (Math.abs(mainMatrix[0]) / depth / world) * (gl.drawingBufferWidth / 2));
    const { scale, opacity } = ringAt(map.getZoom());
    gl.uniform2f(to.u_ring, scale, opacity);
    gl.uniform1f(to.u_outline, this.#colours.outline);
    gl.uniform4fv(to.u_fills, this.#colours.fills);
    gl.uniform4fv(to.u_outlines, this.#colours.outlines);
    gl.uniform4fv(to.u_none, this.#colours.ring);
    gl.uniform4fv(to.u_accent, this.#colours.accent);
    this.#within(gl, () => program.draw(this.#marks.count));
  }

  /** Cuts off what is drawn at the edges of the strip, to the pixel. */
  #within(gl: WebGL2RenderingContext, draw: () => void): void {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const [from, to] = [Math.round(this.#strip.from * width), Math.round(this.#strip.to * width)];
    gl.enable(gl.SCISSOR_TEST);
    gl.scissor(from, 0, Math.max(0, to - from), height);
    draw();
    gl.disable(gl.SCISSOR_TEST);
  }

  /** The middle of the map, from which all places are counted. */
  #lookFrom(map: MapLibre): { x: number; y: number } {
    const { lng, lat } = map.getCenter();
    const [x, y] = [eastOf(lng), southOf(lat)];
    const [highX, highY] = [Math.fround(x), Math.fround(y)];
    this.#centre.set([highX, highY, x - highX, y - highY]);
    return { x, y };
  }

  /** Sets the matrix to that of MapLibre moved to x, y: in doubles, before it is rounded. Gives the w of that point. */
  #aim(full: ArrayLike<number>, x: number, y: number): number {
    const at = (index: number) => full[index] ?? 0;
    this.#matrix.set(full);
    for (let row = 0; row < 4; row++) this.#matrix[12 + row] = at(row) * x + at(4 + row) * y + at(12 + row);
    return at(3) * x + at(7) * y + at(15);
  }
}
