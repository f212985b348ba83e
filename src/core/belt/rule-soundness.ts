import { powerBetween } from '../figure/unit.ts';
import type { Texts } from './model.ts';
import {
  COMPARATORS,
  isGrowth,
  RULE_SUBJECTS,
  unitOfMeasure,
  type Band,
  type Comparison,
  type Condition,
} from './rule.ts';

/** No real rule nests deeper; nothing else may reach the verdict's recursion. */
const DEEPEST = 4;

/** The first thing wrong with the rules of a pack, in one sentence; null = sound. */
export function findRuleFault(texts: Texts): string | null {
  const seen = new Set<string>();
  for (const rule of texts.rules) {
    if (seen.has(rule.id)) return `rule ${rule.id} is there twice`;
    seen.add(rule.id);
    const fault = ruleFault(texts, rule);
    if (fault !== null) return `rule ${rule.id}: ${fault}`;
  }
  return null;
}

function ruleFault(texts: Texts, rule: Texts['rules'][number]): string | null {
  if (!RULE_SUBJECTS.includes(rule.subject))
    return `subject is "${rule.subject}", expected ${RULE_SUBJECTS.join(', ')}`;
  if (!isRowOrNone(rule.place, texts.places.length))
    return `place points to row ${rule.place} of ${texts.places.length}`;
  if (!isRowOrNone(rule.source, texts.sources.length))
    return `source points to row ${rule.source} of ${texts.sources.length}`;
  if (!Array.isArray(rule.conditions) || !Array.isArray(rule.bands)) return 'conditions or bands are no list';
  if (rule.conditions.length + rule.bands.length === 0) return 'it has neither conditions nor bands';
  for (const [at, condition] of listed(rule.conditions)) {
    const fault = conditionFault(texts, condition, `conditions[${at}]`, 0);
    if (fault !== null) return fault;
  }
  return bandsFault(texts, rule.measure, rule.bands);
}

function conditionFault(texts: Texts, condition: Condition, path: string, depth: number): string | null {
  if (!isRecord(condition)) return `${path} is ${JSON.stringify(condition)}, expected a condition`;
  if (condition.kind === 'words') return null;
  if (condition.kind === 'compare') {
    const ranked = condition.comparator === 'rank<=' && (depth > 0 || !isGrowth(condition.measure));
    return ranked ? `${path} ranks, expected growth and no group around it` : comparisonFault(texts, condition, path);
  }
  if (condition.kind !== 'any' && condition.kind !== 'all') return `${path} is of no known kind`;
  if (!Array.isArray(condition.parts) || condition.parts.length === 0) return `${path} has no parts`;
  if (depth >= DEEPEST) return `${path} is nested deeper than ${DEEPEST} groups`;
  for (const [at, part] of listed(condition.parts)) {
    const fault = conditionFault(texts, part, `${path}.${condition.kind}[${at}]`, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

function comparisonFault(texts: Texts, condition: Comparison, path: string): string | null {
  const { comparator, value, years, unit, measure } = condition;
  if (!COMPARATORS.includes(comparator))
    return `${path}: comparator is "${comparator}", expected ${COMPARATORS.join(' ')}`;
  if (!Number.isFinite(value)) return `${path}: the threshold is ${value}, expected a number`;
  if (!Number.isInteger(years) || years < 0) return `${path}: years is ${years}, expected a whole number from 0`;
  if (condition.eachYear && years === 0) return `${path}: each of 0 years`;
  return comparator === 'rank<=' ? null : unitFault(texts, measure, unit, path);
}

function bandsFault(texts: Texts, measure: string, bands: readonly Band[]): string | null {
  for (const [at, band] of bands.entries()) {
    const path = `bands[${at}]`;
    if (!isRecord(band)) return `${path} is ${JSON.stringify(band)}, expected a band`;
    const ends = Number.isFinite(band.min) && (band.max === null || (Number.isFinite(band.max) && band.max > band.min));
    if (!ends)
      return `${path} runs from ${JSON.stringify(band.min)} to ${JSON.stringify(band.max)}, expected a number and a greater one`;
    const before = bands[at - 1];
    if (before && (before.max !== band.min || before.maxIn === band.minIn))
      return `${path} does not join the one before`;
    const fault = unitFault(texts, measure, band.unit, path);
    if (fault !== null) return fault;
  }
  return null;
}

function unitFault({ measures }: Texts, measure: string, unit: string, path: string): string | null {
  if (!isText(unit) || !isText(measure)) return `${path}: unit or measure is no text`;
  const base = unitOfMeasure(measures, measure);
  if (base === null || powerBetween(unit, base) !== null) return null;
  return `${path}: "${unit}" cannot be converted to "${base}" of ${measure}`;
}

/** Plain yes or no: rules come from a file, so their types are a promise until here. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isRowOrNone(row: number, limit: number): boolean {
  return Number.isInteger(row) && row >= -1 && row < limit;
}

/** With their places; `Array.isArray` has taken the type of a readonly list away. */
function listed(conditions: readonly Condition[]): IterableIterator<[number, Condition]> {
  return conditions.entries();
}
