import type { Pack } from '../belt/pack.ts';
import { fullYear } from '../figure/period.ts';
import { chooseClaim } from './choose.ts';
import { claimRows, qualityOf } from './claim.ts';
import type { Planes } from './overlay-planes.ts';

/**
 * Settles anew which claim stands for the belt, measure and full year of each of `rows`, by the rules that the pack's own planes were made with.
 * Nothing else in the planes is looked at. @param pack with its claims as they are now
 */
export function chooseAgain(pack: Pack, planes: Planes, rows: Iterable<number>): void {
  const { claims, texts } = pack;
  const years = texts.periods.map(fullYear);
  for (const row of rows) {
    const [belt, measure, year] = [claims.subject[row] ?? 0, claims.measure[row] ?? 0, years[claims.period[row] ?? 0]];
    if (year === null || year === undefined) continue;
    const rivals = rivalsOf(pack, belt, measure).filter((other) => years[claims.period[other] ?? 0] === year);
    const chosen = rivals[chooseClaim(rivals.map((other) => qualityOf(pack, other)))];
    if (chosen !== undefined) planes.put(measure, year, belt, claims.base[chosen] ?? NaN, chosen);
  }
}

/** Claims of one belt and measure that have a base unit, as stated. */
function rivalsOf(pack: Pack, belt: number, measure: number): number[] {
  const { start, end } = claimRows(pack, belt);
  const rows: number[] = [];
  for (let row = start; row < end; row++)
    if (pack.claims.measure[row] === measure && !Number.isNaN(pack.claims.base[row])) rows.push(row);
  return rows;
}
