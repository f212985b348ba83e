import { lastOf } from '../last.ts';
import type { MeasureKind } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { Interval } from '../figure/bound.ts';
import { growthBetween, mapEnds } from '../figure/interval.ts';
import { partOfYear, type PartOfYear } from '../figure/part-of-year.ts';
import { parsePeriod } from '../figure/period.ts';
import { compareQuality, mayStand } from './choose.ts';
import { claimRows, intervalAt, qualityOf } from './claim.ts';
import { comparableKey } from './comparable.ts';
import { LONGEST_SPAN } from './growth-columns.ts';
import { memo } from './memo.ts';
import type { GrowthKind } from './result.ts';

/** Measure of the yearly rates that sources state of a belt. */
const STATED = 'yoy_growth';
/** Kinds whose amounts grow by a rate; ranks and shares move by places and points. */
const AMOUNTS: readonly (MeasureKind | undefined)[] = ['money', 'count', 'quantity'];

/** Growth between the same part of two years, as a fraction a year. */
export interface PartYearGrowth {
  readonly kind: GrowthKind;
  readonly rate: Interval;
  readonly measure: number;
  /** Periods as the claims give them: 2019H1 and 2020H1; `from` is '' for a stated rate, whose base the source does not print. */
  readonly from: string;
  readonly to: string;
  /** Rows of the claims: the earlier first; one alone for a stated rate. */
  readonly claims: readonly number[];
}

const partsOfPeriods = memo(1, (pack) =>
  pack.texts.periods.map((text) => {
    const read = parsePeriod(text);
    return read.ok ? partOfYear(read.period) : null;
  }),
);

/**
 * All growths of a belt that part-year claims allow, newest end first, then by measure: a first half beside a first half, MAT beside MAT, never a
 * part beside a full year. Each claim meets the nearest earlier year of the same part, measure, scope and words within ten years; a span of more
 * than one year makes a yearly mean. Rates that a source states for a part of a year are taken as they are. A claim that may not stand for the belt
 * is not used.
 */
export function partYearGrowths(pack: Pack, belt: number): PartYearGrowth[] {
  const found: { growth: PartYearGrowth; year: number }[] = [];
  const { measures } = pack.texts;
  for (const [, series] of seriesOf(pack, belt)) {
    for (const [year, row] of series) {
      const text = measures[pack.claims.measure[row] ?? 0];
      const isAmount = AMOUNTS.includes(text?.kind);
      const growth = isAmount ? computed(pack, series, year, row) : text?.code === STATED ? stated(pack, row) : null;
      if (growth) found.push({ growth, year });
    }
  }
  const order = found.sort((a, b) => b.year - a.year || a.growth.measure - b.growth.measure || rowAt(a) - rowAt(b));
  return order.map(({ growth }) => growth);
}

function rowAt({ growth }: { readonly growth: PartYearGrowth }): number {
  return lastOf(growth.claims) ?? -1;
}

/** Comparable claims of the same part of the year: by year the row that stands. */
function seriesOf(pack: Pack, belt: number): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>();
  const { start, end } = claimRows(pack, belt);
  for (let row = start; row < end; row++) {
    const part = partAt(pack, row);
    if (!part || Number.isNaN(pack.claims.base[row]) || !mayStand(qualityOf(pack, row))) continue;
    const key = `${part.part} ${comparableKey(pack, row)}`;
    const series = found.get(key) ?? new Map<number, number>();
    found.set(key, series);
    const before = series.get(part.year);
    if (before === undefined || compareQuality(qualityOf(pack, row), qualityOf(pack, before)) <= 0)
      series.set(part.year, row);
  }
  return found;
}

function partAt(pack: Pack, row: number): PartOfYear | null {
  return partsOfPeriods(pack, '')[pack.claims.period[row] ?? 0] ?? null;
}

function computed(pack: Pack, series: ReadonlyMap<number, number>, year: number, late: number): PartYearGrowth | null {
  for (let span = 1; span <= LONGEST_SPAN; span++) {
    const early = series.get(year - span);
    if (early === undefined) continue;
    const rate = growthBetween(baseAt(pack, early), baseAt(pack, late), span);
    if (!rate) continue;
    const measure = pack.claims.measure[late] ?? 0;
    const kind = span === 1 ? 'yoy' : 'cagr';
    return { kind, rate, measure, from: periodAt(pack, early), to: periodAt(pack, late), claims: [early, late] };
  }
  return null;
}

/** A stated rate speaks of the same part of the year before. */
function stated(pack: Pack, row: number): PartYearGrowth | null {
  if (qualityOf(pack, row).standing !== 'whole') return null;
  const measure = pack.claims.measure[row] ?? 0;
  const rate = mapEnds(baseAt(pack, row), (percent) => percent / 100);
  return { kind: 'stated', rate, measure, from: '', to: periodAt(pack, row), claims: [row] };
}

function baseAt(pack: Pack, row: number): Interval {
  return intervalAt(pack, row, pack.claims.base[row] ?? NaN);
}

function periodAt(pack: Pack, row: number): string {
  return pack.texts.periods[pack.claims.period[row] ?? 0] ?? '';
}
