import { expect, it } from 'vitest';
import { atLeast, compareRange, gapOf, rangeOf, rangeOfRate } from '../../../src/core/analysis/rule-gap.ts';
import type { Comparator } from '../../../src/core/belt/rule.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';

const [M, U, X] = ['met', 'unknown', 'unmet'] as const;

it.each<[Bound, number, number | null, string, string, string, string]>([
  // against 100:                   >  >= <  <=
  ['exact', 100, null, X, M, X, M],
  ['exact', 101, null, M, M, X, X],
  ['about', 100, null, X, M, X, M],
  ['over', 100, null, M, M, X, X],
  ['over', 99, null, U, U, U, U],
  ['at_least', 100, null, U, M, X, U],
  ['at_least', 101, null, M, M, X, X],
  ['nearly', 100, null, X, X, M, M],
  ['nearly', 101, null, M, M, X, X],
  ['nearly', 99, null, X, X, M, M],
  ['at_most', 100, null, X, U, U, M],
  ['at_most', 99, null, X, X, M, M],
  ['at_most', 101, null, U, U, U, U],
  ['between', 99, 101, U, U, U, U],
  ['between', 100, 101, U, M, X, U],
  ['between', 80, 100, X, U, U, M],
])('%s %s (%s) against 100: > %s, >= %s, < %s, <= %s', (bound, value, high, ...states) => {
  const range = rangeOf(value, bound, high);
  const signs: Comparator[] = ['>', '>=', '<', '<='];
  expect(signs.map((sign) => compareRange(range, sign, 100))).toEqual(states);
});

it.each<[Bound, number, number | null, number | null, number | null]>([
  ['exact', 36.8, null, 3.2, 3.2],
  ['exact', 52, null, -12, -12],
  ['nearly', 36.8, null, 3.2, null],
  ['at_most', 36.8, null, 3.2, null],
  ['over', 36.8, null, null, 3.2],
  ['between', 30, 45, -5, 10],
])('%s %s (%s) lacks %s to %s of 40', (bound, value, high, low, top) => {
  expect(gapOf(rangeOf(value, bound, high), '>=', 40)).toEqual({ low, high: top, approximate: false });
});

it('turns the gap round where less is wanted, and says that 约 is soft', () => {
  expect(gapOf(rangeOf(45, 'about', null), '<=', 40)).toEqual({ low: 5, high: 5, approximate: true });
});

it('does not take the dust of binary fractions for growth', () => {
  const rate = 110 / 100 - 1;
  expect(rate).toBeGreaterThan(0.1);
  const range = rangeOfRate({ low: rate, high: rate, approximate: false });
  expect([compareRange(range, '>', 10), compareRange(range, '>=', 10)]).toEqual(['unmet', 'met']);
});

it('takes a part for a floor of its whole', () => {
  expect(compareRange(atLeast(rangeOf(120, 'exact', null)), '>=', 100)).toBe('met');
  expect(compareRange(atLeast(rangeOf(80, 'exact', null)), '>=', 100)).toBe('unknown');
});
