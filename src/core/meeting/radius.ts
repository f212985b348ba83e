import { select } from '../analysis/median.ts';

/** Sizes of circles in CSS pixels. */
export interface RadiusLimits {
  /** Radius of the largest value: no circle is larger. */
  readonly largest: number;
  /** Radius that the 95 % quantile may have, so that a crowd of large circles does not cover the map. */
  readonly usual: number;
  /** Smaller circles are drawn at this radius, so that every figure can be seen and touched. */
  readonly smallest: number;
}

export const PHONE_RADII: RadiusLimits = { largest: 22, usual: 12, smallest: 3 };
export const DESKTOP_RADII: RadiusLimits = { largest: 40, usual: 22, smallest: 3.5 };

/** Pixels per square root of a value: area, not radius, is proportional to the value. */
export interface RadiusScale {
  readonly factor: number;
  readonly limits: RadiusLimits;
}

/** The factor by which both the largest value and the 95 % quantile keep their limits; 0 when no value is above zero. */
export function radiusScale(values: ArrayLike<number>, limits: RadiusLimits): RadiusScale {
  const known = positive(values);
  if (known.length === 0) return { factor: 0, limits };
  const usual = select(known, Math.ceil(0.95 * known.length) - 1);
  const factor = Math.min(limits.largest / Math.sqrt(largestOf(values)), limits.usual / Math.sqrt(usual));
  return { factor, limits };
}

function positive(values: ArrayLike<number>): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (value > 0 && value < Infinity) known[count++] = value;
  }
  return known.subarray(0, count);
}

/** Radius of a value in CSS pixels; NaN where there is no value to draw (no figure, or a negative one). */
export function radiusOf(value: number, scale: RadiusScale): number {
  if (!(value >= 0)) return NaN;
  return Math.max(scale.limits.smallest, scale.factor * Math.sqrt(value));
}

/** Radii of a whole column. */
export function radiiOf(values: ArrayLike<number>, scale: RadiusScale): Float32Array {
  const radii = new Float32Array(values.length);
  for (let at = 0; at < values.length; at++) radii[at] = radiusOf(values[at] ?? NaN, scale);
  return radii;
}

/** One circle of the legend. */
export interface RadiusExample {
  /** 1, 2 or 5 times a power of ten. */
  readonly value: number;
  readonly radius: number;
  /** Position in the column of a value that is about as large: a real example to name beside it; -1 = none is. */
  readonly nearest: number;
}

/**
 * Up to three circles of round size, large to small, each at most a quarter of the one before (so at most half its width), and
 * none at or under the smallest radius, where area no longer tells the value.
 */
export function radiusExamples(values: ArrayLike<number>, scale: RadiusScale): RadiusExample[] {
  const top = largestOf(values);
  if (top <= 0) return [];
  const examples: RadiusExample[] = [];
  for (let value = roundDown(top); examples.length < 3; value = roundDown(value / 4)) {
    const radius = scale.factor * Math.sqrt(value);
    if (radius <= scale.limits.smallest) break;
    examples.push({ value, radius, nearest: nearestTo(value, values) });
  }
  return examples;
}

/** The largest known value; -Infinity when there is none. */
function largestOf(values: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (value > largest && value < Infinity) largest = value;
  }
  return largest;
}

/** The largest of 1, 2, 5 × 10ⁿ that is not above a positive value. */
export function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const lead = value / power + 1e-9;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

/** An example says the round number beside its name, so it must be near enough to be called that. */
const ABOUT = 1.1;

function nearestTo(target: number, values: ArrayLike<number>): number {
  let nearest = -1;
  let least = ABOUT;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    // The ratio to the target, always 1 or more: as near as its logarithm says, without taking one of every value.
    const ratio = value > target ? value / target : target / value;
    if (!(value > 0 && ratio <= least)) continue;
    nearest = at;
    least = ratio;
  }
  return nearest;
}
