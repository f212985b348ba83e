import { NO_CLASS } from '../../core/meeting/breaks.ts';
import type { Circles } from '../scene.ts';
import { byRadius } from './order.ts';

/** Radius of the dashed ring, and of a dot whose colour is known but not its size (CSS pixels). */
export const RING_RADIUS = 5;
export const DOT_RADIUS = 3;
/** What a mark is drawn as. */
export const KIND = { circle: 0, ring: 1, chosen: 2 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];
/** Classes that have a colour of their own; the slot after them is for all others. */
export const CLASSES = 9;

/** Bytes of a mark: its place in two halves (4 floats), its radius (float), class and kind (bytes, two of them empty). */
export const MARK_BYTES = 24;
const FLOATS = MARK_BYTES / 4;
const LOOK = 20;

/** Memory to write marks into, and the places of the belts. */
interface Sheet {
  readonly bytes: Uint8Array;
  /** The same memory. */
  readonly floats: Float32Array;
  readonly places: Float32Array;
}

/**
 * What is drawn of all belts, bottom to top, as the graphics card takes it: circles from the largest to the smallest, dashed
 * rings over them, the ring of the chosen belt over all. The memory is kept from one change to the next.
 */
export class Marks {
  count = 0;
  /** Belts that can be found. */
  belts: Uint32Array = new Uint32Array();
  /** Radius that a finger can find, by belt row (CSS pixels); 0 = not drawn. */
  reach = new Float32Array();
  #memory = new ArrayBuffer();

  /** The marks, MARK_BYTES each. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#memory, 0, this.count * MARK_BYTES);
  }

  /**
   * Sets all marks anew. Belts without a place are left out: their points have not come yet.
   * @param places as `splitPlaces` makes them
   */
  set(places: Float32Array, circles: Circles | null, chosen: number | null): void {
    this.belts = circles?.belt ?? new Uint32Array();
    this.reach = new Float32Array(places.length / 4);
    const room = (2 * this.belts.length + 1) * MARK_BYTES;
    if (this.#memory.byteLength < room) this.#memory = new ArrayBuffer(room);
    const sheet = { bytes: new Uint8Array(this.#memory), floats: new Float32Array(this.#memory), places };
    let count = 0;
    if (circles) {
      count = drawCircles(sheet, circles, measure(circles, this.reach));
      count = drawRings(sheet, count, circles);
    }
    if (chosen !== null) count = draw(sheet, count, chosen, this.reach[chosen] ?? 0, 0, KIND.chosen);
    this.count = count;
  }
}

/** Radii of the filled circles, by position, 0 = none; fills `reach`, by row. */
function measure({ belt, radius, fill }: Circles, reach: Float32Array): Float32Array {
  const radii = new Float32Array(belt.length);
  for (let at = 0; at < belt.length; at++) {
    const size = radius[at] ?? NaN;
    const hollow = !(size > 0);
    const own = hollow ? (fill[at] === NO_CLASS ? 0 : DOT_RADIUS) : size;
    radii[at] = own;
    reach[belt[at] ?? 0] = hollow ? RING_RADIUS : own;
  }
  return radii;
}

function drawCircles(sheet: Sheet, { belt, fill }: Circles, radii: Float32Array): number {
  const order = byRadius(radii);
  let count = 0;
  for (let nth = 0; nth < order.length; nth++) {
    const at = order[nth] ?? 0;
    count = draw(sheet, count, belt[at] ?? 0, radii[at] ?? 0, fill[at] ?? NO_CLASS, KIND.circle);
  }
  return count;
}

function drawRings(sheet: Sheet, before: number, { belt, radius }: Circles): number {
  let count = before;
  for (let at = 0; at < belt.length; at++) {
    if (!((radius[at] ?? NaN) > 0)) count = draw(sheet, count, belt[at] ?? 0, RING_RADIUS, 0, KIND.ring);
  }
  return count;
}

/** Writes one mark after the others; gives how many there are then. */
function draw(sheet: Sheet, count: number, belt: number, radius: number, fill: number, kind: Kind): number {
  const { bytes, floats, places } = sheet;
  const from = belt * 4;
  if (from + 3 >= places.length) return count;
  const to = count * FLOATS;
  for (let part = 0; part < 4; part++) floats[to + part] = places[from + part] ?? 0;
  floats[to + 4] = radius;
  const look = count * MARK_BYTES + LOOK;
  bytes[look] = Math.min(fill, CLASSES);
  bytes[look + 1] = kind;
  return count + 1;
}
