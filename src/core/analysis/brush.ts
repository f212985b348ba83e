import type { Runs } from './runs.ts';
import { noSums, type Sums } from './sum-by.ts';
import { Top, type Ranked } from './top.ts';

/** What is brushed: belts with a wanted code (1 in `wanted`, by code) and a value of at least `floor`. */
export interface Brush {
  readonly wanted: Uint8Array;
  readonly floor: number;
  /** How many of the greatest to name. */
  readonly most: number;
  /** Ascending breaks of the yearly rate (fractions). */
  readonly breaks: Float64Array;
}

export interface BrushColumns {
  readonly places: Runs;
  readonly placeSize: number;
  readonly codes: Uint8Array | Uint16Array;
  readonly codeSize: number;
  readonly value: Float64Array;
  /** The same measure a year before. */
  readonly before: Float64Array;
}

export interface Brushed {
  /** Belts that pass. */
  readonly count: number;
  readonly byPlace: Sums;
  readonly byCode: Sums;
  readonly top: Ranked;
  /** Of every belt: the number of breaks its rate reaches; UNBRUSHED = filtered out, or no rate. */
  readonly classes: Uint8Array<ArrayBuffer>;
}

/** Class of a belt that is not coloured. */
export const UNBRUSHED = 255;

/** All that a moved filter changes on screen, from one walk over the columns: who passes, sums, the greatest, a class for every belt. */
export function brush(columns: BrushColumns, brushed: Brush): Brushed {
  const { places, placeSize, codes, codeSize, value, before } = columns;
  const byPlace = noSums(placeSize);
  const byCode = noSums(codeSize);
  const top = new Top(brushed.most);
  const classes = new Uint8Array(value.length).fill(UNBRUSHED);
  const rows = new Uint32Array(longestOf(places) + 1);
  let count = 0;
  for (let run = 0; run < places.code.length; run++) {
    const found = passing(codes, value, brushed, places.start[run] ?? 0, places.start[run + 1] ?? 0, rows);
    addPlace(byPlace, places.code[run] ?? placeSize, value, rows, found);
    addCodes(byCode, codes, value, rows, found);
    classify(classes, value, before, brushed.breaks, rows, found);
    offer(top, value, rows, found);
    count += found;
  }
  return { count, byPlace, byCode, top: top.ranked(), classes };
}

function longestOf({ start }: Runs): number {
  let longest = 0;
  for (let run = 1; run < start.length; run++) longest = Math.max(longest, (start[run] ?? 0) - (start[run - 1] ?? 0));
  return longest;
}

function passing(
  codes: Uint8Array | Uint16Array,
  value: Float64Array,
  { wanted, floor }: Brush,
  from: number,
  to: number,
  into: Uint32Array,
): number {
  let found = 0;
  for (let row = from; row < to; row++) {
    into[found] = row;
    found += (wanted[codes[row] ?? 0] ?? 0) & Number((value[row] ?? NaN) >= floor);
  }
  return found;
}

/** Whatever passes has a value. */
function addPlace({ sum, known }: Sums, place: number, value: Float64Array, rows: Uint32Array, found: number): void {
  if (place >= sum.length) return;
  let all = 0;
  for (let at = 0; at < found; at++) all += value[rows[at] ?? 0] ?? 0;
  sum[place] = (sum[place] ?? 0) + all;
  known[place] = (known[place] ?? 0) + found;
}

function addCodes(
  { sum, known }: Sums,
  codes: Uint8Array | Uint16Array,
  value: Float64Array,
  rows: Uint32Array,
  found: number,
): void {
  for (let at = 0; at < found; at++) {
    const row = rows[at] ?? 0;
    const code = codes[row] ?? 0;
    sum[code] = (sum[code] ?? 0) + (value[row] ?? 0);
    known[code] = (known[code] ?? 0) + 1;
  }
}

function classify(
  classes: Uint8Array,
  value: Float64Array,
  before: Float64Array,
  breaks: Float64Array,
  rows: Uint32Array,
  found: number,
): void {
  for (let at = 0; at < found; at++) {
    const row = rows[at] ?? 0;
    const from = before[row] ?? NaN;
    const rate = (value[row] ?? NaN) / from - 1;
    if (!(from > 0)) continue;
    let reached = 0;
    for (let step = 0; step < breaks.length; step++) reached += Number(rate >= (breaks[step] ?? Infinity));
    classes[row] = reached;
  }
}

function offer(top: Top, value: Float64Array, rows: Uint32Array, found: number): void {
  let { bar } = top;
  for (let at = 0; at < found; at++) {
    const row = rows[at] ?? 0;
    const key = value[row] ?? NaN;
    if (!(key > bar)) continue;
    top.offer(row, key);
    ({ bar } = top);
  }
}
