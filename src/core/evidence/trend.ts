import { comparableKey } from '../analysis/comparable.ts';
import { chooseClaim } from '../analysis/choose.ts';
import { qualityOf } from '../analysis/claim.ts';
import type { Claim, MeasureKind, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { partOfYear } from '../figure/part-of-year.ts';
import { parsePeriod } from '../figure/period.ts';
import { claimsOf } from './conflicts.ts';

/** A claim on the axis of time. */
export interface TrendClaim {
  readonly claim: Claim;
  /** Decimal year of the period's middle; a full year has its own number. */
  readonly x: number;
  /** In the unit of the trend. */
  readonly value: number;
  readonly high: number | null;
  /** Not the figure that is taken: deprecated, far off what is published, or beside a better one of its period. */
  readonly pale: boolean;
}

/** Claims that may be compared with each other. */
export interface TrendSeries {
  readonly key: string;
  /** Scope, and the source's own words for it; '' = the whole, said by nobody in particular. */
  readonly scope: Words;
  readonly claims: readonly TrendClaim[];
}

/** One measure through time. */
export interface Trend {
  /** Row of `Texts.measures`; its base unit is that of all values. */
  readonly measure: number;
  readonly series: readonly TrendSeries[];
}

/** Shares and ranks are told one by one; these have a course. */
const DRAWN: readonly (MeasureKind | undefined)[] = ['money', 'count', 'quantity', 'growth', 'share'];

/** The measure with most dated figures, from two on, then all others with at least three: each with its comparable series. Claims without a time are left out. */
export function trendsOf(pack: Pack, belt: number): Trend[] {
  const byMeasure = new Map<number, Map<string, TrendClaim[]>>();
  const claims = claimsOf(pack, belt);
  for (const claim of claims) {
    const placed = place(claim);
    if (!placed || !DRAWN.includes(pack.texts.measures[claim.measure]?.kind)) continue;
    const series = byMeasure.get(claim.measure) ?? new Map<string, TrendClaim[]>();
    const rivals = claims.filter(
      (one) => one.period === claim.period && comparableKey(pack, one.row) === comparableKey(pack, claim.row),
    );
    const alone = rivals.length === 1 && claim.rank !== 'deprecated' && claim.far !== true;
    const taken = alone || rivals[chooseClaim(rivals.map(({ row }) => qualityOf(pack, row)))] === claim;
    const key = `${comparableKey(pack, claim.row)} ${partAt(claim.period)} ${taken}`;
    byMeasure.set(claim.measure, series.set(key, [...(series.get(key) ?? []), { ...placed, pale: !taken }]));
  }
  const trends = Array.from(byMeasure, ([measure, series]): Trend => ({ measure, series: seriesOf(pack, series) }));
  const drawn = trends.filter((trend) => timesOf(trend) > 1);
  drawn.sort((a, b) => timesOf(b) - timesOf(a) || a.measure - b.measure);
  return drawn.filter((trend, at) => at === 0 || timesOf(trend) > 2);
}

function timesOf({ series }: Trend): number {
  return new Set(series.flatMap(({ claims }) => claims.map(({ x }) => x))).size;
}

function seriesOf(pack: Pack, series: ReadonlyMap<string, readonly TrendClaim[]>): TrendSeries[] {
  const all = Array.from(series, ([key, claims]): TrendSeries => {
    const sorted = [...claims].sort((a, b) => a.x - b.x);
    return { key, scope: scopeOf(pack, claims[0]?.claim), claims: sorted };
  });
  return all.sort((a, b) => b.claims.length - a.claims.length || (b.claims[0]?.x ?? 0) - (a.claims[0]?.x ?? 0));
}

function scopeOf({ texts }: Pack, claim: Claim | undefined): Words {
  const scope = claim && texts.scopes[claim.scope];
  if (!claim || !scope) return { zh: '', en: '' };
  const said = claim.scopeWords === '' || claim.scopeWords === scope.zh ? '' : claim.scopeWords;
  return { zh: `${scope.zh}${said && `（${said}）`}`, en: `${scope.en}${said && ` (${said})`}` };
}

function partAt(period: string): string {
  const read = parsePeriod(period);
  return (read.ok && partOfYear(read.period)?.part) || '';
}

function place(claim: Claim): Omit<TrendClaim, 'pale'> | null {
  const x = middleOf(claim.period);
  if (x === null || claim.base === null) return null;
  const factor = claim.value === 0 ? 1 : claim.base / claim.value;
  const high = claim.high === null ? null : claim.high * factor;
  return { claim, x, value: claim.base, high };
}

const DAY = 86_400_000;

/** Middle of a period as a decimal year, half a year back, so that a full year has its own number; null = no time is known. */
export function middleOf(period: string): number | null {
  const read = parsePeriod(period);
  if (!read.ok || read.period.start === null || read.period.end === null) return null;
  const [from, to] = [Date.parse(read.period.start), Date.parse(read.period.end) + DAY];
  const middle = (from + to) / 2;
  const year = Number(read.period.start.slice(0, 4));
  const begin = Date.parse(`${year}-01-01`);
  const length = Date.parse(`${year + 1}-01-01`) - begin;
  return Number((year + (middle - begin) / length - 0.5).toFixed(3));
}
