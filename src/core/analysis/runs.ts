/** Maximal runs of belts that share a code: run r lies from start[r] to start[r + 1] and has code[r]. */
export interface Runs {
  readonly start: Uint32Array;
  readonly code: Uint16Array;
}

/**
 * The runs of a column. Belts are sorted by place, so provinces, cities and counties are few and long runs; a code that comes back later is a
 * run of its own, so any column gives the right answer.
 */
export function runsOf(column: Uint8Array | Uint16Array): Runs {
  const start: number[] = [];
  const code: number[] = [];
  for (let belt = 0; belt < column.length; belt++) {
    const now = column[belt] ?? 0;
    if (belt > 0 && now === column[belt - 1]) continue;
    start.push(belt);
    code.push(now);
  }
  start.push(column.length);
  return { start: Uint32Array.from(start), code: Uint16Array.from(code) };
}
