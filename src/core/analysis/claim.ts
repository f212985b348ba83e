import { CLAIM_RANKS, CONFIDENCES, STATUSES, type Claim, type Standing } from '../belt/model.ts';
import { isFarClaim, isOwnClaim, type Pack } from '../belt/pack.ts';
import { BOUNDS, intervalOf, type Bound, type Interval } from '../figure/bound.ts';
import { toBase } from '../figure/unit.ts';
import type { Quality } from './choose.ts';

/** Rows of a belt's claims: from `start`, up to but without `end`. */
export function claimRows(pack: Pack, belt: number): { readonly start: number; readonly end: number } {
  if (pack.claims.count === 0) return { start: 0, end: 0 };
  return { start: pack.belts.claimStart[belt] ?? 0, end: pack.belts.claimStart[belt + 1] ?? 0 };
}

/** Any claim is of the belt: what planes say of one without any is exact and whole. */
export function isClaimed({ belts: { claimStart }, claims }: Pack, belt: number): boolean {
  return claims.count > 0 && (claimStart[belt + 1] ?? 0) > (claimStart[belt] ?? 0);
}

/** Bound of a claim; row -1 (a pack without claims) is exact. */
export function boundOf(pack: Pack, row: number): Bound {
  return row < 0 ? 'exact' : (BOUNDS[pack.claims.bound[row] ?? 0] ?? 'exact');
}

/** Standing of a claim's scope; row -1 stands for the whole belt. */
export function standingOf(pack: Pack, row: number): Standing {
  return row < 0 ? 'whole' : (pack.texts.scopes[pack.claims.scope[row] ?? 0]?.standing ?? 'part');
}

/** Upper end of a claim's range in the measure's base unit; null = no range, or one that cannot be converted. */
export function highOf(pack: Pack, row: number): number | null {
  const high = row < 0 ? NaN : (pack.claims.high[row] ?? NaN);
  if (Number.isNaN(high)) return null;
  const unit = pack.texts.units[pack.claims.unit[row] ?? 0] ?? '';
  return toBase(high, unit, pack.texts.measures[pack.claims.measure[row] ?? 0]?.unit ?? '');
}

/** What may be true behind a value (base unit) that claim `row` states. */
export function intervalAt(pack: Pack, row: number, value: number): Interval {
  return intervalOf(value, boundOf(pack, row), highOf(pack, row));
}

/** What makes a claim stand before another. */
export function qualityOf(pack: Pack, row: number): Quality {
  return {
    standing: standingOf(pack, row),
    rank: CLAIM_RANKS[pack.claims.rank[row] ?? 0] ?? 'normal',
    confidence: CONFIDENCES[pack.claims.confidence[row] ?? 0] ?? 'low',
    bound: boundOf(pack, row),
    ...ownership(pack, row),
  };
}

/** One claim, read out of the columns with its words. */
export function readClaim(pack: Pack, row: number): Claim {
  const { claims, texts } = pack;
  const high = claims.high[row] ?? NaN;
  const base = claims.base[row] ?? NaN;
  return {
    row,
    measure: claims.measure[row] ?? 0,
    value: claims.value[row] ?? NaN,
    high: Number.isNaN(high) ? null : high,
    unit: texts.units[claims.unit[row] ?? 0] ?? '',
    base: Number.isNaN(base) ? null : base,
    bound: boundOf(pack, row),
    period: texts.periods[claims.period[row] ?? 0] ?? '',
    inferred: claims.inferred[row] === 1,
    scope: claims.scope[row] ?? 0,
    scopeWords: texts.phrases[claims.scopeWords[row] ?? 0] ?? '',
    status: STATUSES[claims.status[row] ?? 0] ?? 'observed',
    confidence: CONFIDENCES[claims.confidence[row] ?? 0] ?? 'low',
    rank: CLAIM_RANKS[claims.rank[row] ?? 0] ?? 'normal',
    source: claims.source[row] ?? 0,
    line: claims.line[row] ?? 0,
    note: texts.phrases[claims.note[row] ?? 0] ?? '',
    ...ownership(pack, row),
  };
}

function ownership(pack: Pack, row: number): Pick<Quality, 'mine' | 'far'> {
  return { ...(isOwnClaim(pack, row) ? { mine: true } : {}), ...(isFarClaim(pack, row) ? { far: true } : {}) };
}
