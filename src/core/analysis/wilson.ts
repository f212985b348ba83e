import type { Interval } from '../figure/bound.ts';

/** Standard normal quantile of 97.5 %: two sides of a 95 % interval. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval of a proportion `hits` / `trials` (Wilson 1927): unlike the plain one it never leaves 0–1 and is not empty at 0 or
 * all. null = no trials. Throws a RangeError unless 0 ≤ hits ≤ trials.
 */
export function wilson(hits: number, trials: number): Interval | null {
  if (!(hits >= 0 && hits <= trials && trials < Infinity)) {
    throw new RangeError(`${hits} of ${trials} is no proportion; expected 0 ≤ hits ≤ trials`);
  }
  if (trials === 0) return null;
  const share = hits / trials;
  const spread = (Z * Z) / trials;
  const middle = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(spread * share * (1 - share) + (spread * spread) / 4) / (1 + spread);
  // At none and at all the ends are 0 and 1 exactly; only rounding would say otherwise.
  return {
    low: hits === 0 ? 0 : middle - half,
    high: hits === trials ? 1 : middle + half,
    approximate: false,
  };
}
