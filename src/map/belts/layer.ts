import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import type { BeltColours } from './colours.ts';
import type { Marks } from '../../core/meeting/circles/marks.ts';
import { eastOf, southOf } from '../../core/meeting/circles/place.ts';
import { drawn, nextTask } from '../../state/frames.ts';
import { hand } from '../../state/held.ts';
import { Program } from './program.ts';
import { ringAt } from './ring.ts';
import { Sheets } from './sheets.ts';
import { Turns } from './turns.ts';

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

/**
 * All belts in one draw call. A change rewrites one block of memory on the graphics card and lays the belts anew between what the map drew
 * under and over them; the map itself is drawn again only when it moves, is swiped or has something else to show.
 */
export class BeltLayer implements CustomLayerInterface {
  readonly id: BeltLayerId;
  readonly type = 'custom';
  /** Has MapLibre draw all that lies over the belts after them, filled shapes too. */
  readonly renderingMode = '3d';
  readonly #marks: Marks;
  #colours: BeltColours;
  #map: MapLibre | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #program: Program | null = null;
  #sheets: Sheets | null = null;
  #turns: Turns | null = null;
  /** The map is being drawn, and what lies under the belts was kept. */
  #parted = false;
  /** The belts are to be laid anew. */
  #waiting = false;
  #changed = true;
  /** Where the belts are, as `splitPlaces` makes it; not with the graphics card yet where it has moved. */
  #places: Float32Array = new Float32Array();
  #moved = true;
  /** How the map was seen when it was last drawn. */
  readonly #matrix = new Float32Array(16);
  readonly #centre = new Float32Array(4);
  #world = 0;
  #ratio = 1;
  #ring = { scale: 1, opacity: 1 };
  #strip = WHOLE_STRIP;

  constructor(id: BeltLayerId, marks: Marks, colours: BeltColours) {
    this.id = id;
    this.#marks = marks;
    this.#colours = colours;
  }

  /** The belts are at these places from now on. */
  place(places: Float32Array): void {
    this.#places = places;
    this.#moved = true;
    this.#layAnew();
  }

  /** The marks are others now. */
  redraw(): void {
    this.#changed = true;
    this.#layAnew();
  }

  recolour(colours: BeltColours): void {
    this.#colours = colours;
    this.#layAnew();
  }

  /** Nothing is drawn outside the strip. */
  cut(strip: Strip): void {
    this.#strip = strip;
    this.#map?.triggerRepaint();
  }

  /** Comes again with a new context when the browser had taken the old one away. */
  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#program = new Program(gl);
    this.#sheets = new Sheets(gl);
    this.#turns = new Turns(gl, hand);
    this.#changed = true;
    this.#moved = true;
    map.on('render', this.#finish);
  }

  onRemove(map: MapLibre): void {
    map.off('render', this.#finish);
    this.#program?.free();
    this.#sheets?.free();
    this.#turns?.free();
    this.#program = null;
    this.#sheets = null;
    this.#turns = null;
    this.#gl = null;
    this.#map = null;
    this.#waiting = false;
  }

  /** While the map moves every frame is another picture, and none is kept; nor is one of a map that two layers of belts share. */
  render(gl: WebGL2RenderingContext, { defaultProjectionData: { mainMatrix } }: CustomRenderMethodInput): void {
    const [map, sheets] = [this.#map, this.#sheets];
    if (!map || !sheets) return;
    this.#look(map, gl, mainMatrix);
    gl.disable(gl.DEPTH_TEST);
    this.#parted = !map.isMoving() && isWhole(this.#strip);
    if (this.#parted) sheets.keepUnder();
    else {
      sheets.drop();
      this.#draw();
    }
  }

  /** The map has been drawn to its top. */
  readonly #finish = (): void => {
    if (this.#parted) {
      this.#sheets?.keepOver();
      this.#lay();
    }
    this.#parted = false;
  };

  /**
   * Draws no more than the belts where that is possible: after the page has been drawn, whose frame is long enough and shares the processors with the card.
   * A finger that draws on is mostly answered with belts alone, and a frame for nothing would hold it up.
   */
  #layAnew(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    void (hand.held ? nextTask() : drawn()).then(() => {
      const lay = () => this.#layNow();
      if (this.#turns) this.#turns.await(lay);
      else lay();
    });
  }

  #layNow(): void {
    this.#waiting = false;
    if (this.#sheets?.ready) this.#lay();
    else this.#map?.triggerRepaint();
  }

  #lay(): void {
    this.#sheets?.lay(() => this.#draw());
    this.#turns?.taken();
  }

  #draw(): void {
    const [gl, program] = [this.#gl, this.#program];
    if (!gl || !program || this.#marks.count === 0) return;
    if (this.#moved) program.place(this.#places);
    if (this.#changed) program.load(this.#marks.words);
    this.#moved = this.#changed = false;
    const to = program.use();
    gl.uniformMatrix4fv(to.u_matrix, false, this.#matrix);
    gl.uniform4fv(to.u_centre, this.#centre);
    gl.uniform1f(to.u_world, this.#world);
    gl.uniform1f(to.u_ratio, this.#ratio);
    gl.uniform2f(to.u_ring, this.#ring.scale, this.#ring.opacity);
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

  #look(map: MapLibre, gl: WebGL2RenderingContext, full: ArrayLike<number>): void {
    this.#world = worldSize(map);
    this.#ring = ringAt(map.getZoom());
    const { x, y } = this.#lookFrom(map);
    const depth = this.#aim(full, x, y);
    // Pixels of the screen a CSS pixel: half the screen is one unit of clip space.
    this.#ratio = (Math.abs(full[0] ?? 0) / depth / this.#world) * (gl.drawingBufferWidth / 2);
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

function isWhole({ from, to }: Strip): boolean {
  return from === WHOLE_STRIP.from && to === WHOLE_STRIP.to;
}
