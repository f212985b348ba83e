import { plainMapOf, type ReviewedOutlines } from '../src/core/meeting/plain-map.ts';
import type { Holding } from './holding.ts';
import { outlinesOf } from './outlines.ts';

/** The small map from what every map stands on; null = one of its three parts is not here and not to be had now. */
export async function plainMap(holding: Holding): Promise<ReviewedOutlines | null> {
  const outlines = await outlinesOf(holding);
  if (!outlines) return null;
  const { province, claims, inset, own } = outlines;
  return { ...plainMapOf(province, claims, inset), own };
}
