import type { MarkBound, TrendPoint } from '../../../src/parts/chart/marks.ts';

/** A point of a trend by its year and value. */
export function point(
  x: number,
  value: number | null,
  bound: MarkBound = 'exact',
  high: number | null = null,
): TrendPoint {
  return { x, when: String(x), value, high, bound, text: String(value) };
}
