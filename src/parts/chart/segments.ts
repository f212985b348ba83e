import { markOf, type TrendPoint } from './marks.ts';

/** Steps seen at least so often are the series' own. */
const OFTEN = 2;

/** Pairs of neighbouring points that may be joined: no line runs across a gap, or across more years than the series itself steps. */
export function segmentsOf(points: readonly TrendPoint[]): (readonly [TrendPoint, TrendPoint])[] {
  const reach = stepOf(points.filter((point) => markOf(point) !== null)) * 1.01;
  const pairs: (readonly [TrendPoint, TrendPoint])[] = [];
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    if (!from || markOf(from) === null || markOf(to) === null) continue;
    if (to.x - from.x <= reach && to.x > from.x) pairs.push([from, to]);
  }
  return pairs;
}

/** The shortest distance of two points, where it is a year or less or comes back; else a year. */
function stepOf(points: readonly TrendPoint[]): number {
  const steps = points.slice(1).map((point, at) => point.x - (points[at]?.x ?? point.x));
  const shortest = Math.min(...steps.filter((step) => step > 0));
  const often = steps.filter((step) => step <= shortest * 1.01).length;
  return Number.isFinite(shortest) && (shortest <= 1 || often >= OFTEN) ? Math.max(shortest, 1) : 1;
}
