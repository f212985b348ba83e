import { multipleOf, type MultipleClaim } from '../analysis/multiple-claim.ts';
import type { Claim } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { EventLine, Named } from './event-lines.ts';

/** By how much an event lifted something, as its source words it. */
export interface Uplift {
  readonly event: Named;
  readonly claim: Claim;
  /** What a figure in 倍 means; null for a percentage. */
  readonly multiple: MultipleClaim | null;
}

/** Uplifts that may stand on one axis: of one measure, and so in one unit, 倍 or %. The greatest first. */
export interface UpliftGroup {
  /** Row of `Texts.measures`. */
  readonly measure: number;
  readonly unit: '倍' | '%';
  readonly rows: readonly Uplift[];
}

/**
 * What the sources say of the effect of events, a group for each measure: sales are never set beside orders, nor 增长 34 倍 beside +114%, and
 * none is recomputed into the other's unit. In the order of the measures.
 */
export function upliftsOf(pack: Pack, events: readonly EventLine[]): UpliftGroup[] {
  const rows = events.flatMap(({ id, zh, en, claims }) =>
    claims.map((claim): Uplift => ({ event: { key: id, zh, en }, claim, multiple: multipleOf(pack, claim.row) })),
  );
  return pack.texts.measures.flatMap(({ kind }, measure): UpliftGroup[] => {
    if (kind !== 'multiple' && kind !== 'growth') return [];
    const group = rows.filter(({ claim }) => claim.measure === measure);
    const sorted = group.sort((a, b) => b.claim.value - a.claim.value);
    return group.length === 0 ? [] : [{ measure, unit: kind === 'multiple' ? '倍' : '%', rows: sorted }];
  });
}
