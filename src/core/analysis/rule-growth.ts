import { measureRow, planeOf, type Pack } from '../belt/pack.ts';
import { unitOfMeasure, type Comparator, type Comparison } from '../belt/rule.ts';
import { growthBetween } from '../figure/interval.ts';
import { intervalOf } from '../figure/bound.ts';
import { movePoint, powerBetween } from '../figure/unit.ts';
import { BEST_FAMILIES } from './best.ts';
import { meanGrowth, statedGrowth } from './growth-claims.ts';
import { growthAt, growthsOf } from './growth.ts';
import type { Growth } from './result.ts';
import { isClaimed, standingOf } from './claim.ts';
import { both, rangeOfRate, type Range } from './rule-gap.ts';
import { askFor, findingOf, lastYear, missing, weigh, type Put } from './rule-put.ts';
import { yearsOfMeasure } from './rule-source.ts';
import type { Ask, Finding, Reason } from './rule-verdict.ts';

/**
 * A condition on growth. With a span of n years the mean is (x_t / x_{t-n})^(1/n) - 1 between two comparable amounts; without one the newest
 * year-on-year rate counts, for a mean over any other span would be another quantity.
 */
export function checkGrowth(put: Put, condition: Comparison): Finding {
  if (condition.measure === 'average_growth' && condition.years > 0) return checkMean(put, condition);
  const growth = newestGrowth(put, condition);
  if (growth)
    return weighed(put, condition, growth, rateOf(put.pack, put.belt, growth), asksOf(put, condition, growth));
  const to = put.year === 'latest' ? yearsOfMeasure(put.pack, condition.of)[0] : put.year;
  const years = to === undefined ? [] : [to - 1, to];
  const ask = askFor(put, condition, { years });
  return findingOf(condition, [missing(years, 'no-figure')], [ask], true);
}

/** The newest year-on-year growth, as an order by growth goes by it too; null = none. */
export function newestGrowth({ pack, belt, year }: Put, condition: Comparison): Growth | null {
  if (belt < 0) return null;
  const of = condition.of === 'scale' ? 'best' : condition.of;
  return growthAt(growthsOf(pack, of, year, 'yearly'), belt);
}

/**
 * What is known of a rate, in %. An open one that was worked out from amounts is narrowed by the rate that a source states for the same year: a
 * further amount must never make less known of it.
 */
export function rateOf(pack: Pack, belt: number, { kind, rate, measure, to }: Growth): Range {
  const range = rangeOfRate(rate);
  const narrow = pack.texts.measures[measure]?.code;
  if (kind !== 'yoy' || rate.low === rate.high || !BEST_FAMILIES[0].some((code) => code === narrow)) return range;
  const stated = statedGrowth(pack, belt, measureRow(pack, 'yoy_growth'), to);
  return stated ? both(range, rangeOfRate(stated.rate)) : range;
}

/** What would make an open growth exact: the rate, where a source stated it, else the amounts that it was worked out from. */
export function asksOf(put: Put, condition: Comparison, growth: Growth): Ask[] {
  const { kind, from, to, measure } = growth;
  if (kind === 'stated') return [askFor(put, condition, { years: [from, to] })];
  const code = put.pack.texts.measures[measure]?.code ?? '';
  return amounts(put, condition, code, [to, from]);
}

function weighed(put: Put, condition: Comparison, growth: Growth, range: Range, asks: readonly Ask[]): Finding {
  const { from, to, measure, claims } = growth;
  const near = claims.some((claim) => standingOf(put.pack, claim) === 'near');
  const figure = weigh(condition, range, { years: [from, to], measure, claims, near });
  return findingOf(condition, [figure], asks, asks.length > 0);
}

function checkMean(put: Put, condition: Comparison): Finding {
  const to = lastYear(put, condition.of);
  if (to === null) return findingOf(condition, [missing([], 'no-figure')], [askFor(put, condition)], true);
  const from = to - condition.years;
  const growth = meanOf(put, condition, to);
  const asks = amounts(put, condition, condition.of, [to, from]);
  if (growth) return weighed(put, condition, growth, rangeOfRate(growth.rate), asks);
  const reason: Reason = asks.length === 0 ? 'not-comparable' : 'no-figure';
  const wanted = asks.length > 0 ? asks : [exactly(put, condition, condition.of, from)];
  return findingOf(condition, [missing([from, to], reason)], wanted, asks.length > 0);
}

function meanOf({ pack, belt }: Put, condition: Comparison, to: number): Growth | null {
  const measure = measureRow(pack, condition.of);
  const span = condition.years;
  if (belt < 0) return null;
  if (isClaimed(pack, belt)) return meanGrowth(pack, belt, measure, to, span);
  const [early, late] = [to - span, to].map((year) => planeOf(pack, measure, year)?.value[belt] ?? NaN);
  if (early === undefined || late === undefined || Number.isNaN(early) || Number.isNaN(late)) return null;
  const rate = growthBetween(intervalOf(early, 'exact'), intervalOf(late, 'exact'), span);
  return rate && { kind: span === 1 ? 'yoy' : 'cagr', rate, measure, from: to - span, to, claims: [] };
}

/** The amounts of these years that are missing or open. Where one is, and the other is known, it is asked against the threshold that follows. */
function amounts(put: Put, condition: Comparison, measure: string, [to, from]: readonly [number, number]): Ask[] {
  const [late, early] = [singleAt(put, measure, to), singleAt(put, measure, from)];
  const factor = (1 + condition.value / 100) ** (to - from);
  const asks: Ask[] = [];
  const follows = condition.comparator !== 'rank<=' && (late === null) !== (early === null);
  if (late === null)
    asks.push(exactly(put, condition, measure, to, follows ? [condition.comparator, (early ?? NaN) * factor] : null));
  if (early === null)
    asks.push(exactly(put, condition, measure, from, follows ? [TURNED[condition.comparator], (late ?? NaN) / factor] : null)); // prettier-ignore
  return asks;
}

/** The base year must be the smaller, the greater the growth. */
const TURNED: Readonly<Record<Comparator, Comparator>> = {
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
  'rank<=': 'rank<=',
};

function singleAt(put: Put, measure: string, year: number): number | null {
  const found = put.source.at(measure, year, '');
  return 'reason' in found ? null : single(found.range);
}

function single({ low, high }: Range): number | null {
  return low !== null && low.at === high?.at && low.side === 0 ? low.at : null;
}

/** The amount of one year, money in 亿元. @param against comparator and threshold in the measure's base unit */
function exactly(
  put: Put,
  condition: Comparison,
  measure: string,
  year: number,
  against: readonly [Comparator, number] | null = null,
): Ask {
  // prettier-ignore
  const base = unitOfMeasure(put.pack.texts.measures, measure) ?? '';
  const unit = base === '万元' ? '亿元' : base;
  const power = powerBetween(base, unit) ?? 0;
  const value = against && Number(movePoint(against[1], power).toPrecision(6));
  return askFor(put, condition, { measure, years: [year], unit, comparator: against?.[0] ?? null, value, scope: '' });
}
