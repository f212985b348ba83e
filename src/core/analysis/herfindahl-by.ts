import type { Cells } from './cells.ts';

/**
 * Herfindahl–Hirschman index of a plane in each of `size` inner groups of the cells (codes 0 … size-1), whatever their outer group: the sum of
 * squared shares, 0–1, over the known values. NaN where a group's sum is not positive.
 */
export function herfindahlBy({ row, start, cell }: Cells, size: number, values: Float64Array): Float64Array {
  const whole = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let at = 0; at < cell.length; at++) {
    addRows(whole, squares, (cell[at] ?? 0) % size, values, row, start[at] ?? 0, start[at + 1] ?? 0);
  }
  return squares.map((square, group) => {
    const sum = whole[group] ?? 0;
    return sum > 0 ? square / (sum * sum) : NaN;
  });
}

/** Two sums side by side: an addition need not wait for the one before. */
function addRows(
  whole: Float64Array,
  squares: Float64Array,
  group: number,
  values: Float64Array,
  row: Uint32Array,
  from: number,
  to: number,
): void {
  let one = 0;
  let two = 0;
  let ones = 0;
  let twos = 0;
  let at = from;
  for (; at + 1 < to; at += 2) {
    const first = values[row[at] ?? 0] ?? NaN;
    const second = values[row[at + 1] ?? 0] ?? NaN;
    if (!Number.isNaN(first)) {
      one += first;
      ones += first * first;
    }
    if (!Number.isNaN(second)) {
      two += second;
      twos += second * second;
    }
  }
  const last = at < to ? (values[row[at] ?? 0] ?? NaN) : NaN;
  if (!Number.isNaN(last)) {
    one += last;
    ones += last * last;
  }
  whole[group] = (whole[group] ?? 0) + (one + two);
  squares[group] = (squares[group] ?? 0) + (ones + twos);
}
