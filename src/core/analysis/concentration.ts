import { lastOf } from '../last.ts';
import type { Interval } from '../figure/bound.ts';
import { mapEnds } from '../figure/interval.ts';
import { bandsOf, type Band } from './bands.ts';
import { effectiveNumber, herfindahl, herfindahlOfRatio, herfindahlOfTop, type KnownRatio } from './herfindahl.ts';
import { ROUNDING, soundShares, sumOf } from './shares.ts';

/** A sum of fractions may miss 1 by so much for no other reason than binary digits. */
const SLACK = 1e-9;

/** What is known of one market: the greatest shares one by one (fractions; all of them where they sum to 1), or a ratio CR_k. */
export type Known = { readonly shares: readonly number[] } | KnownRatio;

/** How concentrated a market is, as far as what is known of it allows. */
export interface Concentration<One extends Band> {
  readonly k: number;
  /** CR_k as a fraction; null = nothing is known. */
  readonly ratio: Interval | null;
  /** H = Σ s², 0–1: one number where all shares are known, approximate where their printed digits miss 1 by a little. */
  readonly herfindahl: Interval | null;
  /** 1 / H. */
  readonly effective: Interval | null;
  /** Every band that the ratio (in %) may fall in. */
  readonly bands: readonly One[];
}

/**
 * CR_k = s_1 + … + s_k of the greatest shares (fractions). With fewer than k known and something left over it is an interval: each share to come is
 * at most the least that is known. null = no share is known. Throws a RangeError for unsound shares or a k that is no whole number from 1 up.
 */
export function ratioOf(shares: readonly number[], k: number): Interval | null {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is ${k}; expected a whole number from 1 up`);
  const sound = soundShares(shares);
  if (sound.length === 0) return null;
  const known = Math.min(1, sumOf(sound.slice(0, k)));
  const rest = 1 - sumOf(sound);
  const most = rest > SLACK ? Math.max(0, k - sound.length) * (lastOf(sound) ?? 0) : 0;
  return { low: known, high: known + Math.min(most, Math.max(0, rest)), approximate: false };
}

/**
 * Ratio, index, effective number and bands of one market. `bands` are those of a rule in %, such as cr5-bands-2021, and only fit the k they were
 * made for. They speak of brands of a category in the whole nation: a share inside one belt is another thing, and so is a share of firms.
 */
export function concentrationOf<One extends Band>(known: Known, k: number, bands: readonly One[]): Concentration<One> {
  const byShares = 'shares' in known;
  if (!byShares && known.k !== k) throw new RangeError(`CR${known.k} is known, CR${k} is asked for`);
  const ratio = byShares ? ratioOf(known.shares, k) : known.ratio;
  const index = byShares ? indexOf(known.shares) : herfindahlOfRatio(known);
  const nothing = ratio === null || (ratio.low === null && ratio.high === null);
  return {
    k,
    ratio: nothing ? null : ratio,
    herfindahl: index,
    effective: index && effectiveNumber(index),
    bands: nothing ? [] : bandsOf(mapEnds(ratio, inPercent), bands),
  };
}

function indexOf(shares: readonly number[]): Interval | null {
  const missed = Math.abs(sumOf(shares) - 1);
  if (missed > ROUNDING) return herfindahlOfTop(shares);
  const index = herfindahl(shares);
  return { low: index, high: index, approximate: missed > SLACK };
}

/** 0.15 is 15 %, not 15.000000000000002: an end must meet its band exactly. */
function inPercent(fraction: number): number {
  return Number((fraction * 100).toFixed(9));
}
