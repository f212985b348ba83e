import { figureOf } from '../analysis/best.ts';
import { chooseClaim, mayStand } from '../analysis/choose.ts';
import { qualityOf } from '../analysis/claim.ts';
import type { Claim } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { comparePeriods } from '../figure/period.ts';

/**
 * The claim of a measure that a sentence tells: the one that ranking and card take for the belt; where no full year has any, the one that stands in the
 * newest period. null = none may. @param claims all of the belt
 */
export function newestOf(pack: Pack, belt: number, claims: readonly Claim[], measure: number): Claim | null {
  const ranked = figureOf(pack, belt, { measure: pack.texts.measures[measure]?.code ?? '', year: 'latest' });
  const taken = ranked && claims.find(({ row }) => row === ranked.claim);
  if (taken) return taken;
  const standing = claims.filter((claim) => claim.measure === measure && mayStand(qualityOf(pack, claim.row)));
  const [first] = [...standing].sort((a, b) => comparePeriods(b.period, a.period));
  const rivals = standing.filter(({ period }) => period === first?.period);
  return rivals[chooseClaim(rivals.map(({ row }) => qualityOf(pack, row)))] ?? null;
}
