import { unitOfMeasure, type Band, type Comparison } from '../belt/rule.ts';
import { movePoint, powerBetween } from '../figure/unit.ts';
import { compareRange, type Range } from './rule-gap.ts';
import { askFor, inUnit, missing, weigh, type Put } from './rule-put.ts';
import { yearsOfMeasure } from './rule-source.ts';
import type { Ask, RuleFigure } from './rule-verdict.ts';

/** Where a figure falls on a rule's bands. */
export interface Sorted {
  readonly figure: RuleFigure;
  /** Bands that are still possible, from the lowest up. */
  readonly bands: readonly string[];
  readonly ask: Ask | null;
}

/** Sorts the newest figure (or that of the year asked for) into the bands; one below the first of them is in none. Nothing is below zero. */
export function sortIntoBands(put: Put): Sorted {
  const { rule, year, pack } = put;
  const all = rule.bands.map(({ code }) => code);
  const [lowest] = rule.bands;
  if (!lowest) throw new RangeError(`rule ${rule.id} has no bands`);
  const floor = edge(rule.measure, lowest);
  const found = put.source.at(rule.measure, year, '');
  if ('reason' in found) {
    const years = year === 'latest' ? yearsOfMeasure(pack, rule.measure).slice(0, 1) : [year];
    return { figure: missing(years, found.reason), bands: all, ask: askIn(put, floor, years) };
  }
  const { range, measure, claims, near } = found;
  const years = [found.year];
  const own = inUnit(pack, rule.measure, lowest.unit, range);
  if (!own) return { figure: missing(years, 'not-comparable'), bands: all, ask: askIn(put, floor, years) };
  const bands = rule.bands.filter((band) => isPossible(put, band, lowest.unit, own)).map(({ code }) => code);
  const above = bands[0] !== all[0] || lowest.min <= 0 || compareRange(own, floor.comparator, lowest.min) === 'met';
  const settled = bands.length === 1 && above;
  const figure = weigh(floor, own, { years, measure, claims, near });
  const outside = bands.length === 0;
  if (settled || outside)
    return { figure: { ...figure, state: settled ? 'met' : 'unmet', reason: null }, bands, ask: null };
  return { figure: { ...figure, state: 'unknown', reason: 'bound' }, bands, ask: askIn(put, floor, years) };
}

/** The lower edge of the bands as a condition. */
function edge(measure: string, { min, minIn, unit }: Band): Comparison {
  const comparator = minIn ? '>=' : '>';
  return { kind: 'compare', zh: '', en: '', measure, of: '', comparator, value: min, unit, years: 0, eachYear: false, scope: '' }; // prettier-ignore
}

function askIn(put: Put, floor: Comparison, years: readonly number[]): Ask {
  return askFor(put, floor, { years, comparator: null, value: null });
}

function isPossible({ pack, rule }: Put, band: Band, unit: string, range: Range): boolean {
  const base = unitOfMeasure(pack.texts.measures, rule.measure) ?? unit;
  const power = powerBetween(band.unit, base) ?? 0;
  const back = powerBetween(unit, base) ?? 0;
  const at = (value: number) => movePoint(value, power - back);
  if (compareRange(range, band.minIn ? '>=' : '>', at(band.min)) === 'unmet') return false;
  return band.max === null || compareRange(range, band.maxIn ? '<=' : '<', at(band.max)) !== 'unmet';
}
