import type { Pack } from '../belt/pack.ts';
import type { Bound } from '../figure/bound.ts';
import type { FigureColumns } from './best.ts';
import { boundOf, highOf } from './claim.ts';
import { TIERS, type Tier } from './query.ts';

/** Thresholds in 万元: 100亿元 and 10亿元. */
export const HUNDRED = 1_000_000;
export const TEN = 100_000;

/**
 * Whether a figure reaches a floor in its own unit; null = its bound leaves it open. 约 counts by its value; 超 and 以上 prove what they
 * name and nothing less; 近 is just short of what it names; 不超过 proves only what lies above it; a range counts by both its ends.
 */
export function reaches(value: number, bound: Bound, high: number | null, floor: number): boolean | null {
  switch (bound) {
    case 'exact':
    case 'about':
      return value >= floor;
    case 'nearly':
      return value > floor;
    case 'over':
    case 'at_least':
      return value >= floor ? true : null;
    case 'at_most':
      return value < floor ? false : null;
    case 'between':
      return value >= floor ? true : (high ?? value) < floor ? false : null;
  }
}

/** The tier that a money figure (万元) proves: 超60亿 is at least `ten`, 近100亿 is `ten`, 超8亿 and 不超过60亿 leave it open. */
export function tierOf(value: number, bound: Bound = 'exact', high: number | null = null): Tier {
  if (Number.isNaN(value)) return 'none';
  if (reaches(value, bound, high, HUNDRED)) return 'hundred';
  const ten = reaches(value, bound, high, TEN);
  return ten === null ? 'none' : ten ? 'ten' : 'below';
}

/** Index into TIERS of every belt's money figure. */
export function tiersOf(pack: Pack, figures: FigureColumns): Uint8Array<ArrayBuffer> {
  const tiers = new Uint8Array(pack.belts.count);
  for (let belt = 0; belt < tiers.length; belt++) {
    const claim = figures.claim[belt] ?? -1;
    tiers[belt] = TIERS.indexOf(tierOf(figures.value[belt] ?? NaN, boundOf(pack, claim), highOf(pack, claim)));
  }
  return tiers;
}
