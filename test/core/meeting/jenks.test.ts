import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../src/core/meeting/breaks.ts';
import { jenksBreaks } from '../../../src/core/meeting/jenks.ts';

/** Sum of squared distances of the values from the means of their classes. */
function spreadOf(values: readonly number[], breaks: readonly number[]): number {
  const classes = classesOf(values, breaks);
  let total = 0;
  for (let one = 0; one <= breaks.length; one++) {
    const own = values.filter((_, at) => classes[at] === one);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    for (const value of own) total += (value - mean) ** 2;
  }
  return total;
}

/** The least spread over all ways to choose the breaks among the different values. */
function leastSpread(values: readonly number[], classes: number): number {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const ways = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : distinct.flatMap((value, at) => (at < from ? [] : ways(at + 1, left - 1).map((rest) => [value, ...rest])));
  return Math.min(...ways(1, Math.min(classes, distinct.length) - 1).map((breaks) => spreadOf(values, breaks)));
}

describe('natural breaks', () => {
  test('three clear groups part where the gaps are', () => {
    expect(jenksBreaks([1, 2, 3, 11, 12, 13, 101, 102], 3)).toEqual([11, 101]);
    expect(jenksBreaks([102, 12, 1, 13, 3, 101, 11, 2], 3)).toEqual([11, 101]);
  });

  test('worked by hand: 4 5 9 10 in two classes has a spread of 1, every other cut more', () => {
    // 4 | 5 9 10 -> 14; 4 5 | 9 10 -> 0.5 + 0.5; 4 5 9 | 10 -> 14
    expect(jenksBreaks([4, 5, 9, 10], 2)).toEqual([9]);
    expect(spreadOf([4, 5, 9, 10], [9])).toBe(1);
  });

  test('how often a value occurs weighs', () => {
    // 0 ×10, 4, 6, 10: with one 10 the best cut is 0 | 4 6 10 (18.67 beside 34.5 for 0 4 | 6 10), with ten of them 0 4 | 6 10.
    const many = (value: number, times: number) => Array<number>(times).fill(value);
    expect(jenksBreaks([...many(0, 10), 4, 6, 10], 2)).toEqual([4]);
    expect(jenksBreaks([...many(0, 10), 4, 6, ...many(10, 10)], 2)).toEqual([6]);
  });

  test('unknown values do not count, equal ones give no break, few different ones fewer breaks', () => {
    expect(jenksBreaks([NaN, 1, NaN, 9], 2)).toEqual([9]);
    expect(jenksBreaks([7, 7, 7], 5)).toEqual([]);
    expect(jenksBreaks([1, 5, 9], 5)).toEqual([5, 9]);
    expect(jenksBreaks([], 5)).toEqual([]);
  });

  test('large numbers that lie close together keep their differences', () => {
    expect(jenksBreaks([1e12 + 1, 1e12 + 2, 1e12 + 8, 1e12 + 9], 2)).toEqual([1e12 + 8]);
  });

  test('no other way to part the values has less spread', () => {
    const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 4 }), (all, classes) => {
        expect(spreadOf(all, jenksBreaks(all, classes))).toBeCloseTo(leastSpread(all, classes), 6);
      }),
    );
  });

  test('as many counties as there are take no time to speak of', () => {
    const values = Float64Array.from({ length: 2900 }, (_, at) => (at * 7919) % 100_003);
    const begun = performance.now();
    expect(jenksBreaks(values, 5)).toHaveLength(4);
    expect(performance.now() - begun).toBeLessThan(250);
  });

  test('a number of classes that cannot be is refused', () => {
    expect(() => jenksBreaks([1, 2], 1.5)).toThrow('from 1 up, but got 1.5');
  });
});
