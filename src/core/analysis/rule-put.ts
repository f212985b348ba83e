import type { Words } from '../belt/model.ts';
import { measureRow, type Pack } from '../belt/pack.ts';
import { unitOfMeasure, type Comparison, type RuleText } from '../belt/rule.ts';
import { movePoint, powerBetween } from '../figure/unit.ts';
import type { Query } from './query.ts';
import { compareRange, gapOf, intervalOfRange, mapRange, type Range } from './rule-gap.ts';
import { yearsOfMeasure, type FigureSource } from './rule-source.ts';
import type { Ask, Finding, Reason, RuleFigure } from './rule-verdict.ts';

/** A rule put to one belt (or, with belt -1, to a city's category), as of a year or of the newest figures. */
export interface Put {
  readonly pack: Pack;
  readonly rule: RuleText;
  readonly belt: number;
  readonly year: Query['year'];
  readonly source: FigureSource;
  /** The belt is only a part of what the rule speaks of. */
  readonly part: boolean;
}

type Known = Pick<RuleFigure, 'years' | 'measure' | 'claims' | 'near'>;

/** A known figure against the threshold. @param range in the condition's unit */
export function weigh(condition: Comparison, range: Range, known: Known): RuleFigure {
  const state = compareRange(range, condition.comparator, condition.value);
  return {
    ...known,
    interval: intervalOfRange(range),
    gap: gapOf(range, condition.comparator, condition.value),
    state,
    reason: state === 'unknown' ? 'bound' : null,
  };
}

export function missing(years: readonly number[], reason: Reason): RuleFigure {
  return { years, interval: null, gap: null, state: 'unknown', reason, measure: -1, claims: [], near: false };
}

/** A range from the base unit of a measure to the unit of a rule; null = they do not convert. */
export function inUnit(pack: Pack, measure: string, unit: string, range: Range): Range | null {
  const base = unitOfMeasure(pack.texts.measures, measure);
  const power = base === null ? null : powerBetween(unit, base);
  return power === null ? null : mapRange(range, (at) => movePoint(at, -power));
}

/**
 * Last of the years that must hold: the year asked for, else the newest in which there is a figure. A figure from two years or more before the
 * rule says nothing of "the last years", so the newest year of anybody stands in; null = nobody has a figure.
 */
export function lastYear(put: Put, measure: string): number | null {
  if (put.year !== 'latest') return put.year;
  const found = put.source.at(measure, 'latest', '');
  const set = Number(put.rule.date.slice(0, 4));
  if (!('reason' in found) && found.year >= set - 1) return found.year;
  return yearsOfMeasure(put.pack, measure)[0] ?? null;
}

/** What to ask about a condition, in the words of its measure; in its own where the data have none. */
export function askFor(put: Put, condition: Comparison, change: Partial<Ask> = {}): Ask {
  const measure = change.measure ?? (condition.measure === 'scale' ? 'output_value' : condition.measure);
  const row = measureRow(put.pack, measure);
  const words: Words = put.pack.texts.measures[row] ?? condition;
  return {
    measure,
    zh: words.zh,
    en: words.en,
    years: [],
    unit: condition.unit,
    comparator: condition.comparator,
    value: condition.value,
    scope: condition.scope,
    inData: row >= 0 || condition.of !== '',
    ...change,
  };
}

/** A condition that was put: met when all its figures meet it, unmet when any does not. */
export function findingOf(
  condition: Comparison,
  figures: readonly RuleFigure[],
  asks: readonly Ask[],
  sure: boolean,
): Finding {
  const states = figures.map(({ state }) => state);
  const state = states.includes('unmet') ? 'unmet' : states.includes('unknown') ? 'unknown' : 'met';
  const reason = state === 'unknown' ? (figures.find((figure) => figure.reason)?.reason ?? 'no-figure') : null;
  const open = state === 'unknown' ? asks : [];
  return { condition, state, reason, figures, place: null, parts: [], asks: open, sure };
}
