import { sorted } from './breaks.ts';

/** Different values in ascending order with sums from the left, so that the spread of any run is had at once. */
interface Runs {
  readonly distinct: readonly number[];
  /** Up to but not including each value: how many values, their sum, the sum of their squares; counted from the mean of all. */
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Natural breaks: of all ways to part the known values into `classes` runs, the one with the least sum of squared distances from the
 * means of the runs. Exact, by dynamic programming (W. D. Fisher, JASA 53 (1958) 789–798; G. F. Jenks 1967); the best start of the last
 * run never moves left as values are added, so each step halves the search. Fewer breaks where there are fewer different values.
 * @returns the least value of each class but the first, ascending
 */
export function jenksBreaks(values: ArrayLike<number>, classes: number): number[] {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new Error(`The number of classes must be a whole number from 1 up, but got ${classes}.`);
  }
  const runs = runsOf(sorted(values));
  const size = runs.distinct.length;
  const starts: Int32Array[] = [];
  let cost = Float64Array.from({ length: size + 1 }, (_, end) => spread(runs, 0, end));
  for (let parts = 2; parts <= Math.min(classes, size); parts++) {
    const step = {
      runs,
      before: cost,
      cost: new Float64Array(size + 1).fill(Infinity),
      start: new Int32Array(size + 1),
    };
    fill(step, parts, size, parts - 1, size - 1);
    starts.push(step.start);
    cost = step.cost;
  }
  return walkBack(runs.distinct, starts);
}

interface Step {
  readonly runs: Runs;
  /** Least cost of the first values, by their number, in one part fewer. */
  readonly before: Float64Array;
  readonly cost: Float64Array;
  /** Where the last part begins. */
  readonly start: Int32Array;
}

/** Finds the best start of the last part for each number of values from `low` to `high`, knowing between which it lies. */
function fill(step: Step, low: number, high: number, least: number, most: number): void {
  if (low > high) return;
  const end = (low + high) >> 1;
  let [best, found] = [Infinity, least];
  for (let start = least; start <= Math.min(most, end - 1); start++) {
    const cost = (step.before[start] ?? Infinity) + spread(step.runs, start, end);
    if (cost < best) [best, found] = [cost, start];
  }
  step.cost[end] = best;
  step.start[end] = found;
  fill(step, low, end - 1, least, found);
  fill(step, end + 1, high, found, most);
}

/** Sum of squared distances from the mean, of the different values from `start` up to `end`. */
function spread({ count, sum, squares }: Runs, start: number, end: number): number {
  const among = (column: Float64Array) => (column[end] ?? 0) - (column[start] ?? 0);
  const many = among(count);
  return many === 0 ? 0 : Math.max(0, among(squares) - among(sum) ** 2 / many);
}

function walkBack(distinct: readonly number[], starts: readonly Int32Array[]): number[] {
  const breaks: number[] = [];
  let end = distinct.length;
  for (const start of [...starts].reverse()) {
    end = start[end] ?? 0;
    breaks.unshift(distinct[end] ?? NaN);
  }
  return breaks;
}

function runsOf(ascending: Float64Array): Runs {
  const distinct = [...new Set(ascending)];
  const runs = { distinct, count: column(distinct), sum: column(distinct), squares: column(distinct) };
  // Counted from the mean: squares of large numbers that lie close together would lose their differences.
  const mean = ascending.reduce((total, value) => total + value, 0) / Math.max(1, ascending.length);
  let seen = 0;
  distinct.forEach((value, at) => {
    const from = seen;
    while (seen < ascending.length && ascending[seen] === value) seen++;
    const many = seen - from;
    runs.count[at + 1] = (runs.count[at] ?? 0) + many;
    runs.sum[at + 1] = (runs.sum[at] ?? 0) + many * (value - mean);
    runs.squares[at + 1] = (runs.squares[at] ?? 0) + many * (value - mean) ** 2;
  });
  return runs;
}

function column({ length }: readonly number[]): Float64Array {
  return new Float64Array(length + 1);
}
