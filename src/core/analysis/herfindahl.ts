import { lastOf } from '../last.ts';
import type { Interval } from '../figure/bound.ts';
import { ROUNDING, soundShares, sumOf } from './shares.ts';

/**
 * Herfindahl–Hirschman index H = Σ s² of all shares (fractions), from 1/n to 1 (Hirschman 1945, Herfindahl 1950); × 10,000 for the scale of
 * competition law. Throws a RangeError for unsound shares, or where they do not sum to 1: then only bounds can be told.
 */
export function herfindahl(shares: readonly number[]): number {
  const sound = soundShares(shares);
  const sum = sumOf(sound);
  if (Math.abs(sum - 1) > ROUNDING)
    throw new RangeError(`the shares sum to ${sum}, not to 1: without the others the index has bounds, no value`);
  return squares(sound);
}

/**
 * Bounds of H when only the k greatest shares are known, one by one: Σ s_j² ≤ H ≤ Σ s_j² + s_k(1 − CR_k), for none of the others is greater than s_k,
 * so their squares sum to s_k times their sum at most; the lower end is that of others too small to matter. null = no share is known.
 * Throws a RangeError for unsound shares, or where the least is 0 and yet something is left over.
 */
export function herfindahlOfTop(shares: readonly number[]): Interval | null {
  const sound = soundShares(shares);
  const last = lastOf(sound);
  if (last === undefined) return null;
  const rest = Math.max(0, 1 - sumOf(sound));
  if (last === 0 && rest > ROUNDING)
    throw new RangeError(`the least of the greatest shares is 0, yet ${rest} of the whole is left for smaller ones`);
  const known = squares(sound);
  return { low: known, high: Math.min(1, known + last * rest), approximate: false };
}

/** CR_k and, where known, the greatest share and the k-th. */
export interface KnownRatio {
  /** Fractions. */
  readonly ratio: Interval;
  readonly k: number;
  readonly first?: number;
  readonly last?: number;
}

/**
 * Bounds of H when CR_k = C is known and, at most, s_1 and s_k with it. The squares of k shares that sum to C are least when all are equal: C²/k ≤ H,
 * or s_1² + (C − s_1)²/(k − 1) where s_1 is known. For the upper end write t = s_k; the others share R = 1 − C and add R·t at most.
 *
 * - s_1 known: on [t, s_1] the chord gives s² ≤ (s_1 + t)s − s_1·t. Over s_2 … s_k and with s_1² and R·t this sums to H ≤ s_1·C + t(1 − k·s_1), never more
 *   than the usual s_1·C + s_k(1 − C), as k·s_1 ≥ C. Where t is not known it lies from 0 to (C − s_1)/(k − 1): the end that makes the most counts.
 * - s_1 not known: with t given the most is one share of C − (k−1)t beside k − 1 of t: (C − (k−1)t)² + (k−1)t² + R·t, convex in t, so greatest at
 *   t = 0 or t = C/k: H ≤ max(C², C/k); for k = 1 that is C.
 *
 * All ends rise with C, so a bounded ratio enters with its own ends. null = nothing is known of the ratio. Throws a RangeError for a k that is no
 * whole number from 1 up, a share outside 0–1, or shares that cannot sum to the ratio.
 */
export function herfindahlOfRatio({ ratio, k, first, last }: KnownRatio): Interval | null {
  checkRatio(ratio, k, first, last);
  if (ratio.low === null && ratio.high === null && first === undefined) return null;
  const others = k - 1;
  const least = Math.max(ratio.low ?? 0, (first ?? last ?? 0) + others * (last ?? 0));
  const most = Math.min(ratio.high ?? 1, first === undefined ? 1 : others * first + (last ?? first));
  if (least > most + 1e-9)
    throw new RangeError(`${k} shares of ${first ?? '?'} down to ${last ?? '?'} cannot sum to ${most}`);
  return {
    low: lowest(Math.min(least, most), k, first),
    high: Math.min(1, highest(most, k, first, last)),
    approximate: ratio.approximate,
  };
}

function lowest(ratio: number, k: number, first: number | undefined): number {
  if (first === undefined || k === 1) return ratio ** 2 / k;
  return first ** 2 + Math.max(0, ratio - first) ** 2 / (k - 1);
}

function highest(ratio: number, k: number, first: number | undefined, last: number | undefined): number {
  const rest = 1 - ratio;
  if (first !== undefined) {
    const least = last ?? (k === 1 ? first : first * k >= 1 ? 0 : Math.max(0, ratio - first) / (k - 1));
    return first * ratio + least * (1 - k * first);
  }
  if (last === undefined) return Math.max(k === 1 ? ratio : ratio ** 2, ratio / k);
  return (ratio - (k - 1) * last) ** 2 + (k - 1) * last ** 2 + rest * last;
}

function checkRatio({ low, high }: Interval, k: number, first?: number, last?: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is ${k}; expected a whole number from 1 up`);
  for (const [name, share] of Object.entries({ ratio: low, 'upper end': high, first, last })) {
    if (share !== null && share !== undefined && !(share >= 0 && share <= 1))
      throw new RangeError(`${name} is ${share}; expected a fraction from 0 to 1`);
  }
  if (low !== null && high !== null && low > high) throw new RangeError(`${low} to ${high} is no interval`);
}

/** 1 / H: how many firms of equal size would be as concentrated (Adelman 1969). `high` null = any number. */
export function effectiveNumber(index: Interval): Interval {
  const { low, high, approximate } = index;
  return {
    low: high === null || high === 0 ? 1 : 1 / high,
    high: low === null || low === 0 ? null : 1 / low,
    approximate,
  };
}

function squares(shares: readonly number[]): number {
  return sumOf(shares.map((share) => share * share));
}
