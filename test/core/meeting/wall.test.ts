import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enlargement, largerNames, wallRadii, zoomIn } from '../../../src/core/meeting/wall.ts';

test('on a wall of 1080 lines the smallest type is a 54th of its height', () => {
  expect(enlargement({ width: 1920, height: 1080 }) * 13).toBeCloseTo(20, 5);
  expect(largerNames({ width: 1920, height: 1080 })).toBe(7);
});

test('nothing is smaller than on a screen', () => {
  expect(enlargement({ width: 844, height: 390 })).toBe(1);
  expect(largerNames({ width: 844, height: 390 })).toBe(0);
});

test('circles are larger than on a desk, and keep their order', () => {
  const { largest, usual, smallest } = wallRadii({ width: 1920, height: 1080 });
  expect([largest, usual]).toEqual([60, 33.75]);
  expect(smallest).toBeGreaterThan(6);
});

test('twice the room shows the same ground one zoom deeper', () => {
  const camera = { lon: 120, lat: 30, zoom: 6, width: 640, height: 360 };
  expect(zoomIn(camera, { width: 1280, height: 720 })).toBe(7);
  expect(zoomIn(camera, { width: 640, height: 360 })).toBe(6);
});

test('whatever the size of the wall, all of the ground is on it', () => {
  const size = fc.integer({ min: 100, max: 8000 });
  const zoom = fc.double({ min: 2, max: 12, noNaN: true });
  fc.assert(
    fc.property(size, size, size, size, zoom, (width, height, wide, high, at) => {
      const grown = 2 ** (zoomIn({ lon: 0, lat: 0, zoom: at, width, height }, { width: wide, height: high }) - at);
      // What was `width` pixels wide is now `grown` times as wide; one of the two sides is filled.
      expect(width * grown).toBeLessThanOrEqual(wide * (1 + 1e-9));
      expect(height * grown).toBeLessThanOrEqual(high * (1 + 1e-9));
      expect(Math.max((width * grown) / wide, (height * grown) / high)).toBeCloseTo(1, 6);
    }),
  );
});
