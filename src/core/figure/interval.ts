import type { Interval } from './bound.ts';

/** One number stands for it: both ends known and equal (they may be soft). */
export function isSingle(interval: Interval): boolean {
  return interval.low !== null && interval.low === interval.high;
}

/** Both ends moved by an increasing function. */
export function mapEnds(interval: Interval, move: (end: number) => number): Interval {
  return {
    low: interval.low === null ? null : move(interval.low),
    high: interval.high === null ? null : move(interval.high),
    approximate: interval.approximate,
  };
}

/**
 * Yearly growth from one amount to a later one, as a fraction: (to / from)^(1 / years) - 1, end by end.
 * The lowest rate needs the least `to` and the greatest `from`, the highest the opposite, so an open end opens the rate on one side.
 * null = nothing can be said: the base is zero or negative, the later amount negative, or both sides stay open.
 */
export function growthBetween(from: Interval, to: Interval, years: number): Interval | null {
  if ((from.high ?? from.low ?? 0) <= 0 || (from.low ?? 1) < 0 || (to.low ?? to.high ?? -1) < 0) return null;
  const low = yearly(from.high, to.low, years);
  const high = yearly(from.low, to.high, years);
  if (low === null && high === null) return null;
  return { low, high, approximate: from.approximate || to.approximate };
}

function yearly(from: number | null, to: number | null, years: number): number | null {
  if (from === null || to === null || from <= 0) return null;
  return years === 1 ? to / from - 1 : (to / from) ** (1 / years) - 1;
}

/** The one number to order and colour by: the value itself, the middle of two known ends, or the known end of an open one. */
export function pointOf(low: number, high: number): number {
  if (Number.isNaN(low)) return high;
  if (Number.isNaN(high) || low === high) return low;
  return (low + high) / 2;
}
