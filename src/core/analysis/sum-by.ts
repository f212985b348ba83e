import type { Runs } from './runs.ts';

/** Sums by code of a grouping. */
export interface Sums {
  /** 0 where nothing is known: see `known`. */
  readonly sum: Float64Array;
  /** Values that are in each sum. */
  readonly known: Uint32Array;
}

/** A table of `size` sums of nothing. */
export function noSums(size: number): Sums {
  return { sum: new Float64Array(size), known: new Uint32Array(size) };
}

/**
 * Sum of a plane by the runs of a grouping of `size` codes; codes beyond it (no such level) are left out. Unknown values (NaN) are in no sum
 * and no count.
 */
export function sumByRuns({ start, code }: Runs, values: Float64Array, size: number): Sums {
  const sums = noSums(size);
  for (let run = 0; run < code.length; run++) {
    const group = code[run] ?? size;
    if (group < size) addRun(sums, group, values, start[run] ?? 0, start[run + 1] ?? 0);
  }
  return sums;
}

/** Four sums side by side: an addition need not wait for the one before. */
function addRun({ sum, known }: Sums, group: number, values: Float64Array, from: number, to: number): void {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let unknown = 0;
  let at = from;
  for (const end = to - 3; at < end; at += 4) {
    const first = values[at] ?? NaN;
    const second = values[at + 1] ?? NaN;
    const third = values[at + 2] ?? NaN;
    const fourth = values[at + 3] ?? NaN;
    if (!Number.isNaN(first)) one += first;
    else unknown++;
    if (!Number.isNaN(second)) two += second;
    else unknown++;
    if (!Number.isNaN(third)) three += third;
    else unknown++;
    if (!Number.isNaN(fourth)) four += fourth;
    else unknown++;
  }
  for (; at < to; at++) {
    const value = values[at] ?? NaN;
    if (!Number.isNaN(value)) one += value;
    else unknown++;
  }
  sum[group] = (sum[group] ?? 0) + (one + two + (three + four));
  known[group] = (known[group] ?? 0) + (to - from - unknown);
}
