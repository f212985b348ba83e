import { growing, reaching } from './threshold.ts';
import { Top, type Ranked } from './top.ts';

/** Rows looked at between two raisings of the bar. */
const BLOCK = 2048;

/**
 * Compound yearly growth over `span` years of the belts whose code is wanted (1 in `wanted`, by code): the `most` fastest, as fractions.
 * A belt needs a positive first value and a last one that is not negative; ties by row.
 */
export function topGrowth(
  wanted: Uint8Array,
  codes: Uint8Array | Uint16Array,
  early: Float64Array,
  late: Float64Array,
  span: number,
  most: number,
): Ranked {
  const top = new Top(most);
  const block = new Uint32Array(BLOCK + 1);
  for (let from = 0; from < late.length; from += BLOCK) {
    const found = growing(wanted, codes, early, late, top.bar, from, Math.min(late.length, from + BLOCK), block);
    offerRatios(top, early, late, block, found);
  }
  const { rows, keys } = top.ranked();
  return { rows, keys: keys.map((ratio) => ratio ** (1 / span) - 1) };
}

/** The growth-belt rule in bulk: of the belts whose last value reaches `floor`, the `most` fastest from one year to the next, as fractions. */
export function topGrowthAbove(early: Float64Array, late: Float64Array, floor: number, most: number): Ranked {
  const top = new Top(most);
  const block = new Uint32Array(BLOCK + 1);
  for (let from = 0; from < late.length; from += BLOCK) {
    const found = reaching(late, floor, from, Math.min(late.length, from + BLOCK), block);
    offerRatios(top, early, late, block, found);
  }
  const { rows, keys } = top.ranked();
  return { rows, keys: keys.map((ratio) => ratio - 1) };
}

/**
 * Ordering by the ratio is ordering by the rate: only what is kept is turned into one. Most rows fall to the bar by a multiplication, which
 * never loses one that a division would let pass: rounding keeps the order.
 */
function offerRatios(top: Top, early: Float64Array, late: Float64Array, rows: Uint32Array, found: number): void {
  let bar = top.bar;
  for (let at = 0; at < found; at++) {
    const row = rows[at] ?? 0;
    const from = early[row] ?? NaN;
    const to = late[row] ?? NaN;
    if (!(to >= bar * from && from > 0 && to >= 0)) continue;
    top.offer(row, to / from);
    bar = top.bar;
  }
}
