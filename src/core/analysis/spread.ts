import { lastOf } from '../last.ts';
import type { Pack } from '../belt/pack.ts';
import { failsOf, passing } from './filter.ts';
import type { Query, Range } from './query.ts';
import { viewOf } from './view.ts';

/** One bar: belts whose value lies from the first end (included) up to the second (not included). */
export interface Bin extends Range {
  readonly count: number;
}

/** How values are spread over bins that leave no gap; the outermost are open. */
export interface Histogram {
  readonly bins: readonly Bin[];
  readonly known: number;
  /** Belts without a value: in no bin, and not zero. */
  readonly unknown: number;
}

export interface Spread {
  /** In the measure's base unit, in thirds of a power of ten (1, 2, 5). */
  readonly scale: Histogram;
  /** Fractions, in steps of five points. */
  readonly growth: Histogram;
}

/** Growth beyond these ends is one bin on either side. */
const [LEAST_GROWTH, MOST_GROWTH, GROWTH_STEP] = [-0.3, 0.5, 0.05];

/** How scale and growth of the belts are spread, each with its own range left out of the question, so that a brush can widen again. */
export function spreadOf(pack: Pack, query: Query): Spread {
  const view = viewOf(pack, query);
  const fails = failsOf(pack, query, view);
  return {
    scale: histogramOf(valuesOf(view.figures.value, passing(fails, 'scale')), scaleEdges),
    growth: histogramOf(valuesOf(view.points, passing(fails, 'rate')), growthEdges),
  };
}

function valuesOf(column: Float64Array, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (belt) => column[belt] ?? NaN);
}

type Edges = (values: Float64Array) => readonly number[];

/** One bin more than edges; empty ones at either end are left out, for the next then is the open one. */
function histogramOf(values: Float64Array, edgesOf: Edges): Histogram {
  const known = values.filter((value) => !Number.isNaN(value));
  const unknown = values.length - known.length;
  if (known.length === 0) return { bins: [], known: 0, unknown };
  const edges = edgesOf(known);
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of known) {
    const bin = edges.filter((edge) => value >= edge).length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const first = counts.findIndex((count) => count > 0);
  const last = counts.reduce((last, count, at) => (count > 0 ? at : last), -1);
  const bins = counts.slice(first, last + 1).map((count, at, all) => ({
    from: at === 0 ? null : (edges[first + at - 1] ?? null),
    to: at === all.length - 1 ? null : (edges[first + at] ?? null),
    count,
  }));
  return { bins, known: known.length, unknown };
}

/** 1, 2 and 5 times the powers of ten between the least and the greatest value above zero. */
function scaleEdges(values: Float64Array): number[] {
  const positive = values.filter((value) => value > 0).sort();
  const [least, most] = [positive[0], lastOf(positive)];
  if (least === undefined || most === undefined) return [];
  const edges: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power++)
    for (const step of [1, 2, 5]) edges.push(Number(`${step}e${power}`));
  return edges.filter((edge) => edge > least && edge <= most);
}

function growthEdges(): number[] {
  const steps = Math.round((MOST_GROWTH - LEAST_GROWTH) / GROWTH_STEP);
  return Array.from({ length: steps + 1 }, (_, at) => Math.round((LEAST_GROWTH + at * GROWTH_STEP) * 100) / 100);
}
