import { NO_CLASS } from '../breaks.ts';
import { byRadius } from './order.ts';

/** Belts to draw, those not listed are not drawn: rows, radii (CSS pixels; NaN = no figure for the size), classes (NO_CLASS = none for the colour). */
export interface Listed {
  readonly belt: Uint32Array;
  readonly radius: Float32Array;
  readonly fill: Uint8Array;
  /** The same as marks, where they have been written already. */
  readonly marks?: Written;
}

/** Marks in memory, with room for one more. */
export interface Written {
  readonly memory: ArrayBuffer;
  readonly count: number;
  /** Radius that a finger can find, by belt row (CSS pixels); 0 = not drawn. */
  readonly reach: Float32Array;
}

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
/** So many belts are looked at between two pauses: a millisecond or two on a slow phone. */
const STRETCH = 8192;

/** Memory to write marks into, and the places of the belts. */
interface Sheet {
  readonly memory: ArrayBuffer;
  readonly bytes: Uint8Array;
  /** The same memory. */
  readonly floats: Float32Array;
  readonly places: Float32Array;
}

/**
 * What is drawn of all belts, bottom to top, as the graphics card takes it: circles from the largest to the smallest, dashed
 * rings over them, the ring of the chosen belt over all. Two pieces of memory are kept: one is shown while the next is written into the other.
 */
export class Marks {
  count = 0;
  /** Belts that can be found. */
  belts: Uint32Array = new Uint32Array();
  /** Radius that a finger can find, by belt row (CSS pixels); 0 = not drawn. */
  reach: Float32Array = new Float32Array();
  #memory = new ArrayBuffer();
  #spare = new ArrayBuffer();

  /** The marks, MARK_BYTES each. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#memory, 0, this.count * MARK_BYTES);
  }

  /**
   * Sets all marks anew. Belts without a place are left out: their points have not come yet.
   * @param places as `splitPlaces` makes them
   */
  set(places: Float32Array, circles: Listed | null, chosen: number | null): void {
    for (const steps = this.setting(places, circles, chosen); !steps.next().done;);
  }

  /** The same with pauses. Until it has come to its end nothing has changed, and it may be left where it is. */
  *setting(places: Float32Array, circles: Listed | null, chosen: number | null): Generator<void, void> {
    const written = circles?.marks ?? (yield* writing(this.#roomFor(circles ? marksOf(circles) : 0), places, circles));
    const { memory, reach } = written;
    const sheet = sheetOf(memory, places);
    const count = chosen === null ? written.count : draw(sheet, written.count, chosen, reach[chosen] ?? 0, 0, KIND.chosen); // prettier-ignore
    [this.#memory, this.#spare] = [memory, circles?.marks ? new ArrayBuffer() : this.#memory];
    [this.belts, this.reach, this.count] = [circles?.belt ?? new Uint32Array(), reach, count];
  }

  #roomFor(marks: number): ArrayBuffer {
    if (this.#spare.byteLength < bytesFor(marks)) this.#spare = new ArrayBuffer(bytesFor(marks));
    return this.#spare;
  }
}

/**
 * The marks of some belts, all at once.
 * @param places as `splitPlaces` makes them
 */
export function written(places: Float32Array, circles: Listed): Written {
  const steps = writing(new ArrayBuffer(bytesFor(marksOf(circles))), places, circles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Room for so many marks, and for the ring of the chosen belt. */
function bytesFor(marks: number): number {
  return (marks + 1) * MARK_BYTES;
}

/** A belt has a circle or a ring, and a dot in the ring where its colour alone is known: no memory travels that nothing is written to. */
function marksOf({ belt, radius, fill }: Listed): number {
  let marks = belt.length;
  for (let at = 0; at < belt.length; at++) if (!((radius[at] ?? NaN) > 0) && fill[at] !== NO_CLASS) marks++;
  return marks;
}

function* writing(memory: ArrayBuffer, places: Float32Array, circles: Listed | null): Generator<void, Written> {
  const reach = new Float32Array(places.length / 4);
  const sheet = sheetOf(memory, places);
  let count = 0;
  if (circles) {
    count = yield* drawCircles(sheet, circles, measure(circles, reach));
    count = yield* drawRings(sheet, count, circles);
  }
  return { memory, count, reach };
}

function sheetOf(memory: ArrayBuffer, places: Float32Array): Sheet {
  return { memory, bytes: new Uint8Array(memory), floats: new Float32Array(memory), places };
}

/** Radii of the filled circles, by position, 0 = none; fills `reach`, by row. */
function measure({ belt, radius, fill }: Listed, reach: Float32Array): Float32Array {
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

function* drawCircles(sheet: Sheet, { belt, fill }: Listed, radii: Float32Array): Generator<void, number> {
  yield;
  const order = byRadius(radii);
  let count = 0;
  for (let nth = 0; nth < order.length; nth++) {
    if (nth % STRETCH === 0) yield;
    const at = order[nth] ?? 0;
    count = draw(sheet, count, belt[at] ?? 0, radii[at] ?? 0, fill[at] ?? NO_CLASS, KIND.circle);
  }
  return count;
}

function* drawRings(sheet: Sheet, before: number, { belt, radius }: Listed): Generator<void, number> {
  let count = before;
  for (let at = 0; at < belt.length; at++) {
    if (at % STRETCH === 0) yield;
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
  floats[to] = places[from] ?? 0;
  floats[to + 1] = places[from + 1] ?? 0;
  floats[to + 2] = places[from + 2] ?? 0;
  floats[to + 3] = places[from + 3] ?? 0;
  floats[to + 4] = radius;
  const look = count * MARK_BYTES + LOOK;
  bytes[look] = Math.min(fill, CLASSES);
  bytes[look + 1] = kind;
  return count + 1;
}
