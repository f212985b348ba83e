import { claimRows, readClaim, standingOf } from '../analysis/claim.ts';
import { nearest } from '../analysis/nearest.ts';
import type { Claim, MeasureText } from '../belt/model.ts';
import { isOwnClaim, type Pack } from '../belt/pack.ts';
import { comparePeriods, fullYear } from '../figure/period.ts';

/** What is known of one measure of a belt and around it, in the measure's base unit: what a new figure is held against. */
export interface Reference {
  readonly measure: MeasureText;
  /** The belt's newest published figure of nearly the whole; null = there is none. */
  readonly last: { readonly value: number; readonly period: string } | null;
  /** Figures of the nearest belts of the same industry, each its newest; null = fewer than three have any. */
  readonly around: { readonly count: number; readonly least: number; readonly most: number } | null;
}

/** How many of the nearest belts of the industry are looked at, and how many of them must have a figure. */
const AROUND = 20;
const ENOUGH = 3;
const WEIGHED: readonly string[] = ['money', 'count', 'quantity', 'share'];

/** References of a belt by its id, one for each measure that it or its neighbours have; the person's own figures are none. Empty for an unknown belt. */
export function referencesOf(pack: Pack, id: string): Reference[] {
  const belt = pack.texts.belts.findIndex((text) => text.id === id);
  if (belt < 0) return [];
  const own = newestOf(pack, belt);
  const { industry, lon, lat } = pack.belts;
  const keep = (row: number) => row !== belt && industry[row] === industry[belt];
  const neighbours = nearest(pack, lon[belt] ?? 0, lat[belt] ?? 0, { limit: AROUND, keep });
  const figures = neighbours.map((near) => newestOf(pack, near.belt));
  return pack.texts.measures.flatMap((measure, row) => {
    if (!WEIGHED.includes(measure.kind)) return [];
    const values = figures.flatMap((figure) => figure.get(row)?.base ?? []).filter((value) => value > 0);
    const last = own.get(row);
    if (!last && values.length < ENOUGH) return [];
    return [
      {
        measure,
        last: last ? { value: last.base ?? NaN, period: last.period } : null,
        around: values.length < ENOUGH ? null : { count: values.length, least: Math.min(...values), most: Math.max(...values) }, // prettier-ignore
      },
    ];
  });
}

/** By measure the newest figure of a full year that may stand for the belt. */
function newestOf(pack: Pack, belt: number): ReadonlyMap<number, Claim> {
  const newest = new Map<number, Claim>();
  const { start, end } = claimRows(pack, belt);
  for (let row = start; row < end; row++) {
    if (isOwnClaim(pack, row) || standingOf(pack, row) === 'part') continue;
    const claim = readClaim(pack, row);
    const before = newest.get(claim.measure);
    if (claim.base === null || claim.rank === 'deprecated' || fullYear(claim.period) === null) continue;
    if (!before || comparePeriods(claim.period, before.period) > 0) newest.set(claim.measure, claim);
  }
  return newest;
}
