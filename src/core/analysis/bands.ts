import type { Bound, Interval } from '../figure/bound.ts';

/** One band of a rule (seeds/rules.json): `min` or `max` null = open on that side; an end belongs to it only where it is inclusive. */
export interface Band {
  readonly code: string;
  readonly min: number | null;
  readonly min_inclusive?: boolean;
  readonly max: number | null;
  readonly max_inclusive?: boolean;
}

/** Ends that a value may have; `…Open` = the end itself is not among them. */
interface Reach {
  readonly low: number;
  readonly lowOpen: boolean;
  readonly high: number;
  readonly highOpen: boolean;
}

/**
 * Every band that a value in the interval (the bands' own unit, ends included) may fall in, in the order of the table: "over 30" falls in all from
 * there up. An interval open on both sides may fall in any. Throws a RangeError for NaN or ends that are turned round.
 */
export function bandsOf<One extends Band>({ low, high }: Interval, bands: readonly One[]): One[] {
  return within({ low: low ?? -Infinity, lowOpen: false, high: high ?? Infinity, highOpen: false }, bands);
}

/** The same for a figure as a source words it: 超15 is more than 15 and 近15 just short of it, so neither is 15 itself. */
export function bandsOfStated<One extends Band>(
  value: number,
  bound: Bound,
  high: number | null,
  bands: readonly One[],
): One[] {
  return within(reachOf(value, bound, high), bands);
}

/** 近 is just short of what it names: the point below it, as in the tiers. */
function reachOf(value: number, bound: Bound, high: number | null): Reach {
  switch (bound) {
    case 'exact':
    case 'about':
      return { low: value, lowOpen: false, high: value, highOpen: false };
    case 'over':
      return { low: value, lowOpen: true, high: Infinity, highOpen: false };
    case 'at_least':
      return { low: value, lowOpen: false, high: Infinity, highOpen: false };
    case 'nearly':
      return { low: value - Math.abs(value) * Number.EPSILON, lowOpen: false, high: value, highOpen: true };
    case 'at_most':
      return { low: -Infinity, lowOpen: false, high: value, highOpen: false };
    case 'between':
      return { low: value, lowOpen: false, high: high ?? value, highOpen: false };
  }
}

function within<One extends Band>(reach: Reach, bands: readonly One[]): One[] {
  if (!(reach.low <= reach.high)) throw new RangeError(`${reach.low} to ${reach.high} is no interval`);
  return bands.filter((band) => {
    const touchesTop = reach.low === band.max && (reach.lowOpen || band.max_inclusive !== true);
    const touchesFloor = reach.high === band.min && (reach.highOpen || band.min_inclusive !== true);
    return reach.low <= (band.max ?? Infinity) && reach.high >= (band.min ?? -Infinity) && !touchesTop && !touchesFloor;
  });
}
