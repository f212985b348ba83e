import type { Cells } from './cells.ts';
import { noSums, type Sums } from './sum-by.ts';

/** Sum of a plane in each cell of two groupings. Unknown values (NaN) are in no sum and no count. */
export function crossSum({ row, start, cell, size }: Cells, values: Float64Array): Sums {
  const sums = noSums(size);
  for (let at = 0; at < cell.length; at++) {
    addRows(sums, cell[at] ?? size, values, row, start[at] ?? 0, start[at + 1] ?? 0);
  }
  return sums;
}

/** Two sums side by side: an addition need not wait for the one before. */
function addRows(sums: Sums, cell: number, values: Float64Array, row: Uint32Array, from: number, to: number): void {
  let one = 0;
  let two = 0;
  let unknown = 0;
  let at = from;
  for (; at + 1 < to; at += 2) {
    const first = values[row[at] ?? 0] ?? NaN;
    const second = values[row[at + 1] ?? 0] ?? NaN;
    if (!Number.isNaN(first)) one += first;
    else unknown++;
    if (!Number.isNaN(second)) two += second;
    else unknown++;
  }
  if (at < to) {
    const value = values[row[at] ?? 0] ?? NaN;
    if (!Number.isNaN(value)) one += value;
    else unknown++;
  }
  sums.sum[cell] = (sums.sum[cell] ?? 0) + (one + two);
  sums.known[cell] = (sums.known[cell] ?? 0) + (to - from - unknown);
}
