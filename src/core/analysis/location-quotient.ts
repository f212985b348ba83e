import type { Interval } from '../figure/bound.ts';

/**
 * part-missing: the cell itself has no figure · no-base: a total is unknown · zero: a total is zero, so there is nothing to divide by ·
 * suppressed: fewer than three firms stand behind it.
 */
export type NotEstimable = 'part-missing' | 'no-base' | 'zero' | 'suppressed';

export type Quotient =
  | { readonly ok: true; readonly lq: number; readonly symmetric: number }
  | { readonly ok: false; readonly why: NotEstimable };

/** Amounts of one measure, one year and one scope; null = unknown. */
export interface QuotientParts {
  /** x_ir: the industry in the place. */
  readonly part: number | null;
  /** x_r: all industries in the place. */
  readonly place: number | null;
  /** X_i: the industry in the base. */
  readonly industry: number | null;
  /** X: all industries in the base. */
  readonly whole: number | null;
}

/**
 * Location quotient LQ = (x_ir / x_r) / (X_i / X) (Florence 1939; Isard 1960) and its symmetric form (LQ − 1) / (LQ + 1), from −1 to 1 with 0
 * for the base's own share (Laursen 1998). Throws a RangeError for an amount that is negative or NaN, or a part greater than its total.
 */
export function locationQuotient({ part, place, industry, whole }: QuotientParts): Quotient {
  for (const [name, amount] of Object.entries({ part, place, industry, whole })) {
    if (amount !== null && !(amount >= 0)) throw new RangeError(`${name} is ${amount}; expected an amount from 0 up`);
  }
  if (part === null) return { ok: false, why: 'part-missing' };
  if (place === null || industry === null || whole === null) return { ok: false, why: 'no-base' };
  if (part > place || part > industry || Math.max(place, industry) > whole) {
    throw new RangeError(`${part} of ${place} and ${industry} of ${whole}: a part is greater than its total`);
  }
  if (place === 0 || industry === 0) return { ok: false, why: 'zero' };
  const lq = (part * whole) / (place * industry);
  return { ok: true, lq, symmetric: symmetricOf(lq) };
}

/** (LQ − 1) / (LQ + 1): −1 for none, 0 for as much as the base, towards 1 for any multiple of it. */
export function symmetricOf(lq: number): number {
  return lq === Infinity ? 1 : (lq - 1) / (lq + 1);
}

/** What an amount may be; `high` Infinity = open. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** The four parts that a cell cuts the base into; they share nothing, so each may move freely between its ends. */
export interface Quarters {
  readonly cell: Ends;
  readonly restOfPlace: Ends;
  readonly restOfIndustry: Ends;
  readonly restOfWhole: Ends;
}

/**
 * Every LQ that the bounds allow. With a the cell, b and c the rest of its place and industry, d all the rest, LQ = a(a+b+c+d) / ((a+b)(a+c)):
 * it rises with d and falls with b and c. In a its slope has the sign of −d·a² + 2bc·a + bc(b+c+d), a parabola that is not negative at 0 and opens
 * downwards: LQ rises to a* = (bc + √(bc(b+d)(c+d))) / d and falls after it. So the least LQ is at an end of a, the greatest at an end or at a*.
 */
export function quotientRange({ cell, restOfPlace, restOfIndustry, restOfWhole }: Quarters): Interval {
  const least = (a: number) => quotientAt(a, restOfPlace.high, restOfIndustry.high, restOfWhole.low);
  const most = (a: number) => quotientAt(a, restOfPlace.low, restOfIndustry.low, restOfWhole.high);
  const top = summit(restOfPlace.low, restOfIndustry.low, restOfWhole.high);
  const high = Math.max(most(cell.low), most(cell.high), most(Math.min(Math.max(top, cell.low), cell.high)));
  return {
    low: Math.min(least(cell.low), least(cell.high)),
    high: high === Infinity ? null : high,
    approximate: false,
  };
}

/** a*, where LQ is greatest; 0 where it has no such place between the ends. */
function summit(b: number, c: number, d: number): number {
  return d > 0 && d < Infinity ? (b * c + Math.sqrt(b * c * (b + d) * (c + d))) / d : 0;
}

/** LQ of four parts, in the limit where one of them is infinite or the place or industry would be empty. */
function quotientAt(a: number, b: number, c: number, d: number): number {
  if (a === Infinity) return d === Infinity ? Infinity : 1;
  if (b === Infinity) return c === Infinity || a === 0 ? 0 : a / (a + c);
  if (c === Infinity) return a === 0 ? 0 : a / (a + b);
  if (a > 0) return (a / (a + b)) * ((a + b + c + d) / (a + c));
  if (b > 0 && c > 0) return 0;
  if (b > 0 || c > 0) return (b + c + d) / (b + c);
  return d > 0 ? Infinity : 1;
}
