import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '../../../src/core/analysis/bands.ts';
import { concentrationOf, ratioOf } from '../../../src/core/analysis/concentration.ts';
import { closeTo } from '../close-to.ts';

interface Rule {
  readonly id: string;
  readonly bands?: readonly (Band & { readonly advice_zh?: string })[];
}
const rules = JSON.parse(
  readFileSync(new URL('../../../seeds/rules.json', import.meta.url), 'utf8'),
) as readonly Rule[];
const BANDS = rules.find(({ id }) => id === 'cr5-bands-2021')?.bands ?? [];
const exact = (value: number) => ({ low: value, high: value, approximate: false });

describe('ratioOf', () => {
  it('sums the k greatest shares', () => {
    expect(ratioOf([0.1, 0.3, 0.2, 0.4], 2)).toEqual(exact(0.7));
    expect(ratioOf([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 2)).toEqual(exact(0.2));
    expect(ratioOf([1], 5)).toEqual(exact(1));
  });
  it('is an interval where fewer are known', () => {
    // Three more of at most 0.1 each, but only 0.5 is left; with two of 0.4 only 0.2 is left.
    expect(ratioOf([0.4, 0.1], 5)).toEqual({ low: 0.5, high: closeTo(0.8, 12), approximate: false });
    expect(ratioOf([0.4, 0.4], 5)).toEqual({ low: 0.8, high: closeTo(1, 12), approximate: false });
  });
  it('of none is unknown', () => expect(ratioOf([], 5)).toBeNull());
  it('refuses a k that counts nothing', () => expect(() => ratioOf([1], 1.5)).toThrow('k is 1.5'));
});

describe('concentrationOf', () => {
  it('of all shares is one number each', () => {
    const found = concentrationOf({ shares: [0.2, 0.2, 0.2, 0.2, 0.2] }, 5, BANDS);
    expect(found).toMatchObject({ k: 5, ratio: exact(1), herfindahl: { low: closeTo(0.2, 12), approximate: false } });
    expect(found.effective?.low).toBeCloseTo(5, 12);
    expect(found.bands.map(({ advice_zh }) => advice_zh)).toEqual(['适合打造企业品牌']);
  });
  it('of the five of a printed table is a band of indexes', () => {
    // Baijiu 2023: 19.47 + 10.11 + 4.28 + 4.20 + 3.98 = 42.04 %.
    const { ratio, herfindahl, bands } = concentrationOf({ shares: [0.1947, 0.1011, 0.0428, 0.042, 0.0398] }, 5, BANDS);
    expect(ratio?.low).toBeCloseTo(0.4204, 12);
    expect(herfindahl?.low).toBeCloseTo(0.05330918, 8);
    expect(herfindahl?.high).toBeCloseTo(0.05330918 + 0.0398 * 0.5796, 8);
    expect(bands.map(({ code }) => code)).toEqual(['company']);
  });
  it('says that printed digits miss the whole', () => {
    expect(concentrationOf({ shares: [0.5, 0.497] }, 1, BANDS).herfindahl?.approximate).toBe(true);
  });
  it('of a bounded ratio answers every band it may be in', () => {
    const over = (low: number) => concentrationOf({ ratio: { low, high: null, approximate: false }, k: 5 }, 5, BANDS);
    expect(over(0.7).bands.map(({ code }) => code)).toEqual(['company']);
    expect(over(0.3).bands.map(({ code }) => code)).toEqual(['both', 'company']);
    expect(over(0.7).effective).toEqual({ low: 1, high: closeTo(1 / 0.098, 9), approximate: false });
  });
  it('meets the ends of the bands exactly', () => {
    const at = (ratio: number) =>
      concentrationOf({ ratio: exact(ratio), k: 5 }, 5, BANDS).bands.map(({ code }) => code);
    expect([at(0.15), at(0.1501), at(0.3999), at(0.4), at(0.07)]).toEqual([
      ['regional'],
      ['both'],
      ['both'],
      ['company'],
      ['regional'],
    ]);
  });
  it('of nothing known says nothing', () => {
    const nothing = { k: 5, ratio: null, herfindahl: null, effective: null, bands: [] };
    expect(concentrationOf({ shares: [] }, 5, BANDS)).toEqual(nothing);
    expect(concentrationOf({ ratio: { low: null, high: null, approximate: false }, k: 5 }, 5, BANDS)).toEqual(nothing);
  });
  it('does not take one k for another', () => {
    expect(() => concentrationOf({ ratio: exact(0.3), k: 10 }, 5, BANDS)).toThrow('CR10 is known, CR5 is asked for');
  });
});

it('a ratio of some shares contains that of all', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (given, k, known) => {
      const whole = given.reduce((sum, size) => sum + size, 0);
      const shares = given.map((size) => size / whole).sort((a, b) => b - a);
      const truth = ratioOf(shares, k)?.low ?? NaN;
      const found = ratioOf(shares.slice(0, known), k);
      expect(found?.low).toBeLessThanOrEqual(truth + 1e-9);
      expect(found?.high).toBeGreaterThanOrEqual(truth - 1e-9);
    }),
  );
});
