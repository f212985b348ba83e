import { expect, test } from 'vitest';
import { GROWTH_BREAKS, MONEY_BREAKS } from '../../../src/core/meeting/breaks.ts';
import { GROWTH_EDGES, histogramOf, rangeOf, scaleEdges, stretchOf } from '../../../src/core/meeting/histogram.ts';

test('a value on an edge lies over it, unknown ones in no bin', () => {
  expect(histogramOf([1, 5, 9, 10, 99, NaN, -3], [5, 10])).toEqual({ edges: [5, 10], counts: [2, 2, 2], unknown: 1 });
});

test('edges of scale are 1 2 5 steps between the values, and hold the tiers', () => {
  expect(scaleEdges([3, NaN, 70])).toEqual([5, 10, 20, 50]);
  expect(scaleEdges([0.3, 2])).toEqual([0.5, 1, 2]);
  expect(scaleEdges([NaN, -4, 0])).toEqual([]);
  expect(scaleEdges([7])).toEqual([]);
  const belts = scaleEdges([5000, 4e7]);
  for (const tier of MONEY_BREAKS) expect(belts).toContain(tier);
  expect(scaleEdges([5000, 4e7], 3)).toEqual([5e6, 1e7, 2e7]);
});

test('every class of growth begins at an edge', () => {
  for (const one of GROWTH_BREAKS) expect(GROWTH_EDGES).toContain(one);
});

test('bins become a range, and a range the bins nearest to it', () => {
  const bins = histogramOf([], [10, 20, 50]);
  expect(rangeOf([0, 4], bins)).toEqual({ from: null, to: null });
  expect(rangeOf([1, 3], bins)).toEqual({ from: 10, to: 50 });
  expect(rangeOf([0, 1], bins)).toEqual({ from: null, to: 10 });
  for (const stretch of [
    [0, 4],
    [1, 3],
    [3, 4],
    [0, 1],
  ] as const)
    expect(stretchOf(rangeOf(stretch, bins), bins)).toEqual(stretch);
  expect(stretchOf({ from: 12, to: 13 }, bins)).toEqual([1, 2]);
  expect(stretchOf({ from: 900, to: null }, bins)).toEqual([3, 4]);
  expect(stretchOf({ from: 1, to: null }, histogramOf([], []))).toEqual([0, 1]);
});
