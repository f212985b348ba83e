import { hasSingleGrowth, type GrowthColumns } from './growth.ts';
import type { Members } from './members.ts';

/** The middle value; of an even number the mean of the two middle ones; NaN of none. Reorders `values`. */
export function median(values: Float64Array): number {
  if (values.length === 0) return NaN;
  const middle = values.length >> 1;
  const upper = select(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let place = 0; place < middle; place++) lower = Math.max(lower, values[place] ?? NaN);
  return (lower + upper) / 2;
}

/** The value that sorting would put at `place`, with none greater before it; reorders `values`. Hoare's selection: linear, where a sort is not. */
export function select(values: Float64Array, place: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? NaN;
    let [low, high] = [left, right];
    while (low <= high) {
      while ((values[low] ?? NaN) < pivot) low++;
      while ((values[high] ?? NaN) > pivot) high--;
      if (low > high) break;
      [values[low], values[high]] = [values[high] ?? NaN, values[low] ?? NaN];
      low++;
      high--;
    }
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else break;
  }
  return values[place] ?? NaN;
}

/** By group: how many members have a single-valued rate, and the median of these rates (NaN = none has). */
export interface GrowthTally {
  readonly count: Uint32Array;
  readonly median: Float64Array;
}

/** Median growth of each group's members; open intervals and ranges are left out. */
export function tallyGrowth(growths: GrowthColumns, members: Members): GrowthTally {
  const size = members.keys.length;
  const { rates, groups } = singleRates(growths, members);
  const start = new Uint32Array(size + 1);
  for (let at = 0; at < groups.length; at++) start[(groups[at] ?? 0) + 1] = (start[(groups[at] ?? 0) + 1] ?? 0) + 1;
  const count = start.slice(1);
  for (let group = 0; group < size; group++) start[group + 1] = (start[group + 1] ?? 0) + (start[group] ?? 0);
  const parted = ratesByGroup(rates, groups, start);
  const medians = new Float64Array(size).fill(NaN);
  for (let group = 0; group < size; group++) {
    if (count[group] !== 0) medians[group] = median(parted.subarray(start[group], start[group + 1]));
  }
  return { count, median: medians };
}

/** The rates of members that have just one, and the group of each. */
function singleRates(growths: GrowthColumns, { belts, groups }: Members) {
  const rates = new Float64Array(belts.length);
  const of = new Uint16Array(belts.length);
  let count = 0;
  for (let pair = 0; pair < belts.length; pair++) {
    const belt = belts[pair] ?? 0;
    if (!hasSingleGrowth(growths, belt)) continue;
    rates[count] = growths.low[belt] ?? NaN;
    of[count++] = groups[pair] ?? 0;
  }
  return { rates: rates.subarray(0, count), groups: of.subarray(0, count) };
}

/** The rates one group after the other; group g lies from start[g] to start[g + 1]. */
function ratesByGroup(rates: Float64Array, groups: Uint16Array, start: Uint32Array): Float64Array {
  const parted = new Float64Array(rates.length);
  const next = start.slice();
  for (let at = 0; at < rates.length; at++) {
    const group = groups[at] ?? 0;
    const place = next[group] ?? 0;
    parted[place] = rates[at] ?? NaN;
    next[group] = place + 1;
  }
  return parted;
}
