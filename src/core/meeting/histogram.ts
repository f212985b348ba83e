import type { Range } from '../analysis/query.ts';
import { classOf, NO_CLASS } from './breaks.ts';

/** Growth (fractions): every break of its colours is an edge, with a few between and beyond. */
export const GROWTH_EDGES: readonly number[] = [-0.3, -0.15, -0.05, -0.01, 0.01, 0.05, 0.1, 0.15, 0.3, 0.5];

/** How many values lie between the edges: edges.length + 1 bins, open at both ends. A value on an edge lies over it. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Values that are not known: in no bin. */
  readonly unknown: number;
}

export function histogramOf(values: ArrayLike<number>, edges: readonly number[]): Histogram {
  const counts = Array<number>(edges.length + 1).fill(0);
  let unknown = 0;
  for (let at = 0; at < values.length; at++) {
    const bin = classOf(values[at] ?? NaN, edges);
    if (bin === NO_CLASS) unknown++;
    else counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { edges, counts, unknown };
}

/**
 * Edges at 1, 2 and 5 times powers of ten between the least and the greatest value above zero: the published tiers are among them.
 * @param most where there would be more, the lowest are left out
 */
export function scaleEdges(values: ArrayLike<number>, most = 16): number[] {
  let [least, greatest] = [Infinity, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (value > 0 && value < least) least = value;
    if (value < Infinity && value > greatest) greatest = value;
  }
  const edges: number[] = [];
  for (let power = Math.floor(Math.log10(least)); 10 ** power <= greatest; power++)
    for (const lead of [1, 2, 5]) edges.push(Number(`${lead}e${power}`));
  return edges.filter((edge) => edge > least && edge <= greatest).slice(-most);
}

/** Bins from the first (included) to the second (not included). */
export type Stretch = readonly [from: number, to: number];

/** The range that some bins make up; open where they reach an end. */
export function rangeOf([from, to]: Stretch, { edges }: Histogram): Range {
  return { from: edges[from - 1] ?? null, to: edges[to - 1] ?? null };
}

/** The bins that a range is nearest to: at least one, all of them for a range that is open at both ends. */
export function stretchOf({ from, to }: Range, { edges }: Histogram): Stretch {
  const first = from === null ? 0 : nearest(from, edges) + 1;
  const last = to === null ? edges.length + 1 : nearest(to, edges) + 1;
  return [Math.min(first, edges.length), Math.max(last, Math.min(first, edges.length) + 1)];
}

function nearest(value: number, edges: readonly number[]): number {
  let best = 0;
  edges.forEach((edge, at) => {
    if (Math.abs(edge - value) < Math.abs((edges[best] ?? Infinity) - value)) best = at;
  });
  return best;
}
