import { lastOf } from '../last.ts';
import type { Growth, GrowthKind } from './result.ts';

/** Kinds in the order of preference for one end year; column `kind` holds 1 + the index, 0 = no growth. */
export const GROWTH_KINDS = ['yoy', 'stated', 'cagr'] as const satisfies readonly GrowthKind[];
/** A yearly mean reaches back at most so many years. */
export const LONGEST_SPAN = 10;

/** The growth of each belt; columns run along the belts. */
export interface GrowthColumns {
  readonly kind: Uint8Array;
  /** Fractions; NaN = open on that side. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly soft: Uint8Array;
  readonly measure: Uint16Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Rows of the claims, -1 = none. */
  readonly fromClaim: Int32Array;
  readonly toClaim: Int32Array;
}

export function emptyGrowths(count: number): GrowthColumns {
  return {
    kind: new Uint8Array(count),
    low: new Float64Array(count).fill(NaN),
    high: new Float64Array(count).fill(NaN),
    soft: new Uint8Array(count),
    measure: new Uint16Array(count),
    from: new Uint16Array(count),
    to: new Uint16Array(count),
    fromClaim: new Int32Array(count).fill(-1),
    toClaim: new Int32Array(count).fill(-1),
  };
}

export function putGrowth(columns: GrowthColumns, belt: number, growth: Growth): void {
  const { kind, rate, claims } = growth;
  columns.kind[belt] = 1 + GROWTH_KINDS.indexOf(kind);
  columns.low[belt] = rate.low ?? NaN;
  columns.high[belt] = rate.high ?? NaN;
  columns.soft[belt] = rate.approximate ? 1 : 0;
  columns.measure[belt] = growth.measure;
  columns.from[belt] = growth.from;
  columns.to[belt] = growth.to;
  columns.fromClaim[belt] = claims.length > 1 ? (claims[0] ?? -1) : -1;
  columns.toClaim[belt] = lastOf(claims) ?? -1;
}

/** One belt's growth out of the columns; null = none. */
export function growthAt(columns: GrowthColumns, belt: number): Growth | null {
  const kind = GROWTH_KINDS[(columns.kind[belt] ?? 0) - 1];
  if (kind === undefined) return null;
  return {
    kind,
    rate: { low: known(columns.low[belt]), high: known(columns.high[belt]), approximate: columns.soft[belt] === 1 },
    measure: columns.measure[belt] ?? 0,
    from: columns.from[belt] ?? 0,
    to: columns.to[belt] ?? 0,
    claims: [columns.fromClaim[belt] ?? -1, columns.toClaim[belt] ?? -1].filter((row) => row >= 0),
  };
}

function known(end: number | undefined): number | null {
  return end === undefined || Number.isNaN(end) ? null : end;
}
