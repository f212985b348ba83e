import { chooseClaim, mayStand } from '../analysis/choose.ts';
import { qualityOf } from '../analysis/claim.ts';
import type { Claim } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { comparePeriods } from '../figure/period.ts';

/** The claim of a measure that stands for the belt in its newest period, by the same choice as everywhere; null = none may. @param claims all of the belt */
export function newestOf(pack: Pack, claims: readonly Claim[], measure: number): Claim | null {
  const standing = claims.filter((claim) => claim.measure === measure && mayStand(qualityOf(pack, claim.row)));
  const [first] = [...standing].sort((a, b) => comparePeriods(b.period, a.period));
  const rivals = standing.filter(({ period }) => period === first?.period);
  return rivals[chooseClaim(rivals.map(({ row }) => qualityOf(pack, row)))] ?? null;
}
