import { intervalOf, type Bound, type Interval } from './bound.ts';
import { mapEnds } from './interval.ts';
import { movePoint } from './unit.ts';

/**
 * growth: the amount grew by so much (增长34倍) · fall: it fell by so much (下降34%) · level: it is so many times the earlier one (是34倍) ·
 * unclear: the words allow growth and level alike (爆发34倍).
 */
export type Sense = 'growth' | 'fall' | 'level' | 'unclear';

/** A change as its source words it. */
export interface Multiple {
  readonly sense: Sense;
  /** As stated, in `unit`; `high` is read for `between` only. */
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: '倍' | '%';
}

/** Later amount over earlier one: 增长34倍 = 35, 是34倍 = 34, 增长34% = 1.34, 下降34% = 0.66; where the sense is unclear, from one reading to the other. */
export function factorOf({ sense, value, high, bound, unit }: Multiple): Interval {
  const times = mapEnds(intervalOf(value, bound, high), (end) => (unit === '%' ? movePoint(end, -2) : end));
  switch (sense) {
    case 'level':
      return times;
    case 'growth':
      return mapEnds(times, (end) => plain(1 + end));
    case 'fall':
      return {
        low: times.high === null ? null : plain(1 - times.high),
        high: times.low === null ? null : plain(1 - times.low),
        approximate: times.approximate,
      };
    case 'unclear':
      return { ...times, high: times.high === null ? null : plain(1 + times.high) };
  }
}

/** The same as a rate (fraction): 增长34倍 = 34, 是34倍 = 33, 下降34% = −0.34. */
export function rateOf(multiple: Multiple): Interval {
  return mapEnds(factorOf(multiple), (end) => plain(end - 1));
}

/** Sums of short decimals without their binary tail: 1 + 0.34 = 1.34, 1.34 − 1 = 0.34. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}
