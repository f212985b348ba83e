import { describe, expect, it } from 'vitest';
import { bandsOf, bandsOfStated, type Band } from '../../../src/core/analysis/bands.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';

/** The shape of cr5-bands-2021: [0, 15], (15, 40), [40, 100]. */
const BANDS: readonly (Band & { readonly advice: string })[] = [
  { code: 'regional', min: 0, min_inclusive: true, max: 15, max_inclusive: true, advice: 'build a regional brand' },
  { code: 'both', min: 15, min_inclusive: false, max: 40, max_inclusive: false, advice: 'both work' },
  { code: 'company', min: 40, min_inclusive: true, max: 100, max_inclusive: true, advice: 'build company brands' },
];
const codes = (bands: readonly Band[]) => bands.map(({ code }) => code).join(' ');
const at = (low: number | null, high: number | null) => codes(bandsOf({ low, high, approximate: false }, BANDS));

describe('bandsOf', () => {
  it.each([
    [0, 'regional'],
    [15, 'regional'],
    [15.01, 'both'],
    [39.99, 'both'],
    [40, 'company'],
    [100, 'company'],
    [100.1, ''],
  ])('%d is %s', (value, expected) => expect(at(value, value)).toBe(expected));
  it('answers every band that a range meets', () => {
    expect(at(10, 20)).toBe('regional both');
    expect(at(15, 40)).toBe('regional both company');
    expect(at(15.5, 39)).toBe('both');
    expect(at(30, null)).toBe('both company');
    expect(at(70, null)).toBe('company');
    expect(at(null, 20)).toBe('regional both');
    expect(at(null, null)).toBe('regional both company');
  });
  it('gives the bands whole, with their advice', () => {
    expect(bandsOf({ low: 8, high: 8, approximate: false }, BANDS)).toEqual([BANDS[0]]);
  });
  it('holds with open ends of the table', () => {
    const tiers: readonly Band[] = [
      { code: 'low', min: null, max: 10, max_inclusive: false },
      { code: 'high', min: 10, min_inclusive: true, max: null },
    ];
    expect(codes(bandsOf({ low: 10, high: null, approximate: false }, tiers))).toBe('high');
    expect(codes(bandsOf({ low: -5, high: 9, approximate: false }, tiers))).toBe('low');
  });
  it('refuses what is no interval', () => {
    expect(() => at(NaN, 3)).toThrow('NaN to 3 is no interval');
    expect(() => at(4, 3)).toThrow('4 to 3 is no interval');
  });
});

describe('bandsOfStated', () => {
  it.each<[number, Bound, string]>([
    [15, 'exact', 'regional'],
    [15, 'about', 'regional'],
    [15, 'over', 'both company'],
    [15, 'at_least', 'regional both company'],
    [15, 'nearly', 'regional'],
    [40, 'nearly', 'both'],
    [40, 'over', 'company'],
    [40, 'at_most', 'regional both company'],
    [15, 'at_most', 'regional'],
    [70, 'over', 'company'],
  ])('%d %s is %s', (value, bound, expected) => expect(codes(bandsOfStated(value, bound, null, BANDS))).toBe(expected));
  it('reads a range', () => expect(codes(bandsOfStated(12, 'between', 18, BANDS))).toBe('regional both'));
});
