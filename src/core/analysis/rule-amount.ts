import type { Comparison } from '../belt/rule.ts';
import type { Query } from './query.ts';
import { askFor, findingOf, inUnit, lastYear, missing, weigh, type Put } from './rule-put.ts';
import { yearsOfMeasure } from './rule-source.ts';
import type { Finding, RuleFigure } from './rule-verdict.ts';

/** A condition on an amount, a count or a share: its newest figure, or one for each of the years that must hold, newest first. */
export function checkAmount(put: Put, condition: Comparison): Finding {
  const figures = yearsAsked(put, condition).map((year) => figureIn(put, condition, year));
  const open = figures.filter(({ state }) => state === 'unknown');
  const asks = open.map(({ years }) => askFor(put, condition, { years }));
  return findingOf(condition, figures, asks, !put.part);
}

function yearsAsked(put: Put, condition: Comparison): Query['year'][] {
  if (!condition.eachYear) return [put.year];
  const last = lastYear(put, condition.measure);
  return last === null ? ['latest'] : Array.from({ length: condition.years }, (_, back) => last - back);
}

function figureIn(put: Put, condition: Comparison, year: Query['year']): RuleFigure {
  const found = put.source.at(condition.measure, year, condition.scope);
  if ('reason' in found) {
    const wanted = year === 'latest' ? yearsOfMeasure(put.pack, condition.measure).slice(0, 1) : [year];
    return missing(wanted, found.reason);
  }
  const { range, measure, claims, near } = found;
  const own = inUnit(put.pack, condition.measure, condition.unit, range);
  const years = [found.year];
  return own ? weigh(condition, own, { years, measure, claims, near }) : missing(years, 'not-comparable');
}
