import type { Interval } from '../figure/bound.ts';

/** A sum over belts that says what it stands on and what the bounds of its parts allow. */
export interface Amount {
  /** Sum of the values as stated; without any figure 0, which then means nothing. */
  readonly value: number;
  /** Sum of the lower ends; a part that is open below counts from 0, for no amount is negative. */
  readonly low: number;
  /** Sum of the upper ends that are known; `open` parts have none. */
  readonly high: number;
  readonly open: number;
  /** Parts with soft ends (约). */
  readonly soft: number;
  /** Belts that count: one inside another that has a figure does not, it is `nested`. */
  readonly belts: number;
  readonly withFigure: number;
  readonly nested: number;
}

/** How many of the belts behind a number have a figure: "12 of 64 belts". */
export type Coverage = Pick<Amount, 'belts' | 'withFigure' | 'nested'>;

export const NO_AMOUNT: Amount = { value: 0, low: 0, high: 0, open: 0, soft: 0, belts: 0, withFigure: 0, nested: 0 };
export const NESTED: Amount = { ...NO_AMOUNT, nested: 1 };
export const UNKNOWN: Amount = { ...NO_AMOUNT, belts: 1 };

/** The amount of one belt: its value as stated and what its bound allows, both moved by `round`. */
export function amountOf(value: number, { low, high, approximate }: Interval, round: (end: number) => number): Amount {
  return {
    value: round(value),
    low: low === null ? 0 : round(low),
    high: high === null ? 0 : round(high),
    open: high === null ? 1 : 0,
    soft: approximate ? 1 : 0,
    belts: 1,
    withFigure: 1,
    nested: 0,
  };
}

/** a + times × b, field by field; times = -1 takes a part out of its whole. */
export function plus(a: Amount, b: Amount, times = 1): Amount {
  return {
    value: a.value + times * b.value,
    low: a.low + times * b.low,
    high: a.high + times * b.high,
    open: a.open + times * b.open,
    soft: a.soft + times * b.soft,
    belts: a.belts + times * b.belts,
    withFigure: a.withFigure + times * b.withFigure,
    nested: a.nested + times * b.nested,
  };
}

export function coverageOf({ belts, withFigure, nested }: Amount): Coverage {
  return { belts, withFigure, nested };
}

/** The sum as stated; null when no part has a figure: unknown, not zero. */
export function knownValue(amount: Amount): number | null {
  return amount.withFigure === 0 ? null : amount.value;
}
