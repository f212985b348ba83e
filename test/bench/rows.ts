/** One line of the bench's table. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
  /** null = no goal, for information. */
  readonly holds: boolean | null;
}

/** Takes lines of the table as soon as they are measured. */
export type Tell = (rows: readonly Row[]) => void;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Median with min and max, in the unit of `scale`. */
export function spread(values: readonly number[], unit: string, scale: number): string {
  const say = (value: number) => (value / scale).toFixed(scale >= 1000 ? 2 : 0);
  return `${say(median(values))} ${unit} (${say(Math.min(...values))}–${say(Math.max(...values))})`;
}

/** The same with three figures that count, for what takes microseconds as for what takes seconds. */
export function figures(values: readonly number[], unit: string): string {
  const say = (value: number) => (value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());
  return `${say(median(values))} ${unit} (${say(Math.min(...values))}–${say(Math.max(...values))})`;
}

export function info(name: string, value: string): Row {
  return { name, value, goal: '', holds: null };
}

/** One thing over another, round by round: at most `limit` times as much. */
export function atMost(name: string, ours: readonly number[], theirs: readonly number[], limit: number): Row {
  const value = median(ours) / median(theirs);
  return { name, value: `${value.toFixed(2)} × ${rangeOf(ours, theirs)}`, goal: `≤ ${limit} ×`, holds: value <= limit };
}

/** One thing over another, round by round: at least `limit` times as much. */
export function atLeast(name: string, theirs: readonly number[], ours: readonly number[], limit: number): Row {
  const value = median(theirs) / median(ours);
  return { name, value: `${value.toFixed(1)} × ${rangeOf(theirs, ours)}`, goal: `≥ ${limit} ×`, holds: value >= limit };
}

function rangeOf(above: readonly number[], below: readonly number[]): string {
  const ratios = above.map((value, round) => value / (below[round] ?? NaN));
  return `(${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})`;
}

export function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const column = Math.max(...rows.map(({ value }) => value.length));
  for (const { name, value, goal, holds } of rows) {
    const verdict = holds === null ? '' : holds ? 'holds' : 'MISSED';
    console.log(`${name.padEnd(width)}  ${value.padStart(column)}  ${goal.padEnd(9)} ${verdict}`.trimEnd());
  }
}
