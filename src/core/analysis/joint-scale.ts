import type { Pack } from '../belt/pack.ts';
import type { Interval } from '../figure/bound.ts';
import { roundTo } from '../figure/say-number.ts';
import { isAddable } from './aggregate.ts';
import type { FigureColumns } from './best.ts';
import { intervalAt } from './claim.ts';
import type { Pairs } from './pairs.ts';
import { sortByKey } from './radix.ts';

/** The scale of two belts together, under a query's measure and year. */
export interface JointScale {
  /** Sum of the known figures in their base unit; null = neither is known, or the measure does not add up. */
  readonly value: number | null;
  /** What may be true behind the sum; no amount is negative, so an unknown one opens it upwards only. null = `value` is. */
  readonly interval: Interval | null;
  /** How many of the two figures are known. */
  readonly known: 0 | 1 | 2;
  /** The two figures are of different measures or years. */
  readonly mixed: boolean;
}

/** @param measure of the query, which decides whether figures add up */
export function jointScale(pack: Pack, measure: string, figures: FigureColumns, a: number, b: number): JointScale {
  const ends = [a, b].filter((belt) => !Number.isNaN(figures.value[belt] ?? NaN));
  const known = ends.length === 2 ? 2 : ends.length === 1 ? 1 : 0;
  const mixed = known === 2 && (figures.measure[a] !== figures.measure[b] || figures.year[a] !== figures.year[b]);
  if (known === 0 || !isAddable(pack, measure)) return { value: null, interval: null, known, mixed };
  const value = roundTo(
    ends.reduce((sum, belt) => sum + (figures.value[belt] ?? 0), 0),
    6,
  );
  const parts = ends.map((belt) => intervalAt(pack, figures.claim[belt] ?? -1, figures.value[belt] ?? 0));
  return { value, interval: sumOf(parts, known === 2), known, mixed };
}

function sumOf(parts: readonly Interval[], whole: boolean): Interval {
  const add = (ends: readonly number[]) =>
    roundTo(
      ends.reduce((sum, end) => sum + end, 0),
      6,
    );
  const lows = parts.flatMap(({ low }) => (low === null ? [] : [low]));
  const highs = parts.flatMap(({ high }) => (high === null ? [] : [high]));
  return {
    low: lows.length === 0 ? null : add(lows),
    high: whole && highs.length === 2 ? add(highs) : null,
    approximate: parts.some(({ approximate }) => approximate),
  };
}

/**
 * The pairs of `rows` by joint scale: two known figures first, then one, then none; within each the greatest sum first. Equal ones stay in their order.
 * Where figures do not add up nothing is greater than anything else.
 */
export function byJointScale(rows: Uint32Array, pairs: Pairs, figures: FigureColumns, addable: boolean): Uint32Array {
  const sums = new Float64Array(pairs.km.length);
  const known = new Uint8Array(pairs.km.length);
  for (const pair of rows) {
    for (const belt of [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0]) {
      const value = figures.value[belt] ?? NaN;
      if (Number.isNaN(value)) continue;
      known[pair] = (known[pair] ?? 0) + 1;
      if (addable) sums[pair] = (sums[pair] ?? 0) + value;
    }
  }
  const ordered = new Uint32Array(rows.length);
  let filled = 0;
  for (const count of [2, 1, 0]) {
    const part = rows.filter((pair) => known[pair] === count);
    ordered.set(sortByKey(part, sums, true), filled);
    filled += part.length;
  }
  return ordered;
}
