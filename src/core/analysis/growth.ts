import { measureRow, type Pack } from '../belt/pack.ts';
import { pointOf } from '../figure/interval.ts';
import { BEST_FAMILIES, figuresOf, isCny, yearsOf } from './best.ts';
import { isClaimed } from './claim.ts';
import { growthFromClaims, type GrowthSearch } from './growth-claims.ts';
import { emptyGrowths, growthAt, putGrowth, type GrowthColumns } from './growth-columns.ts';
import { growthFromPlanes } from './growth-planes.ts';
import { memo } from './memo.ts';
import type { Query } from './query.ts';
import type { Growth } from './result.ts';
import { everyRow } from './rows.ts';

export { growthAt, type GrowthColumns } from './growth-columns.ts';

/** Measure of the yearly rates (in %) that sources state of a belt; they speak of its output or sales and of nothing else. */
const STATED = 'yoy_growth';
const STATED_FOR = BEST_FAMILIES[0];

/** any: a yearly mean over up to ten years may stand in · yearly: year-on-year only, as the growth-belt rule wants it. */
export type Spans = 'any' | 'yearly';

/**
 * The growth of every belt under a measure and a year. For one end year a computed yoy stands before a stated one, and that before the
 * yearly mean; under 'latest' the newest end year that gives any. In 'best' mode the measure of the belt's best figure is tried first,
 * then the other money measures in 万元.
 */
export function growthsOf(pack: Pack, measure: string, year: Query['year'], spans: Spans = 'any'): GrowthColumns {
  return compute(pack, `${measure}@${year}@${spans}`);
}

/** The growth of one belt; null = none. */
export function growthOf(pack: Pack, belt: number, query: Pick<Query, 'measure' | 'year'>): Growth | null {
  return growthAt(growthsOf(pack, query.measure, query.year), belt);
}

/** By belt one number to order and colour by (fraction, NaN = none): the rate, the middle of a range, the known end of an open one. */
export function growthPoints(columns: GrowthColumns): Float64Array {
  return columns.low.map((low, belt) => pointOf(low, columns.high[belt] ?? NaN));
}

/** The belt has one rate, soft or not, and no open interval. */
export function hasSingleGrowth(columns: GrowthColumns, belt: number): boolean {
  return columns.kind[belt] !== 0 && columns.low[belt] === columns.high[belt];
}

const compute = memo(32, (pack, key): GrowthColumns => {
  const [measure = '', year = '', spans] = key.split('@');
  const columns = emptyGrowths(pack.belts.count);
  for (const { belts, measures } of ladders(pack, measure, year)) {
    const search = searchOf(pack, measures, year, spans === 'any');
    const bare = pack.claims.count === 0 ? belts : belts.filter((belt) => !isClaimed(pack, belt));
    growthFromPlanes(pack, columns, bare, search);
    if (bare === belts) continue;
    for (const belt of belts) {
      if (!isClaimed(pack, belt)) continue;
      const growth = growthFromClaims(pack, belt, search);
      if (growth) putGrowth(columns, belt, growth);
    }
  }
  return columns;
});

function searchOf(pack: Pack, measures: readonly number[], year: string, spans: boolean): GrowthSearch {
  const stated = measureRow(pack, STATED);
  const statedFor = STATED_FOR.map((code) => measureRow(pack, code)).filter((row) => row >= 0);
  const years = year === 'latest' ? yearsOf(pack, [...measures, stated]) : [Number(year)];
  return { measures, stated, statedFor, years, spans };
}

interface Ladder {
  readonly belts: Uint32Array<ArrayBuffer>;
  readonly measures: readonly number[];
}

/** Which measures to try for which belts: one choice for all, or in 'best' mode a ladder for each measure of a best figure. */
function ladders(pack: Pack, measure: string, year: string): Ladder[] {
  const all = everyRow(pack.belts.count);
  if (measure !== 'best') return [{ belts: all, measures: [measureRow(pack, measure)].filter((row) => row >= 0) }];
  const best = figuresOf(pack, 'best', year === 'latest' ? year : Number(year));
  const order = moneyOrder(pack);
  const firstOf = (belt: number) => (Number.isNaN(best.value[belt]) ? order[0] : best.measure[belt]);
  return order.map((first) => ({
    belts: all.filter((belt) => firstOf(belt) === first),
    measures: [first, ...order.filter((row) => row !== first)],
  }));
}

/** Rows of the money measures in 万元 that measure a belt: those of the best figure in its order, then the others. */
function moneyOrder(pack: Pack): number[] {
  const first = BEST_FAMILIES.flat().map((code) => measureRow(pack, code));
  const others = pack.texts.measures.map((text, row) => (isCny(text) && text.scale ? row : -1));
  return [...new Set([...first, ...others])].filter((row) => row >= 0);
}
