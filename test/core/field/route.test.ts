import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/core/analysis/sphere.ts';
import { routeThrough, type Point } from '../../../src/core/field/route.ts';

const at = (lon: number, lat = 30): Point => ({ lon, lat });
const point = fc.record({ lon: fc.integer({ min: 75, max: 134 }), lat: fc.integer({ min: 18, max: 53 }) });

function lengthOf(points: readonly Point[], start: Point | null): number {
  const way = start ? [start, ...points] : points;
  return way
    .slice(1)
    .reduce((sum, to, before) => sum + distanceKm(way[before]?.lon ?? 0, way[before]?.lat ?? 0, to.lon, to.lat), 0);
}

function permutations<Each>(list: readonly Each[]): Each[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, place) => permutations(list.toSpliced(place, 1)).map((rest) => [one, ...rest]));
}

describe('routeThrough', () => {
  it('goes along a line from the end that is nearer', () => {
    const points = [at(112), at(118), at(110), at(115)];
    expect(routeThrough(points, at(119)).order).toEqual([1, 3, 0, 2]);
    expect(routeThrough(points, at(109)).order).toEqual([2, 0, 3, 1]);
    expect(routeThrough(points).km).toBeCloseTo(
      distanceKm(110, 30, 112, 30) + distanceKm(112, 30, 115, 30) + distanceKm(115, 30, 118, 30),
      6,
    );
  });
  it('uncrosses the way that nearest neighbours alone would take', () => {
    // From 0 the nearest neighbours run 1, -2, 3, -5: 19 degrees; to -2 and -5 first, then back, it is 13.
    const points = [at(101), at(98), at(103.5), at(95)];
    expect(routeThrough(points, at(100)).order).not.toEqual([0, 1, 2, 3]);
  });
  it('has nothing to say of no stops, and no way to go for one', () => {
    expect(routeThrough([])).toEqual({ order: [], legs: [], km: 0 });
    expect(routeThrough([at(110)])).toEqual({ order: [0], legs: [0], km: 0 });
    expect(routeThrough([at(110)], at(111)).km).toBeCloseTo(distanceKm(111, 30, 110, 30), 9);
  });
  it('sees every point once, its legs add up, and it is never far from the shortest way there is', () => {
    const cases = fc.tuple(fc.array(point, { minLength: 1, maxLength: 6 }), fc.option(point));
    fc.assert(
      fc.property(cases, ([points, start]) => {
        const { order, legs, km } = routeThrough(points, start);
        expect([...order].sort()).toEqual(points.map((_, index) => index));
        const way = order.map((index) => points[index] ?? at(0));
        expect(km).toBeCloseTo(lengthOf(way, start), 4);
        expect(legs.reduce((sum, leg) => sum + leg, 0)).toBeCloseTo(km, 6);
        const shortest = Math.min(...permutations(points).map((one) => lengthOf(one, start)));
        expect(km).toBeLessThanOrEqual(shortest * 1.5 + 1e-6);
      }),
      { numRuns: 150 },
    );
  });
  it('ends on a way that no reversal of a stretch makes shorter', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 14 }), point, (points, start) => {
        const way = routeThrough(points, start).order.map((index) => points[index] ?? at(0));
        for (let low = 0; low < way.length; low++)
          for (let high = low + 1; high < way.length; high++) {
            const turned = [...way.slice(0, low), ...way.slice(low, high + 1).reverse(), ...way.slice(high + 1)];
            expect(lengthOf(turned, start)).toBeGreaterThanOrEqual(lengthOf(way, start) - 1e-4);
          }
      }),
      { numRuns: 60 },
    );
  });
});
