import { expect, test } from 'vitest';
import { spotsNear } from '../../../src/map/belts/hit.ts';
import { eastOf, mercatorOf, southOf } from '../../../src/core/meeting/circles/place.ts';
import { FINGER, pick } from '../../../src/map/pick.ts';

/** At zoom 4 a degree of longitude is about 22.8 pixels. */
const WORLD = 512 * 2 ** 4;
const PLACES = mercatorOf(Float64Array.of(113, 23, 114, 23, 120, 30, 120, 30));
const DRAWN = { belts: Uint32Array.of(0, 1, 2), reach: Float32Array.of(30, 5, 5, 0) };

const touch = (lon: number, lat: number) => ({ x: eastOf(lon), y: southOf(lat), worldSize: WORLD });
const found = (lon: number, lat: number, drawn = DRAWN, finger = FINGER) =>
  spotsNear(PLACES, drawn, touch(lon, lat), finger);

test('spots are counted in pixels from the finger', () => {
  const [spot] = found(120.5, 30);
  expect(spot?.belt).toBe(2);
  expect(spot?.x).toBeCloseTo((-0.5 / 360) * WORLD, 6);
  expect(spot?.y).toBeCloseTo(0, 6);
  expect(spot?.radius).toBe(5);
});

test('a large circle is found inside its edge, a small one as far as the finger reaches', () => {
  expect(found(114.2, 23).map(({ belt }) => belt)).toEqual([0, 1]);
  expect(found(112, 23).map(({ belt }) => belt)).toEqual([0]);
  expect(found(121.2, 30)).toEqual([]);
  expect(found(120.5, 30, DRAWN, 6)).toEqual([]);
});

test('the one on top is picked', () => {
  expect(pick(0, 0, found(114, 23))?.belt).toBe(1);
  expect(pick(0, 0, found(112.9, 23))?.belt).toBe(0);
});

test('belts that the filter hides, and those without a point, are not found', () => {
  expect(found(120, 30).map(({ belt }) => belt)).toEqual([2]);
  expect(found(113, 23, { ...DRAWN, belts: Uint32Array.of(2) })).toEqual([]);
  expect(found(113, 23, { belts: Uint32Array.of(9), reach: new Float32Array(10).fill(8) })).toEqual([]);
});
