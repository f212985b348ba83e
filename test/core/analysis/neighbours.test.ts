import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameIndustryPairs } from '../../../src/core/analysis/neighbours.ts';
import { distanceKm } from '../../../src/core/analysis/sphere.ts';

interface Spot {
  readonly lon: number;
  readonly lat: number;
  readonly industry: number;
}

const columns = (spots: readonly Spot[]) => ({
  count: spots.length,
  lon: Float64Array.from(spots, ({ lon }) => lon),
  lat: Float64Array.from(spots, ({ lat }) => lat),
  industry: Uint16Array.from(spots, ({ industry }) => industry),
});
const pairsOf = (spots: readonly Spot[], km: number) => {
  const { a, b, km: apart } = sameIndustryPairs(columns(spots), km);
  return Array.from(a, (one, pair) => [one, b[pair] ?? -1, apart[pair] ?? NaN] as const);
};
const names = (spots: readonly Spot[], km: number) => pairsOf(spots, km).map(([a, b]) => `${a}-${b}`);
const spot = (lat: number, industry = 0, lon = 120): Spot => ({ lon, lat, industry });

describe('pairs of one industry', () => {
  it('are those within reach, nearest first', () => {
    const spots = [spot(30), spot(30.2), spot(30.25), spot(30.1, 1), spot(31)];
    expect(names(spots, 30)).toEqual(['1-2', '0-1', '0-2']);
    expect(pairsOf(spots, 30)[0]?.[2]).toBeCloseTo(5.559754, 5);
    expect(names(spots, 22)).toEqual(['1-2']);
  });

  it('at equal distances stand by their rows', () => {
    expect(names([spot(30), spot(30), spot(30)], 30)).toEqual(['0-1', '0-2', '1-2']);
    expect(names([spot(30.1), spot(30), spot(30.1), spot(30)], 0)).toEqual(['0-2', '1-3']);
  });

  it('are none of no belts, of one, and of a reach that is no distance', () => {
    expect([names([], 30), names([spot(30)], 30)]).toEqual([[], []]);
    expect(() => sameIndustryPairs(columns([]), NaN)).toThrow('found a distance of NaN km, expected 0 or more');
  });

  it('reach around the whole earth and over the poles', () => {
    expect(names([spot(0, 0, 0), spot(0, 0, 179)], Infinity)).toEqual(['0-1']);
    expect(names([spot(89.9, 0, 0), spot(89.9, 0, 180)], 30)).toEqual(['0-1']);
  });

  it('are what a look at every pair finds', () => {
    const anySpot = fc.record({
      lon: fc.double({ min: 118, max: 121, noNaN: true }),
      lat: fc.double({ min: 20, max: 54, noNaN: true }).map((lat) => 20 + ((lat - 20) % 2)),
      industry: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(anySpot, { maxLength: 40 }), fc.constantFrom(0, 5, 30, 90), (spots, km) => {
        const expected: string[] = [];
        spots.forEach((one, a) =>
          spots.slice(a + 1).forEach((other, after) => {
            const apart = distanceKm(one.lon, one.lat, other.lon, other.lat);
            if (one.industry === other.industry && apart <= km) expected.push(`${a}-${a + 1 + after}`);
          }),
        );
        const found = pairsOf(spots, km);
        expect(found.map(([a, b]) => `${a}-${b}`).sort()).toEqual(expected.sort());
        const distances = found.map(([, , apart]) => apart);
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});
