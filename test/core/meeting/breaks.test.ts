import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classesOf,
  classOf,
  GROWTH_BREAKS,
  MONEY_BREAKS,
  NO_CLASS,
  quantileBreaks,
  quantileOf,
  sorted,
} from '../../../src/core/meeting/breaks.ts';

describe('classOf', () => {
  test.each([
    [0, 0],
    [99_999, 0],
    [100_000, 1],
    [999_999, 1],
    [1_000_000, 2],
    [5_000_000, 3],
    [10_000_000, 4],
    [4e8, 4],
  ])('%d 万元 is in class %d of the tiers', (value, expected) => {
    expect(classOf(value, MONEY_BREAKS)).toBe(expected);
  });

  test.each([
    [-0.4, 0],
    [-0.06, 1],
    [-0.02, 2],
    [0, 3],
    [0.005, 3],
    [0.01, 4],
    [0.085, 5],
    [0.15, 6],
  ])('growth %d is in class %d', (value, expected) => {
    expect(classOf(value, GROWTH_BREAKS)).toBe(expected);
  });

  test('unknown is no class, and never the class of zero', () => {
    expect(classOf(NaN, MONEY_BREAKS)).toBe(NO_CLASS);
    expect([...classesOf([0, NaN, 2e7], MONEY_BREAKS)]).toEqual([0, NO_CLASS, 4]);
  });

  test('growth breaks are symmetric', () => {
    expect(GROWTH_BREAKS.map((value) => -value).reverse()).toEqual(GROWTH_BREAKS);
  });

  test('a larger value is never in a lower class', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(classOf(low, GROWTH_BREAKS)).toBeLessThanOrEqual(classOf(high, GROWTH_BREAKS));
      }),
    );
  });
});

describe('quantileBreaks', () => {
  test('ten values, five classes of two', () => {
    const breaks = quantileBreaks([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5);
    expect(breaks).toEqual([3, 5, 7, 9]);
  });

  test('unknown values do not count', () => {
    expect(quantileBreaks([NaN, 1, NaN, 2, 3, 4], 2)).toEqual([3]);
  });

  test('equal values stay together, so breaks fall away', () => {
    expect(quantileBreaks([1, 1, 1, 1, 1, 1, 1, 2], 4)).toEqual([]);
    expect(quantileBreaks([1, 1, 1, 5, 5, 5, 9, 9], 4)).toEqual([5, 9]);
    expect(quantileBreaks([7, 7, 7], 5)).toEqual([]);
    expect(quantileBreaks([], 5)).toEqual([]);
  });

  test('the order of the values does not matter; breaks ascend and each occurs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }), (values) => {
        const breaks = quantileBreaks(values, 5);
        expect(quantileBreaks([...values].reverse(), 5)).toEqual(breaks);
        expect([...new Set(breaks)].sort((a, b) => a - b)).toEqual(breaks);
        for (const value of breaks) expect(values).toContain(value);
      }),
    );
  });

  test('a number of classes that cannot be is refused', () => {
    expect(() => quantileBreaks([1, 2], 0)).toThrow('from 1 up, but got 0');
  });
});

test('quantiles are values that occur, by nearest rank', () => {
  const ascending = sorted([5, 1, NaN, 3, 2, 4]);
  expect([...ascending]).toEqual([1, 2, 3, 4, 5]);
  expect(quantileOf(ascending, 0.5)).toBe(3);
  expect(quantileOf(ascending, 0.95)).toBe(5);
  expect(quantileOf(ascending, 0)).toBe(1);
  expect(quantileOf(sorted([]), 0.5)).toBeNaN();
});
