import type { Pack } from '../belt/pack.ts';
import type { RuleText } from '../belt/rule.ts';
import type { Query } from './query.ts';
import { sortIntoBands, type Sorted } from './rule-bands.ts';
import { checkCondition, joined } from './rule-check.ts';
import type { Put } from './rule-put.ts';
import { refuse } from './rule-refuse.ts';
import { settleOf } from './rule-settle.ts';
import { beltSource } from './rule-source.ts';
import type { Finding, Refusal, Settle, Verdict } from './rule-verdict.ts';

/**
 * A rule put to a belt: every condition, the whole, what is missing. `met` and `unmet` hold whatever the unknown figures turn out to be.
 * Throws a RangeError for a belt that the pack does not have.
 * @param year the full year whose figures count; 'latest' = each figure's own newest
 */
export function judge(pack: Pack, rule: RuleText, belt: number, year: Query['year'] = 'latest'): Verdict {
  const listed = listsOf(pack, rule, belt);
  const refusal = refuse(pack, rule, belt);
  if (refusal) return refused(rule, refusal, listed);
  const part = rule.subject !== 'belt';
  return verdictOf({ pack, rule, belt, year, source: beltSource(pack, belt, part), part }, listed);
}

/** Puts the conditions, or where there are none the bands. */
export function verdictOf(put: Put, listed: readonly number[]): Verdict {
  const { rule } = put;
  const conditions = rule.conditions.map((condition) => checkCondition(put, condition));
  const sorted = rule.bands.length === 0 ? null : sortIntoBands(put);
  const ofConditions = conditions.length > 0 || !sorted;
  return {
    rule: rule.id,
    state: ofConditions ? joined('all', conditions.map((one) => one.state)) : sorted.figure.state, // prettier-ignore
    refusal: null,
    conditions,
    sorted: sorted?.figure ?? null,
    bands: sorted?.bands ?? [],
    settle: ofConditions ? settleOf(conditions) : settleBands(put, sorted),
    listed,
  };
}

/** A verdict that was never reached. */
export function refused(rule: RuleText, refusal: Refusal, listed: readonly number[]): Verdict {
  const conditions: readonly Finding[] = [];
  return { rule: rule.id, state: 'refused', refusal, conditions, sorted: null, bands: [], settle: null, listed };
}

function settleBands(put: Put, { ask }: Sorted): Settle | null {
  return ask && { first: ask, decides: put.part ? 'maybe' : 'always', asks: [ask], inWords: 0 };
}

/** Lists that were made by the rule and hold the belt, by row. */
export function listsOf({ belts, texts }: Pack, rule: RuleText, belt: number): number[] {
  const rows = belts.list.subarray(belts.listStart[belt] ?? 0, belts.listStart[belt + 1] ?? 0);
  return [...new Set(rows)].filter((list) => texts.lists[list]?.rule === rule.id);
}
