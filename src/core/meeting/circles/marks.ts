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
}

/** Radius of the dashed ring, and of a dot whose colour is known but not its size (CSS pixels). */
export const RING_RADIUS = 5;
export const DOT_RADIUS = 3;
/** What a mark is drawn as. */
export const KIND = { circle: 0, ring: 1, chosen: 2 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];
/** Classes that have a colour of their own; the slot after them is for all others. */
export const CLASSES = 9;

/** A mark is two words: the row of its belt, and how it looks: class, kind and radius in steps from the lowest bits up. */
export const MARK_BYTES = 8;
const WORDS = MARK_BYTES / 4;
export const LOOK = { kind: 8, radius: 16, byte: 0xff } as const;
/** Steps of a CSS pixel in which radii are told: up to 511 pixels. */
export const RADIUS_STEPS = 128;
const LARGEST = 0xffff;
/** So many marks are a line of the picture that the graphics card reads them from; memory ends with a line. */
export const LINE = 1024;
/** So many belts are looked at between two pauses: a millisecond or two on a slow phone. */
const STRETCH = 8192;

/** Memory to write marks into, and how many belts have a place. */
interface Sheet {
  readonly words: Uint32Array;
  readonly placed: number;
}

/**
 * What is drawn of all belts, bottom to top, as the graphics card takes it: circles from the largest to the smallest, dashed
 * rings over them, the ring of the chosen belt over all. Two pieces of memory are kept: one is shown while the next is written into the other.
 */
export class Marks {
  count = 0;
  #listed: Listed | null = null;
  #placed = 0;
  #reach: Float32Array | null = null;
  #memory = new ArrayBuffer();
  #spare = new ArrayBuffer();

  /** The marks, WORDS each, to the end of the line that the last is in. */
  get words(): Uint32Array {
    return new Uint32Array(this.#memory, 0, linesFor(this.count) * LINE * WORDS);
  }

  /** Belts that can be found. */
  get belts(): Uint32Array {
    return this.#listed?.belt ?? new Uint32Array();
  }

  /** Radius that a finger can find, by belt row (CSS pixels); 0 = not drawn. */
  get reach(): Float32Array {
    return (this.#reach ??= reachOf(this.#listed, this.#placed));
  }

  /**
   * Sets all marks anew.
   * @param placed belts from this row on are left out: their points have not come yet
   */
  set(placed: number, circles: Listed | null, chosen: number | null): void {
    for (const steps = this.setting(placed, circles, chosen); !steps.next().done;);
  }

  /** The same with pauses. Until it has come to its end nothing has changed, and it may be left where it is. */
  *setting(placed: number, circles: Listed | null, chosen: number | null): Generator<void, void> {
    // The memory has been given back for a newer answer, which is on its way here.
    if (circles?.marks?.memory.byteLength === 0) return;
    const written = circles?.marks ?? (yield* writing(this.#roomFor(circles ? marksOf(circles) : 0), placed, circles));
    const { memory } = written;
    const sheet: Sheet = { words: new Uint32Array(memory), placed };
    const count = chosen === null ? written.count : draw(sheet, written.count, chosen, radiusIn(sheet.words, written.count, chosen), 0, KIND.chosen); // prettier-ignore
    // What came with an answer is the answer's, which may be shown again.
    const own = !circles?.marks && !this.#listed?.marks;
    [this.#memory, this.#spare] = [memory, own ? this.#memory : new ArrayBuffer()];
    [this.#listed, this.#placed, this.#reach, this.count] = [circles, placed, null, count];
  }

  #roomFor(marks: number): ArrayBuffer {
    return (this.#spare = roomIn(this.#spare, marks));
  }
}

/**
 * The marks of some belts, all at once.
 * @param placed belts from this row on have no place and are left out
 * @param spent memory that may be written to again where there is room enough in it
 */
export function written(placed: number, circles: Listed, spent = new ArrayBuffer()): Written {
  const steps = writing(roomIn(spent, marksOf(circles)), placed, circles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lines that so many marks take. */
function linesFor(marks: number): number {
  return Math.ceil(marks / LINE);
}

/** Room for so many marks, and for the ring of the chosen belt. */
function roomIn(spent: ArrayBuffer, marks: number): ArrayBuffer {
  const bytes = linesFor(marks + 1) * LINE * MARK_BYTES;
  return spent.byteLength < bytes ? new ArrayBuffer(bytes) : spent;
}

/** A belt has a circle or a ring, and a dot in the ring where its colour alone is known: no memory travels that nothing is written to. */
function marksOf({ belt, radius, fill }: Listed): number {
  let marks = belt.length;
  for (let at = 0; at < belt.length; at++) if (!((radius[at] ?? NaN) > 0) && fill[at] !== NO_CLASS) marks++;
  return marks;
}

function* writing(memory: ArrayBuffer, placed: number, circles: Listed | null): Generator<void, Written> {
  const sheet: Sheet = { words: new Uint32Array(memory), placed };
  let count = 0;
  if (circles) {
    count = yield* drawCircles(sheet, circles, radiiOf(circles));
    count = yield* drawRings(sheet, count, circles);
  }
  return { memory, count };
}

/** What a finger can find of some belts: their circle, or the ring where there is none. */
function reachOf(circles: Listed | null, placed: number): Float32Array {
  const reach = new Float32Array(placed);
  if (!circles) return reach;
  const { belt, radius } = circles;
  for (let at = 0; at < belt.length; at++) {
    const size = radius[at] ?? NaN;
    reach[belt[at] ?? 0] = size > 0 ? size : RING_RADIUS;
  }
  return reach;
}

/** The radius that a belt has been marked with, to the step; 0 = it has not. Its ring is written after the dot inside. */
function radiusIn(words: Uint32Array, count: number, belt: number): number {
  for (let at = count - 1; at >= 0; at--)
    if (words[at * WORDS] === belt) return ((words[at * WORDS + 1] ?? 0) >>> LOOK.radius) / RADIUS_STEPS;
  return 0;
}

/** Radii of the filled circles, by position, 0 = none. */
function radiiOf({ belt, radius, fill }: Listed): Float32Array {
  const radii = new Float32Array(belt.length);
  for (let at = 0; at < belt.length; at++) {
    const size = radius[at] ?? NaN;
    radii[at] = size > 0 ? size : fill[at] === NO_CLASS ? 0 : DOT_RADIUS;
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
function draw({ words, placed }: Sheet, count: number, belt: number, radius: number, fill: number, kind: Kind): number {
  if (belt >= placed) return count;
  const steps = Math.min(Math.round(radius * RADIUS_STEPS), LARGEST);
  words[count * WORDS] = belt;
  words[count * WORDS + 1] = Math.min(fill, CLASSES) | (kind << LOOK.kind) | (steps << LOOK.radius);
  return count + 1;
}
