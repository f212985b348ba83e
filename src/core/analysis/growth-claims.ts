import type { Pack } from '../belt/pack.ts';
import { STATUSES } from '../belt/model.ts';
import { growthBetween, mapEnds } from '../figure/interval.ts';
import { fullYear } from '../figure/period.ts';
import { compareQuality, mayStand } from './choose.ts';
import { claimRows, intervalAt, qualityOf } from './claim.ts';
import { LONGEST_SPAN } from './growth-columns.ts';
import { memo } from './memo.ts';
import type { Growth } from './result.ts';

/** Claims of one belt and measure that may be compared with each other: by full year the row that stands. */
type Series = Map<number, number>;

/** What to look for: years are tried in this order; without `spans` only year-on-year rates count. */
export interface GrowthSearch {
  readonly measures: readonly number[];
  /** Row of the measure of stated yearly rates; -1 = none. */
  readonly stated: number;
  /** Measures that a stated rate of a belt may speak of. */
  readonly statedFor: readonly number[];
  readonly years: readonly number[];
  readonly spans: boolean;
}

/** The growth of one belt from its claims: measure by measure, year by year, computed yoy, then stated, then the yearly mean. */
export function growthFromClaims(pack: Pack, belt: number, search: GrowthSearch): Growth | null {
  for (const measure of search.measures) {
    const series = seriesOf(pack, belt, measure);
    const rates = search.statedFor.includes(measure) ? seriesOf(pack, belt, search.stated) : [];
    for (const to of search.years) {
      const found =
        computed(pack, series, measure, to, 1) ??
        stated(pack, rates, search.stated, to) ??
        (search.spans ? yearlyMean(pack, series, measure, to) : null);
      if (found) return found;
    }
  }
  return null;
}

/** The yearly mean of one belt over exactly the `span` years up to `to`, from a comparable pair of claims; null = there is none. */
export function meanGrowth(pack: Pack, belt: number, measure: number, to: number, span: number): Growth | null {
  return computed(pack, seriesOf(pack, belt, measure), measure, to, span);
}

/** The rate that a source itself gives for the whole of one belt in one full year; null = none does. @param measure row of the stated rates */
export function statedGrowth(pack: Pack, belt: number, measure: number, to: number): Growth | null {
  return stated(pack, seriesOf(pack, belt, measure), measure, to);
}

const yearsOfPeriods = memo(1, (pack) => pack.texts.periods.map(fullYear));

/**
 * Comparable claims share measure, scope and the scope's own words, and are either all estimated or none: an estimate never stands
 * beside a reported figure. Only full years, nothing deprecated, nothing of a part, nothing without a base unit.
 */
function seriesOf(pack: Pack, belt: number, measure: number): Series[] {
  const years = yearsOfPeriods(pack, '');
  const found = new Map<string, Series>();
  const { start, end } = claimRows(pack, belt);
  for (let row = start; row < end; row++) {
    if (pack.claims.measure[row] !== measure || Number.isNaN(pack.claims.base[row])) continue;
    const year = years[pack.claims.period[row] ?? 0] ?? null;
    if (year === null || !mayStand(qualityOf(pack, row))) continue;
    const estimated = STATUSES[pack.claims.status[row] ?? 0] === 'estimated';
    const key = `${pack.claims.scope[row]} ${pack.claims.scopeWords[row]} ${estimated}`;
    const series: Series = found.get(key) ?? new Map<number, number>();
    found.set(key, series);
    const before = series.get(year);
    if (before === undefined || compareRows(pack, row, before) <= 0) series.set(year, row);
  }
  return [...found.values()];
}

function compareRows(pack: Pack, a: number, b: number): number {
  return compareQuality(qualityOf(pack, a), qualityOf(pack, b));
}

/** Growth between two years `span` apart, from the comparable pair whose claims stand first. */
function computed(pack: Pack, series: readonly Series[], measure: number, to: number, span: number): Growth | null {
  const pairs: (readonly [number, number])[] = [];
  for (const one of series) {
    const [early, late] = [one.get(to - span), one.get(to)];
    if (early !== undefined && late !== undefined) pairs.push([early, late]);
  }
  pairs.sort((a, b) => compareRows(pack, a[1], b[1]) || compareRows(pack, a[0], b[0]) || b[1] - a[1]);
  for (const claims of pairs) {
    const rate = growthBetween(baseAt(pack, claims[0]), baseAt(pack, claims[1]), span);
    if (rate) return { kind: span === 1 ? 'yoy' : 'cagr', rate, measure, from: to - span, to, claims };
  }
  return null;
}

function baseAt(pack: Pack, row: number) {
  return intervalAt(pack, row, pack.claims.base[row] ?? NaN);
}

/** The rate that a source itself gives for the whole belt in one full year, in %. */
function stated(pack: Pack, rates: readonly Series[], measure: number, to: number): Growth | null {
  const rows = rates.map((one) => one.get(to) ?? -1).filter((row) => row >= 0);
  const [row] = rows
    .filter((one) => qualityOf(pack, one).standing === 'whole')
    .sort((a, b) => compareRows(pack, a, b) || b - a);
  if (row === undefined) return null;
  const rate = mapEnds(baseAt(pack, row), (percent) => percent / 100);
  return { kind: 'stated', rate, measure, from: to - 1, to, claims: [row] };
}

/** The nearest earlier comparable year wins: the shorter the span, the more it says of today. */
function yearlyMean(pack: Pack, series: readonly Series[], measure: number, to: number): Growth | null {
  for (let span = 2; span <= LONGEST_SPAN; span++) {
    const found = computed(pack, series, measure, to, span);
    if (found) return found;
  }
  return null;
}
