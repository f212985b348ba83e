import { lastOf } from '../last.ts';

/** Class of a value that is not known; in every `Uint8Array` of classes. */
export const NO_CLASS = 255;

/** Published tiers of belts, 10 · 100 · 500 · 1000 亿元, in 万元 (the base unit of money): five classes. */
export const MONEY_BREAKS: readonly number[] = [1e5, 1e6, 5e6, 1e7];

/**
 * Growth as a fraction, seven classes, the same on both sides of zero: within ±1 % is "unchanged" (a stated rate has about
 * that precision), 5 % is the order of national growth, and beyond 15 % is a boom or a collapse.
 */
export const GROWTH_BREAKS: readonly number[] = [-0.15, -0.05, -0.01, 0.01, 0.05, 0.15];

/**
 * Class of a value, 0 … breaks.length: the number of breaks that it reaches. A value on a break belongs to the upper class
 * (100亿 is in "100亿 and more"). NaN gives NO_CLASS.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) return NO_CLASS;
  let reached = 0;
  while (reached < breaks.length && value >= (breaks[reached] ?? Infinity)) reached++;
  return reached;
}

/** Classes of a whole column. */
export function classesOf(values: ArrayLike<number>, breaks: readonly number[]): Uint8Array {
  const classes = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) classes[at] = classOf(values[at] ?? NaN, breaks);
  return classes;
}

/** Known values in ascending order. */
export function sorted(values: ArrayLike<number>): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (Number.isFinite(value)) known[count++] = value;
  }
  return known.subarray(0, count).sort();
}

/** Quantile by nearest rank of ascending values: always one of them, so it can be named; NaN when there are none. */
export function quantileOf(ascending: Float64Array, share: number): number {
  if (ascending.length === 0) return NaN;
  const rank = Math.ceil(share * ascending.length);
  return ascending[Math.min(ascending.length, Math.max(1, rank)) - 1] ?? NaN;
}

/**
 * Breaks that give each of `classes` about the same number of the known values. Each break is a value that occurs; equal
 * values are never parted, so with many ties there are fewer breaks, and none where all values are equal.
 */
export function quantileBreaks(values: ArrayLike<number>, classes: number): number[] {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new Error(`The number of classes must be a whole number from 1 up, but got ${classes}.`);
  }
  const ascending = sorted(values);
  const breaks: number[] = [];
  for (let part = 1; part < classes; part++) {
    const value = ascending[Math.floor((part * ascending.length) / classes)];
    if (value !== undefined && value > (lastOf(breaks) ?? ascending[0] ?? Infinity)) breaks.push(value);
  }
  return breaks;
}
