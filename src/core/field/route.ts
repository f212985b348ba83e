import { distanceKm } from '../analysis/sphere.ts';

/** WGS-84 degrees. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
}

export interface Route {
  /** Places in the list that was given, in the order of the way. */
  readonly order: readonly number[];
  /** Great-circle distance to each stop from the one before; of the first from the start, 0 without one. */
  readonly legs: readonly number[];
  readonly km: number;
}

/**
 * A short way through all points that ends anywhere: nearest neighbour, then 2-opt (Croes 1958) until no reversal of a stretch makes it shorter. Without a
 * start every point is tried as the first. Distances are great circles, not roads. The same points give the same way.
 */
export function routeThrough(points: readonly Point[], start: Point | null = null): Route {
  if (points.length === 0) return { order: [], legs: [], km: 0 };
  const far = points.map((from) => points.map((to) => apart(from, to)));
  const ahead = points.map((point) => (start ? apart(start, point) : 0));
  const ways = start ? [firstFrom(ahead)] : points.map((_, at) => at);
  const routes = ways.map((first) => measured(improved(greedy(far, first), far, start ? ahead : null), far, ahead));
  return routes.reduce((best, route) => (route.km < best.km ? route : best));
}

type Distances = readonly (readonly number[])[];

function apart(from: Point, to: Point): number {
  return distanceKm(from.lon, from.lat, to.lon, to.lat);
}

function firstFrom(ahead: readonly number[]): number {
  return ahead.indexOf(Math.min(...ahead));
}

function greedy(far: Distances, first: number): number[] {
  const [order, left] = [[first], new Set(far.keys())];
  left.delete(first);
  for (let here = first; left.size > 0;) {
    const row = far[here] ?? [];
    here = [...left].reduce((best, one) => ((row[one] ?? 0) < (row[best] ?? 0) ? one : best));
    left.delete(here);
    order.push(here);
  }
  return order;
}

/** What is gained must be more than rounding, or two equal ways would be turned for ever. */
const GAIN = 1e-9;

/** @param ahead distances from the start; null = the first stop may change too, at no cost */
function improved(order: number[], far: Distances, ahead: readonly number[] | null): number[] {
  const from = (at: number, to: number) => (at < 0 ? (ahead?.[to] ?? 0) : (far[order[at] ?? 0]?.[to] ?? 0));
  const onto = (at: number, after: number) => (after < order.length ? (far[at]?.[order[after] ?? 0] ?? 0) : 0);
  for (let better = true; better;) {
    better = false;
    for (let low = 0; low < order.length - 1; low++)
      for (let high = low + 1; high < order.length; high++) {
        const [first = 0, last = 0] = [order[low], order[high]];
        const now = from(low - 1, first) + onto(last, high + 1);
        const then = from(low - 1, last) + onto(first, high + 1);
        if (then >= now - GAIN) continue;
        order.splice(low, high - low + 1, ...order.slice(low, high + 1).reverse());
        better = true;
      }
  }
  return order;
}

function measured(order: readonly number[], far: Distances, ahead: readonly number[]): Route {
  const legs = order.map((stop, at) => (at === 0 ? (ahead[stop] ?? 0) : (far[order[at - 1] ?? 0]?.[stop] ?? 0)));
  return { order, legs, km: legs.reduce((sum, leg) => sum + leg, 0) };
}
