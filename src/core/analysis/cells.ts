import type { Runs } from './runs.ts';

/** Belts parted by two groupings: those of cell[i] are row[start[i]] … row[start[i + 1] - 1]. Only cells with belts are listed. */
export interface Cells {
  /** Every belt that is in a cell once; within a run of the outer grouping, so that what belongs together also lies together. */
  readonly row: Uint32Array;
  readonly start: Uint32Array;
  /** outer × innerSize + inner. */
  readonly cell: Uint32Array;
  /** How many cells there could be. */
  readonly size: number;
}

/**
 * Parts belts by an outer grouping, given as runs, and an inner one, given as small codes: worked out once, it serves every year and measure,
 * for a sum over a list of rows needs no table. Codes beyond a size are left out.
 */
export function cellsOf(outer: Runs, outerSize: number, inner: Uint8Array | Uint16Array, innerSize: number): Cells {
  const row = new Uint32Array(inner.length);
  const start: number[] = [];
  const cell: number[] = [];
  let placed = 0;
  for (let run = 0; run < outer.code.length; run++) {
    const code = outer.code[run] ?? outerSize;
    if (code >= outerSize) continue;
    const [from, to] = [outer.start[run] ?? 0, outer.start[run + 1] ?? 0];
    const next = startsOf(inner, innerSize, from, to, placed);
    for (let group = 0; group < innerSize; group++) {
      if (next[group] === next[group + 1]) continue;
      start.push(next[group] ?? 0);
      cell.push(code * innerSize + group);
    }
    placed = next[innerSize] ?? placed;
    place(row, next, inner, innerSize, from, to);
  }
  start.push(placed);
  return {
    row: row.subarray(0, placed),
    start: Uint32Array.from(start),
    cell: Uint32Array.from(cell),
    size: outerSize * innerSize,
  };
}

/** Where each code's belts begin, if the first begin at `placed`; one entry more than codes. */
function startsOf(
  codes: Uint8Array | Uint16Array,
  size: number,
  from: number,
  to: number,
  placed: number,
): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let belt = from; belt < to; belt++) {
    const next = (codes[belt] ?? size) + 1;
    if (next <= size) starts[next] = (starts[next] ?? 0) + 1;
  }
  starts[0] = placed;
  for (let code = 0; code < size; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  return starts;
}

function place(
  row: Uint32Array,
  next: Uint32Array,
  codes: Uint8Array | Uint16Array,
  size: number,
  from: number,
  to: number,
): void {
  for (let belt = from; belt < to; belt++) {
    const code = codes[belt] ?? size;
    if (code >= size) continue;
    const at = next[code] ?? 0;
    row[at] = belt;
    next[code] = at + 1;
  }
}
