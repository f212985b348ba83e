import fc from 'fast-check';
import { MercatorCoordinate } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { eastOf, mercatorOf, southOf, splitPlaces } from '../../../../src/core/meeting/circles/place.ts';

const LON = fc.double({ min: -180, max: 180, noNaN: true });
const LAT = fc.double({ min: -85, max: 85, noNaN: true });
/** CSS pixels across the world at the deepest zoom of the map. */
const WORLD = 512 * 2 ** 12;

test('places are those of MapLibre', () => {
  fc.assert(
    fc.property(LON, LAT, (lon, lat) => {
      const { x, y } = MercatorCoordinate.fromLngLat([lon, lat]);
      expect(eastOf(lon)).toBeCloseTo(x, 12);
      expect(southOf(lat)).toBeCloseTo(y, 12);
    }),
  );
});

test('points in turn give places in turn', () => {
  const places = mercatorOf(Float64Array.of(0, 0, 113.1, 23, 180, 0));
  expect([...places]).toEqual([0.5, 0.5, eastOf(113.1), southOf(23), 1, 0.5]);
  expect(mercatorOf(new Float64Array())).toHaveLength(0);
});

test('two halves keep a place to a thousandth of a pixel at the deepest zoom, one does not', () => {
  fc.assert(
    fc.property(LON, LAT, (lon, lat) => {
      const [x, y] = [eastOf(lon), southOf(lat)];
      const [highX = NaN, highY = NaN, lowX = NaN, lowY = NaN] = splitPlaces(Float64Array.of(x, y));
      expect(Math.abs(highX + lowX - x) * WORLD).toBeLessThan(1e-3);
      expect(Math.abs(highY + lowY - y) * WORLD).toBeLessThan(1e-3);
    }),
  );
  const x = eastOf(113.123456);
  expect(Math.abs(Math.fround(x) - x) * WORLD).toBeGreaterThan(1e-3);
});
