import type { Bound } from './bound.ts';
import type { Refused } from './read-refusal.ts';

/** A number with its bound and unit, as stated. */
export interface ReadFigure {
  readonly value: number;
  /** Goes with the bound `between` and only with it. */
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string;
}

export type QuantityResult = { readonly ok: true; readonly figure: ReadFigure } | Refused;
