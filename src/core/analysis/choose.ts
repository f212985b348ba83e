import type { Plane } from '../belt/columns.ts';
import { CLAIM_RANKS, CONFIDENCES, STANDINGS, type ClaimRank, type Confidence, type Standing } from '../belt/model.ts';
import { BOUNDS, type Bound } from '../figure/bound.ts';
import { fullYear } from '../figure/period.ts';

/** What makes one claim stand before another. */
export interface Quality {
  readonly standing: Standing;
  readonly rank: ClaimRank;
  readonly confidence: Confidence;
  readonly bound: Bound;
  /** A person's own claim; left out = the pack's. */
  readonly mine?: true;
  /** A person's own claim that is too far from what is published to stand by itself (see outlier.ts). */
  readonly far?: true;
}

/** A belt's claim as the pack build knows it, in plain words. */
export interface ChoiceRow extends Quality {
  /** Row of the belt. */
  readonly belt: number;
  /** Row of the measure. */
  readonly measure: number;
  readonly period: string;
  /** In the measure's base unit; null = cannot be converted. */
  readonly base: number | null;
  /** Row that the plane will name. */
  readonly claim: number;
}

/** May stand for its belt at all: never a deprecated claim, never one of a part, never one that is far off what is published. */
export function mayStand(claim: Quality): boolean {
  return claim.rank !== 'deprecated' && claim.standing !== 'part' && claim.far !== true;
}

/**
 * Negative when `a` stands before `b`: the whole belt before nearly the whole, what the person prefers of their own before all else, preferred
 * before normal, higher confidence, exact before bounded. Zero leaves it to the order of statement: the last stated stands.
 */
export function compareQuality(a: Quality, b: Quality): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    Number(isOwnChoice(b)) - Number(isOwnChoice(a)) ||
    CLAIM_RANKS.indexOf(a.rank) - CLAIM_RANKS.indexOf(b.rank) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    Math.min(BOUNDS.indexOf(a.bound), 1) - Math.min(BOUNDS.indexOf(b.bound), 1)
  );
}

function isOwnChoice({ mine, rank }: Quality): boolean {
  return mine === true && rank === 'preferred';
}

/** Which claim stands for one belt, measure and year: its index among `claims`, in the order stated; -1 = none may. */
export function chooseClaim(claims: readonly Quality[]): number {
  let best: Quality | undefined;
  let index = -1;
  claims.forEach((claim, row) => {
    if (!mayStand(claim) || (best && compareQuality(claim, best) > 0)) return;
    best = claim;
    index = row;
  });
  return index;
}

/** One plane for each measure and full year that any of `belts` belts has a standing figure for, by measure, then year. */
export function planesOf(rows: readonly ChoiceRow[], belts: number): Plane[] {
  const chosen = new Map<string, ChoiceRow>();
  const planes = new Map<string, Plane>();
  for (const row of rows) {
    const year = fullYear(row.period);
    if (year === null || row.base === null || !mayStand(row)) continue;
    const key = `${row.measure} ${year}`;
    const before = chosen.get(`${key} ${row.belt}`);
    if (before && compareQuality(row, before) > 0) continue;
    chosen.set(`${key} ${row.belt}`, row);
    const plane = planes.get(key) ?? emptyPlane(row.measure, year, belts);
    planes.set(key, plane);
    plane.value[row.belt] = row.base;
    plane.claim[row.belt] = row.claim;
  }
  return [...planes.values()].sort((a, b) => a.measure - b.measure || a.year - b.year);
}

function emptyPlane(measure: number, year: number, belts: number): Plane {
  return { measure, year, value: new Float64Array(belts).fill(NaN), claim: new Int32Array(belts).fill(-1) };
}
