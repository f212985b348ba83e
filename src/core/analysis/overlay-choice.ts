import { isOwnClaim, type Pack } from '../belt/pack.ts';
import { fullYear } from '../figure/period.ts';
import { chooseClaim, mayStand } from './choose.ts';
import { claimRows, qualityOf } from './claim.ts';
import type { Planes } from './overlay-planes.ts';

/** So many times as much, or as little, as is published: more likely a slip of the pen than news. */
const FAR = 10;

/**
 * Settles anew which claim stands for the belt, measure and full year of each of `rows`, by the rules that the pack's own planes were made with.
 * A person's own claim that is ten times as much or as little as the published one of the nearest year stands only when the person prefers it.
 * Nothing else in the planes is looked at. @param pack with its claims as they are now
 */
export function chooseAgain(pack: Pack, planes: Planes, rows: Iterable<number>): void {
  const { claims, texts } = pack;
  const years = texts.periods.map(fullYear);
  const yearAt = (row: number) => years[claims.period[row] ?? 0] ?? null;
  for (const row of rows) {
    const [belt, measure, year] = [claims.subject[row] ?? 0, claims.measure[row] ?? 0, yearAt(row)];
    if (year === null) continue;
    const all = rivalsOf(pack, belt, measure);
    const published = publishedNear(pack, all, year, yearAt);
    const rivals = all.filter((other) => yearAt(other) === year && !isFarOff(pack, other, published));
    const chosen = rivals[chooseClaim(rivals.map((other) => qualityOf(pack, other)))];
    if (chosen !== undefined) planes.put(measure, year, belt, claims.base[chosen] ?? NaN, chosen);
  }
}

/** What the pack itself says that is nearest in time, in the base unit; null = nothing that may stand. */
function publishedNear(
  pack: Pack,
  rows: readonly number[],
  year: number,
  yearAt: (row: number) => number | null,
): number | null {
  let nearest: { readonly value: number; readonly years: number } | null = null;
  for (const row of rows) {
    const at = yearAt(row);
    if (at === null || isOwnClaim(pack, row) || !mayStand(qualityOf(pack, row))) continue;
    const years = Math.abs(at - year);
    if (!nearest || years <= nearest.years) nearest = { value: pack.claims.base[row] ?? NaN, years };
  }
  return nearest && nearest.value > 0 ? nearest.value : null;
}

function isFarOff(pack: Pack, row: number, published: number | null): boolean {
  if (published === null || !isOwnClaim(pack, row) || qualityOf(pack, row).rank === 'preferred') return false;
  const times = (pack.claims.base[row] ?? NaN) / published;
  return times >= FAR || times <= 1 / FAR;
}

/** Claims of one belt and measure that have a base unit, as stated. */
function rivalsOf(pack: Pack, belt: number, measure: number): number[] {
  const { start, end } = claimRows(pack, belt);
  const rows: number[] = [];
  for (let row = start; row < end; row++)
    if (pack.claims.measure[row] === measure && !Number.isNaN(pack.claims.base[row])) rows.push(row);
  return rows;
}
