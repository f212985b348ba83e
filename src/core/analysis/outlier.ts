import type { MeasureKind } from '../belt/model.ts';
import { isOwnClaim, type Pack } from '../belt/pack.ts';
import type { Bound } from '../figure/bound.ts';
import { fullYear } from '../figure/period.ts';
import { chooseClaim, mayStand } from './choose.ts';
import { boundOf, claimRows, highOf, qualityOf } from './claim.ts';

/** So many times as much, or as little, as is published: more likely a slip of the pen than news. */
const FAR = 10;
/** Rates, ranks and multiples are not weighed against each other. */
const WEIGHED: readonly (MeasureKind | undefined)[] = ['money', 'count', 'quantity', 'share'];

/** What is published of one measure of a belt for a full year, in the measure's base unit. */
export interface Published {
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly year: number;
}

/** THE RULE of what is far off, for the form that warns and for the choice of figures alike. @param part of a part of the belt: that may well be much less */
export function isFar(times: number, part = false): boolean {
  return times >= FAR || (!part && times <= 1 / FAR);
}

/** Figures of this kind can be far off at all. */
export function isWeighed(kind: MeasureKind | undefined): boolean {
  return WEIGHED.includes(kind);
}

/** What is held against what is published: of a range its middle. */
export function middleOf(value: number, high: number | null): number {
  return high === null ? value : (value + high) / 2;
}

/** By measure row what the pack itself says of a belt that may stand: of each full year the figure that stands, newest first. The person's own is none. */
export function publishedOf(pack: Pack, belt: number): ReadonlyMap<number, readonly Published[]> {
  const years = new Map<number, Map<number, number[]>>();
  const { start, end } = claimRows(pack, belt);
  for (let row = start; row < end; row++) {
    const [measure, base] = [pack.claims.measure[row] ?? 0, pack.claims.base[row] ?? NaN];
    const year = fullYear(pack.texts.periods[pack.claims.period[row] ?? 0] ?? '');
    if (isOwnClaim(pack, row) || year === null || !(base > 0) || !isWeighed(pack.texts.measures[measure]?.kind))
      continue;
    if (!mayStand(qualityOf(pack, row))) continue;
    const known = years.get(measure) ?? new Map<number, number[]>();
    years.set(measure, known.set(year, [...(known.get(year) ?? []), row]));
  }
  return new Map(Array.from(years, ([measure, known]) => [measure, standingOf(pack, known)]));
}

function standingOf(pack: Pack, years: ReadonlyMap<number, readonly number[]>): Published[] {
  const all = Array.from(years, ([year, rows]): Published => {
    const row = rows[chooseClaim(rows.map((one) => qualityOf(pack, one)))] ?? -1;
    return { value: pack.claims.base[row] ?? NaN, high: highOf(pack, row), bound: boundOf(pack, row), year };
  });
  return all.sort((a, b) => b.year - a.year);
}

/** The published figure that is nearest in time, the newer of two; of a period that is no full year the newest. null = nothing is published. */
export function publishedNear(published: readonly Published[], period: string): Published | null {
  const year = fullYear(period);
  if (year === null) return published[0] ?? null;
  const away = (one: Published) => Math.abs(one.year - year);
  return published.reduce<Published | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}

/**
 * By claim row 1 = a person's own claim that is far off what is published of the same and that the person does not prefer: it never stands by itself.
 * Cost: O(own claims + claims of their belts).
 */
export function outliersOf(pack: Pack): Uint8Array {
  const far = new Uint8Array(pack.claims.count);
  const known = new Map<number, ReadonlyMap<number, readonly Published[]>>();
  for (let row = 0; row < far.length; row++) {
    if (!isOwnClaim(pack, row)) continue;
    const belt = pack.claims.subject[row] ?? 0;
    const published = known.get(belt) ?? publishedOf(pack, belt);
    known.set(belt, published);
    far[row] = Number(isOutlier(pack, row, published.get(pack.claims.measure[row] ?? 0) ?? []));
  }
  return far;
}

function isOutlier(pack: Pack, row: number, published: readonly Published[]): boolean {
  const { rank, standing } = qualityOf(pack, row);
  const near = publishedNear(published, pack.texts.periods[pack.claims.period[row] ?? 0] ?? '');
  const value = middleOf(pack.claims.base[row] ?? NaN, highOf(pack, row));
  return near !== null && value > 0 && rank !== 'preferred' && isFar(value / near.value, standing === 'part');
}
