/** How a figure is qualified, and so how its mark is drawn. */
export type MarkBound = 'exact' | 'about' | 'over' | 'nearly' | 'at_least' | 'at_most' | 'between';

export interface TrendPoint {
  /** Decimal year of the period's middle, counted so that a full year has its own number: 2020, and 2019.75 for its first half. */
  readonly x: number;
  /** The period in words. */
  readonly when: string;
  /** null = a gap. */
  readonly value: number | null;
  /** Upper end; read for `between` only. */
  readonly high: number | null;
  readonly bound: MarkBound;
  /** The figure in words, with its bound. */
  readonly text: string;
  /** Drawn pale: not for comparison with the others. */
  readonly muted?: true;
}

/** Points that may be compared with each other, in the order of time. */
export interface TrendLine {
  readonly key: string;
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** null = hatched, never zero. */
  readonly value: number | null;
  readonly text: string;
  readonly bound?: MarkBound;
  readonly note?: string;
  readonly onselect?: () => void;
  readonly strong?: true;
}

/** up: there may be more · down: there may be less · soft: about · range: between two ends. */
export type Openness = 'up' | 'down' | 'soft' | 'range' | null;

/** Which way a bound leaves the figure open. */
export function opennessOf(bound: MarkBound): Openness {
  if (bound === 'over' || bound === 'at_least') return 'up';
  if (bound === 'nearly' || bound === 'at_most') return 'down';
  if (bound === 'about') return 'soft';
  return bound === 'between' ? 'range' : null;
}

/** Where a point's mark stands: in the middle of a range, else on the value; null = a gap. */
export function markOf({ value, high, bound }: TrendPoint): number | null {
  return value !== null && bound === 'between' && high !== null ? (value + high) / 2 : value;
}
