import type { Pack } from '../belt/pack.ts';
import { BOUNDS, type Bound } from '../figure/bound.ts';
import { roundTo } from '../figure/say-number.ts';
import { isCny, type FigureColumns } from './best.ts';
import type { Members } from './members.ts';
import { memo } from './memo.ts';
import type { Sum } from './result.ts';

/** What the bounds of the parts say of a sum, as bits. */
const LOWER = 1;
const UPPER = 2;
const NEAR = 4;
const SOFT = 8;
/** By index into BOUNDS; a range enters with its lower end. */
const BITS = BOUNDS.map(
  (bound) =>
    ({ exact: 0, about: SOFT, over: LOWER, at_least: LOWER, between: LOWER, nearly: NEAR, at_most: UPPER })[bound],
);
/** No belt lies in more belts than this; stops a ring that a faulty pack might hold. */
const DEEPEST = 32;

/** Sums by group, one entry for each key. */
export interface Tally {
  /** All members, nested ones too. */
  readonly count: Uint32Array;
  readonly belts: Uint32Array;
  readonly withFigure: Uint32Array;
  readonly nested: Uint32Array;
  readonly sum: Float64Array;
  readonly bits: Uint8Array;
}

/**
 * Adds up the figures of each group's members. A belt inside another (at any depth) that is in the same group and has a figure is `nested`:
 * its amount is already in the other's. Money in 万元 is added in whole 万元, so the order of the belts does not matter.
 */
export function tally(pack: Pack, figures: FigureColumns, members: Members): Tally {
  const size = members.keys.length;
  const result: Tally = {
    count: new Uint32Array(size),
    belts: new Uint32Array(size),
    withFigure: new Uint32Array(size),
    nested: new Uint32Array(size),
    sum: new Float64Array(size),
    bits: new Uint8Array(size),
  };
  const holders = holdersOf(pack, figures, members);
  const whole = pack.texts.measures.map((measure) => (isCny(measure) ? 1 : 0));
  if (holders.size === 0 && pack.claims.count === 0) {
    addBare(result, figures, members, whole);
    return result;
  }
  for (let pair = 0; pair < members.belts.length; pair++) {
    const belt = members.belts[pair] ?? 0;
    const group = members.groups[pair] ?? 0;
    bump(result.count, group);
    if (holders.size > 0 && isInside(pack, holders, belt, group, size)) {
      bump(result.nested, group);
      continue;
    }
    bump(result.belts, group);
    const value = figures.value[belt] ?? NaN;
    if (Number.isNaN(value)) continue;
    bump(result.withFigure, group);
    result.sum[group] = (result.sum[group] ?? 0) + (whole[figures.measure[belt] ?? 0] ? Math.round(value) : value);
    const claim = figures.claim[belt] ?? -1;
    if (claim >= 0) result.bits[group] = (result.bits[group] ?? 0) | (BITS[pack.claims.bound[claim] ?? 0] ?? 0);
  }
  return result;
}

/** The same where no belt holds another and nothing says how exact a figure is: members of one group mostly follow each other, so a run is one sum. */
function addBare(result: Tally, figures: FigureColumns, { belts, groups }: Members, whole: readonly number[]): void {
  let pair = 0;
  while (pair < belts.length) {
    const group = groups[pair] ?? 0;
    const from = pair;
    let known = 0;
    let sum = result.sum[group] ?? 0;
    for (; pair < belts.length && groups[pair] === group; pair++) {
      const belt = belts[pair] ?? 0;
      const value = figures.value[belt] ?? NaN;
      if (Number.isNaN(value)) continue;
      known++;
      sum += whole[figures.measure[belt] ?? 0] ? Math.round(value) : value;
    }
    result.sum[group] = sum;
    result.withFigure[group] = (result.withFigure[group] ?? 0) + known;
    result.count[group] = (result.count[group] ?? 0) + pair - from;
    result.belts[group] = (result.belts[group] ?? 0) + pair - from;
  }
}

function bump(column: Uint32Array, group: number): void {
  column[group] = (column[group] ?? 0) + 1;
}

const containing = memo(8, (pack) => new Set(pack.belts.within.filter((outer) => outer >= 0)));

/** Belts that contain others and have a figure, each with a group it is in, as one number: belt × groups + group. */
function holdersOf(pack: Pack, figures: FigureColumns, members: Members): Set<number> {
  const outer = containing(pack, '');
  const holders = new Set<number>();
  if (outer.size === 0) return holders;
  for (let pair = 0; pair < members.belts.length; pair++) {
    const belt = members.belts[pair] ?? 0;
    if (!outer.has(belt) || Number.isNaN(figures.value[belt])) continue;
    holders.add(belt * members.keys.length + (members.groups[pair] ?? 0));
  }
  return holders;
}

function isInside(pack: Pack, holders: Set<number>, belt: number, group: number, size: number): boolean {
  const { within } = pack.belts;
  let outer = within[belt] ?? -1;
  for (let depth = 0; outer >= 0 && depth < DEEPEST; depth++) {
    if (holders.has(outer * size + group)) return true;
    outer = within[outer] ?? -1;
  }
  return false;
}

/** One group's sum; without `addable`, or where no belt has a figure, its value is null. */
export function sumAt(result: Tally, group: number, addable: boolean): Sum {
  const withFigure = result.withFigure[group] ?? 0;
  const known = addable && withFigure > 0;
  return {
    value: known ? roundTo(result.sum[group] ?? 0, 6) : null,
    bound: known ? boundOfSum(result.bits[group] ?? 0) : 'exact',
    belts: result.belts[group] ?? 0,
    withFigure,
    nested: result.nested[group] ?? 0,
  };
}

function boundOfSum(bits: number): Bound {
  const upwards = (bits & LOWER) !== 0;
  const downwards = (bits & (UPPER | NEAR)) !== 0;
  if ((bits & SOFT) !== 0 || (upwards && downwards)) return 'about';
  if (upwards) return 'over';
  return (bits & UPPER) !== 0 ? 'at_most' : downwards ? 'nearly' : 'exact';
}
