import { BOUNDS } from '../figure/bound.ts';
import { CLAIM_RANKS, CONFIDENCES, STATUSES, SUBJECT_KINDS } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { ClaimCells } from './overlay-insert.ts';
import type { Tables } from './overlay-tables.ts';

/** A value of a plane that has no claim, as a claim. */
interface BareClaim {
  readonly cells: ClaimCells;
  readonly year: number;
}

/**
 * What a pack without claims holds of these belts, as claims: exact, of the whole, from the belt's own source. Then the same rules choose between
 * the pack's figure and the person's, and the two make a growth. Empty where every value has its claim, or the pack has no scope of the whole.
 */
export function bareClaims(pack: Pack, belts: Iterable<number>, tables: Tables): BareClaim[] {
  const scope = pack.texts.scopes.findIndex(({ standing }) => standing === 'whole');
  if (scope === -1) return [];
  const found: BareClaim[] = [];
  for (const belt of new Set(belts)) {
    const source = pack.texts.belts[belt]?.source ?? 0;
    for (const { measure, year, value, claim } of pack.planes) {
      const base = value[belt] ?? NaN;
      if (Number.isNaN(base) || (claim[belt] ?? -1) !== -1) continue;
      const unit = tables.units.rowOf(pack.texts.measures[measure]?.unit ?? '');
      const period = tables.periods.rowOf(String(year));
      found.push({ cells: plainCells(belt, measure, base, unit, period, scope, source), year });
    }
  }
  return found;
}

const KIND = SUBJECT_KINDS.indexOf('belt');
const BOUND = BOUNDS.indexOf('exact');
const STATUS = STATUSES.indexOf('documented');
const CONFIDENCE = CONFIDENCES.indexOf('high');
const RANK = CLAIM_RANKS.indexOf('normal');

/** Written out whole: a spread of twenty fields takes ten times as long, and there may be thousands. */
function plainCells(
  subject: number,
  measure: number,
  base: number,
  unit: number,
  period: number,
  scope: number,
  source: number,
): ClaimCells {
  return {
    kind: KIND,
    subject,
    measure,
    value: base,
    high: NaN,
    unit,
    base,
    bound: BOUND,
    period,
    inferred: 0,
    scope,
    scopeWords: 0,
    note: 0,
    status: STATUS,
    confidence: CONFIDENCE,
    rank: RANK,
    source,
    line: 0,
    mine: 0,
  };
}
