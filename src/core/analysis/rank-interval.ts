import type { Pack } from '../belt/pack.ts';
import { figuresOf } from './best.ts';
import { intervalAt } from './claim.ts';
import { failsOf, passing } from './filter.ts';
import type { Query } from './query.ts';
import { viewOf } from './view.ts';

/** Where each value may lie: low ≤ high, ±Infinity = open on that side, NaN in both = unknown. */
export interface Spans {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * apart: values that are unknown are not ranked and take no one's place: ranks are among the known, as the list shows them.
 * anywhere: each unknown may turn out greater or smaller than all others, so it may stand before every one of them. That is the honest rank in
 * the whole group, and a wide one where much is unknown.
 */
export type Unknowns = 'apart' | 'anywhere';

/** Competition ranks (1, 2, 2, 4) from the greatest down, along the spans; 0 = not ranked. */
export interface RankEnds {
  readonly best: Uint32Array<ArrayBuffer>;
  readonly worst: Uint32Array<ArrayBuffer>;
}

/**
 * The best and the worst rank that each value can have: 1 + how many are surely greater (their low end is above its high end), and 1 + how many may be
 * greater (their high end is above its low end). Both are reached where the spans are closed: at its own high end with all others at their low ends,
 * and the other way round. Two sorts and a binary search for each: O(n log n). Throws a RangeError for ends that are turned round.
 */
export function rankIntervals(spans: Spans, unknowns: Unknowns): RankEnds {
  const { low, high } = unknowns === 'anywhere' ? opened(spans) : spans;
  checkEnds(low, high);
  const lows = sortedKnown(low);
  const highs = sortedKnown(high);
  const best = new Uint32Array(low.length);
  const worst = new Uint32Array(low.length);
  for (let at = 0; at < low.length; at++) {
    const [least, most] = [low[at] ?? NaN, high[at] ?? NaN];
    if (Number.isNaN(least)) continue;
    best[at] = 1 + above(lows, most);
    worst[at] = 1 + above(highs, least) - (most > least ? 1 : 0);
  }
  return { best, worst };
}

/** An unknown as the widest span there is. */
function opened({ low, high }: Spans): Spans {
  return {
    low: low.map((end) => (Number.isNaN(end) ? -Infinity : end)),
    high: high.map((end) => (Number.isNaN(end) ? Infinity : end)),
  };
}

function checkEnds(low: Float64Array, high: Float64Array): void {
  for (let at = 0; at < low.length; at++) {
    const [least, most] = [low[at] ?? NaN, high[at] ?? NaN];
    if (Number.isNaN(least) !== Number.isNaN(most) || least > most)
      throw new RangeError(`value ${at} lies from ${least} to ${most}; expected both ends in order, or NaN twice`);
  }
}

/** NaN sorts to the end. */
function sortedKnown(ends: Float64Array): Float64Array {
  const sorted = ends.slice().sort();
  const unknown = sorted.findIndex(Number.isNaN);
  return unknown < 0 ? sorted : sorted.subarray(0, unknown);
}

/** How many of the sorted values are greater. */
function above(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? NaN) > value) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}

/** Rank intervals of the belts that pass a query's filters; columns run along `belts`. */
export interface BeltRanks extends RankEnds {
  /** Rows, in the order of the pack. */
  readonly belts: Uint32Array<ArrayBuffer>;
  /** Belts with a figure (or rate) and without. */
  readonly known: number;
  readonly unknown: number;
  /** Of the known, those whose figure is about (约): taken at its word, so that ranks beside them are soft. */
  readonly soft: number;
}

/**
 * Which ranks each belt can have under a query: by growth under that sort, else by scale, among all belts that pass its filters. Amounts and counts
 * begin at 0, rates at −100 %. Belts inside others are ranked for themselves, as in the list; that an inner belt cannot exceed its outer one is
 * not used, so such ranks may be wider than need be, never too narrow.
 */
export function rankIntervalsOf(pack: Pack, query: Query, unknowns: Unknowns): BeltRanks {
  const belts = passing(failsOf(pack, query, viewOf(pack, query))).slice();
  const { low, high, soft } =
    query.sort === 'growth' ? growthSpans(pack, query, belts) : figureSpans(pack, query, belts);
  const known = low.reduce((count, end) => count + (Number.isNaN(end) ? 0 : 1), 0);
  return { belts, ...rankIntervals({ low, high }, unknowns), known, unknown: belts.length - known, soft };
}

interface SoftSpans extends Spans {
  readonly soft: number;
}

function figureSpans(pack: Pack, query: Query, belts: Uint32Array): SoftSpans {
  const figures = figuresOf(pack, query.measure, query.year);
  const low = new Float64Array(belts.length).fill(NaN);
  const high = low.slice();
  let soft = 0;
  belts.forEach((belt, at) => {
    const value = figures.value[belt] ?? NaN;
    if (Number.isNaN(value)) return;
    const interval = intervalAt(pack, figures.claim[belt] ?? -1, value);
    low[at] = interval.low ?? Math.min(0, value);
    high[at] = interval.high ?? Infinity;
    if (interval.approximate) soft++;
  });
  return { low, high, soft };
}

function growthSpans(pack: Pack, query: Query, belts: Uint32Array): SoftSpans {
  const { growths } = viewOf(pack, query);
  const low = new Float64Array(belts.length).fill(NaN);
  const high = low.slice();
  let soft = 0;
  belts.forEach((belt, at) => {
    if (growths.kind[belt] === 0) return;
    const [least, most] = [growths.low[belt] ?? NaN, growths.high[belt] ?? NaN];
    low[at] = Number.isNaN(least) ? Math.min(-1, most) : least;
    high[at] = Number.isNaN(most) ? Infinity : most;
    soft += growths.soft[belt] ?? 0;
  });
  return { low, high, soft };
}
