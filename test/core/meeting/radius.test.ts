import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DESKTOP_RADII,
  PHONE_RADII,
  radiiOf,
  radiusExamples,
  radiusOf,
  radiusScale,
  roundDown,
} from '../../../src/core/meeting/radius.ts';

const EVEN = [1e6, 4e6, 1.6e7];

describe('radiusOf', () => {
  test('area is proportional: four times the value, twice the radius', () => {
    const scale = radiusScale([100, 400, 1600], { largest: 40, usual: 40, smallest: 1 });
    expect([100, 400, 1600].map((value) => radiusOf(value, scale))).toEqual([10, 20, 40]);
  });

  test('one giant does not make the others vanish, nor the crowd cover the map', () => {
    const crowd = radiusScale([...Array<number>(99).fill(1e7), 1.1e7], PHONE_RADII);
    expect(radiusOf(1e7, crowd)).toBe(PHONE_RADII.usual);
    const giant = radiusScale([...Array<number>(99).fill(1e5), 1e9], PHONE_RADII);
    expect(radiusOf(1e9, giant)).toBe(PHONE_RADII.largest);
    expect(radiusOf(1e5, giant)).toBe(PHONE_RADII.smallest);
  });

  test('zero is seen at the smallest size; no figure has no radius', () => {
    const scale = radiusScale(EVEN, PHONE_RADII);
    expect(radiusOf(0, scale)).toBe(PHONE_RADII.smallest);
    expect(radiusOf(NaN, scale)).toBeNaN();
    expect(radiusOf(-1, scale)).toBeNaN();
    expect(radiusOf(5, radiusScale([], PHONE_RADII))).toBe(PHONE_RADII.smallest);
  });

  test('no radius passes the limits', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, (column) => {
        for (const radius of radiiOf(column, radiusScale(column, DESKTOP_RADII))) {
          expect(radius).toBeGreaterThanOrEqual(DESKTOP_RADII.smallest);
          expect(radius).toBeLessThanOrEqual(DESKTOP_RADII.largest + 1e-4);
        }
      }),
    );
  });
});

describe('radiusExamples', () => {
  test('three round sizes, each with the real value that is about as large, if there is one', () => {
    const values = [4_009_870, NaN, 520_000, 210_000, 12_000_000, 2_190_000];
    const examples = radiusExamples(values, radiusScale(values, DESKTOP_RADII));
    expect(examples.map((example) => example.value)).toEqual([1e7, 2e6, 5e5]);
    expect(examples.map((example) => example.nearest)).toEqual([-1, 5, 2]);
    for (const { value, radius } of examples) {
      expect(radius).toBeCloseTo(radiusOf(value, radiusScale(values, DESKTOP_RADII)), 9);
    }
  });

  test('none where nothing has a size', () => {
    expect(radiusExamples([], radiusScale([], PHONE_RADII))).toEqual([]);
    expect(radiusExamples([NaN, 0], radiusScale([NaN, 0], PHONE_RADII))).toEqual([]);
  });
});

test('roundDown keeps round values and lowers the rest', () => {
  expect([1, 1.9, 2, 4.99, 5, 9.9, 10, 1000, 12_000_000].map(roundDown)).toEqual([1, 1, 2, 2, 5, 5, 10, 1000, 1e7]);
  expect(roundDown(0.03)).toBeCloseTo(0.02, 12);
});
