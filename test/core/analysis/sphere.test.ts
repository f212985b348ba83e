import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  bearingOf,
  chordOf,
  distanceKm,
  kmOfChord,
  RADIUS_KM,
  spanOfLatitude,
  spanOfLongitude,
  unitVectors,
} from '../../../src/core/analysis/sphere.ts';

const DEGREE = (RADIUS_KM * Math.PI) / 180;
const anyLon = fc.double({ min: 73, max: 136, noNaN: true });
const anyLat = fc.double({ min: 3, max: 54, noNaN: true });

describe('distance', () => {
  it.each([
    ['a degree of latitude is 111.195 km', [120, 30, 120, 31], 111.19508],
    ['a degree of longitude at the equator', [0, 0, 1, 0], 111.19508],
    ['a quarter of the way round', [0, 0, 90, 0], 10007.557],
    ['the other side of the earth', [0, 0, 180, 0], 20015.1144],
    ['the two poles', [12, 90, 120, -90], 20015.1144],
    ['across the 180th meridian', [179.5, 0, -179.5, 0], 111.19508],
    ['the same point', [113.2, 22.6, 113.2, 22.6], 0],
  ] as const)('%s', (_, [lon, lat, toLon, toLat], km) => {
    expect(distanceKm(lon, lat, toLon, toLat)).toBeCloseTo(km, 3);
  });

  it('on the parallel of 60° two meridians are half as far apart, less the bend of the great circle', () => {
    // sin(d / 2) = cos 60° · sin 0.5° = 0.5 · 0.0087265355, so d = 2 · asin(0.0043632677) = 0.49999524°.
    expect(distanceKm(0, 60, 1, 60)).toBeCloseTo(0.49999524 * DEGREE, 4);
  });

  it('is the same there and back, and the same as by the chord', () => {
    fc.assert(
      fc.property(anyLon, anyLat, anyLon, anyLat, (lon, lat, toLon, toLat) => {
        const km = distanceKm(lon, lat, toLon, toLat);
        expect(distanceKm(toLon, toLat, lon, lat)).toBe(km);
        const [x, y, z, u, v, w] = unitVectors(Float64Array.of(lon, toLon), Float64Array.of(lat, toLat));
        const square = ((x ?? 0) - (u ?? 0)) ** 2 + ((y ?? 0) - (v ?? 0)) ** 2 + ((z ?? 0) - (w ?? 0)) ** 2;
        expect(kmOfChord(square)).toBeCloseTo(km, 5);
        expect(kmOfChord(chordOf(km))).toBeCloseTo(km, 5);
      }),
    );
  });
});

describe('bearing', () => {
  it.each([
    ['north', [120, 30, 120, 31], 0],
    ['south', [120, 30, 120, 29], 180],
    ['east along the equator', [0, 0, 1, 0], 90],
    ['west along the equator', [0, 0, -1, 0], 270],
    ['one east and one north: tan = sin 1° cos 1° / sin 1°, a little less than 45°', [0, 0, 1, 1], 44.995636],
  ] as const)('%s', (_, [lon, lat, toLon, toLat], degrees) => {
    expect(bearingOf(lon, lat, toLon, toLat)).toBeCloseTo(degrees, 5);
  });

  it('of a point to itself is none', () => expect(bearingOf(120, 30, 120, 30)).toBeNull());
});

test('a reach spans so many degrees', () => {
  expect(spanOfLatitude(DEGREE)).toBeCloseTo(1, 12);
  expect(spanOfLongitude(DEGREE, 0)).toBeCloseTo(1, 12);
  // asin(sin 1° / cos 60°) = asin(0.034904813) = 2.000305°.
  expect(spanOfLongitude(DEGREE, 60)).toBeCloseTo(2.000305, 5);
  expect([spanOfLongitude(DEGREE, 89.5), spanOfLongitude(20_000, 0)]).toEqual([360, 360]);
});
