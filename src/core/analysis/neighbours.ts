import type { BeltColumns } from '../belt/columns.ts';
import { PairList, type Pairs } from './pairs.ts';
import { chordOf, kmOfChord, RADIUS_KM, spanOfLatitude, spanOfLongitude, unitVectors } from './sphere.ts';

type Points = Pick<BeltColumns, 'count' | 'industry' | 'lon' | 'lat'>;

/**
 * Every two belts of one industry that lie at most `km` apart, nearest first, equal distances by a, then b. One grid an industry, its cells as wide as
 * the reach, so that a belt looks at nine cells only; cells are hashed, so that empty ones cost nothing. No pair is found across the 180th meridian.
 * @throws RangeError for a distance that is not 0 or more
 */
export function sameIndustryPairs(belts: Points, km: number): Pairs {
  if (!(km >= 0)) throw new RangeError(`found a distance of ${km} km, expected 0 or more`);
  const search = searchFor(belts, Math.min(km, Math.PI * RADIUS_KM));
  const order = byIndustry(belts);
  let from = 0;
  while (from < order.length) {
    const industry = belts.industry[order[from] ?? 0];
    let end = from + 1;
    while (end < order.length && belts.industry[order[end] ?? 0] === industry) end++;
    pairUp(search, order.subarray(from, end));
    from = end;
  }
  return search.found.sorted(belts.count);
}

/** Belts by industry, then row: a counting sort. */
function byIndustry({ industry, count }: Points): Uint32Array {
  const next = new Uint32Array(0x10001);
  for (let belt = 0; belt < count; belt++) {
    const after = (industry[belt] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let code = 1; code < next.length; code++) next[code] = (next[code] ?? 0) + (next[code - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let belt = 0; belt < count; belt++) {
    const code = industry[belt] ?? 0;
    const at = next[code] ?? 0;
    order[at] = belt;
    next[code] = at + 1;
  }
  return order;
}

interface Search {
  /** Cell of each belt. */
  readonly column: Int32Array;
  readonly row: Int32Array;
  readonly vectors: Float64Array;
  readonly km: number;
  /** Square of the longest chord that may round to the reach. */
  readonly reach: number;
  /** Hash table of the industry at hand: the belt met last in each slot, and for each belt the one before it. */
  readonly slots: Int32Array;
  readonly before: Int32Array;
  readonly found: PairList;
}

function searchFor(belts: Points, km: number): Search {
  const { lon, lat, count } = belts;
  let polar = 0;
  for (let belt = 0; belt < count; belt++) polar = Math.max(polar, Math.abs(lat[belt] ?? 0));
  // A little wider than the reach, so that rounding never puts a neighbour two cells away.
  const [wide, high] = [spanOfLongitude(km, polar), spanOfLatitude(km)].map((span) => span * (1 + 1e-9) + FINEST);
  return {
    column: cellsOf(lon, wide ?? 1),
    row: cellsOf(lat, high ?? 1),
    vectors: unitVectors(lon, lat),
    km,
    reach: chordOf(km + MILLIMETRE),
    slots: new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))),
    before: new Int32Array(count),
    found: new PairList(),
  };
}

/** Distances are whole millimetres. */
const MILLIMETRE = 1e-6;
/** Degrees, about a metre: cells of a reach of 0 km. */
const FINEST = 1e-5;

/** A plain loop: `from` with a function takes ten times as long. */
function cellsOf(degrees: Float64Array, width: number): Int32Array {
  const cells = new Int32Array(degrees.length);
  for (let belt = 0; belt < cells.length; belt++) cells[belt] = Math.floor((degrees[belt] ?? 0) / width);
  return cells;
}

/** Each belt looks at the belts before it: those in its own cell and the eight around. */
function pairUp(search: Search, members: Uint32Array): void {
  const mask = 2 ** Math.ceil(Math.log2(2 * members.length)) - 1;
  search.slots.fill(-1, 0, mask + 1);
  for (let at = 0; at < members.length; at++) {
    const belt = members[at] ?? 0;
    const [column, row] = [search.column[belt] ?? 0, search.row[belt] ?? 0];
    for (let up = -1; up <= 1; up++) {
      for (let along = -1; along <= 1; along++) lookInto(search, belt, column + along, row + up, mask);
    }
    const slot = slotOf(column, row, mask);
    search.before[belt] = search.slots[slot] ?? -1;
    search.slots[slot] = belt;
  }
}

/** Two large primes spread the cells over the slots (Teschner et al. 2003, optimised spatial hashing). */
function slotOf(column: number, row: number, mask: number): number {
  return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & mask;
}

function lookInto(search: Search, belt: number, column: number, row: number, mask: number): void {
  const { vectors, before, reach, found } = search;
  let other = search.slots[slotOf(column, row, mask)] ?? -1;
  for (; other >= 0; other = before[other] ?? -1) {
    if (search.column[other] !== column || search.row[other] !== row) continue;
    const east = (vectors[belt * 3] ?? 0) - (vectors[other * 3] ?? 0);
    const north = (vectors[belt * 3 + 1] ?? 0) - (vectors[other * 3 + 1] ?? 0);
    const up = (vectors[belt * 3 + 2] ?? 0) - (vectors[other * 3 + 2] ?? 0);
    const square = east * east + north * north + up * up;
    if (square > reach) continue;
    const km = kmOfChord(square);
    if (km <= search.km) found.add(other, belt, km);
  }
}
