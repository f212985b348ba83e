import { isGrowth, unitOfMeasure, type Condition } from '../belt/rule.ts';
import { checkAmount } from './rule-amount.ts';
import { checkGrowth } from './rule-growth.ts';
import { askFor, findingOf, missing, type Put } from './rule-put.ts';
import { checkRank } from './rule-rank.ts';
import type { Finding } from './rule-verdict.ts';
import type { RuleState } from './rules.ts';

/** One condition put to one belt; a group with all its parts, even those that no longer matter. */
export function checkCondition(put: Put, condition: Condition): Finding {
  if (condition.kind === 'words') return inWords(condition);
  if (condition.kind !== 'compare') {
    const parts = condition.parts.map((part) => checkCondition(put, part));
    const state = joined(condition.kind, parts.map((part) => part.state)); // prettier-ignore
    const reason = state === 'unknown' ? (parts.find((part) => part.state === 'unknown')?.reason ?? null) : null;
    return { ...inWords(condition), state, reason, parts };
  }
  if (condition.comparator === 'rank<=') return checkRank(put, condition);
  if (isGrowth(condition.measure)) return checkGrowth(put, condition);
  if (unitOfMeasure(put.pack.texts.measures, condition.measure) !== null) return checkAmount(put, condition);
  return findingOf(condition, [missing([], 'no-measure')], [askFor(put, condition)], !put.part);
}

/** all: one unmet settles it · any: one met does. */
export function joined(kind: 'any' | 'all', states: readonly RuleState[]): RuleState {
  const [decides, otherwise] = kind === 'all' ? (['unmet', 'met'] as const) : (['met', 'unmet'] as const);
  if (states.includes(decides)) return decides;
  return states.includes('unknown') ? 'unknown' : otherwise;
}

function inWords(condition: Condition): Finding {
  return {
    condition,
    state: 'unknown',
    reason: 'in-words',
    figures: [],
    place: null,
    parts: [],
    asks: [],
    sure: false,
  };
}
