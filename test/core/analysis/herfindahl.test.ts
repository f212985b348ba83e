import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectiveNumber,
  herfindahl,
  herfindahlOfRatio,
  herfindahlOfTop,
} from '../../../src/core/analysis/herfindahl.ts';
import { closeTo } from '../close-to.ts';

const exact = (value: number) => ({ low: value, high: value, approximate: false });
const near = (low: number, high: number) => ({
  low: closeTo(low, 12),
  high: closeTo(high, 12),
  approximate: false,
});

describe('herfindahl', () => {
  it('sums the squares of all shares', () => {
    expect(herfindahl([0.5, 0.3, 0.2])).toBeCloseTo(0.38, 12);
    expect(herfindahl([0.25, 0.25, 0.25, 0.25])).toBe(0.25);
    expect(herfindahl([1])).toBe(1);
  });
  it('has no value without all shares', () => {
    expect(() => herfindahl([0.5, 0.3])).toThrow('the shares sum to 0.8, not to 1');
    expect(() => herfindahl([])).toThrow('the shares sum to 0, not to 1');
  });
});

describe('herfindahlOfTop', () => {
  it('has the bounds of the shares to come', () => {
    // 0.4² + 0.2² = 0.2; the other 0.4 add at most 0.2 · 0.4.
    expect(herfindahlOfTop([0.2, 0.4])).toEqual(near(0.2, 0.28));
    expect(herfindahlOfTop([0.1])).toEqual(near(0.01, 0.1));
    expect(herfindahlOfTop([0.5, 0.5])).toEqual(near(0.5, 0.5));
    expect(herfindahlOfTop([1])).toEqual(near(1, 1));
  });
  it('of none is unknown', () => expect(herfindahlOfTop([])).toBeNull());
  it('refuses a rest that no firm could hold', () => {
    expect(() => herfindahlOfTop([0.8, 0])).toThrow('the least of the greatest shares is 0');
    expect(herfindahlOfTop([1, 0])).toEqual(near(1, 1));
  });
});

describe('herfindahlOfRatio', () => {
  it('from the ratio alone', () => {
    // C = 0.4, k = 5: 0.16 / 5 to max(0.16, 0.08). C = 0.1, k = 5: 0.002 to max(0.01, 0.02).
    expect(herfindahlOfRatio({ ratio: exact(0.4), k: 5 })).toEqual(near(0.032, 0.16));
    expect(herfindahlOfRatio({ ratio: exact(0.1), k: 5 })).toEqual(near(0.002, 0.02));
    expect(herfindahlOfRatio({ ratio: exact(0.3), k: 1 })).toEqual(near(0.09, 0.3));
    expect(herfindahlOfRatio({ ratio: exact(1), k: 3 })).toEqual(near(1 / 3, 1));
  });
  it('from the greatest share too', () => {
    // C = 0.6, s₁ = 0.3, k = 5: 5·0.3 ≥ 1, so at most 0.3·0.6; at least 0.09 + 0.3²/4.
    expect(herfindahlOfRatio({ ratio: exact(0.6), k: 5, first: 0.3 })).toEqual(near(0.1125, 0.18));
    // C = 0.2, s₁ = 0.1, k = 4: t up to 0.1/3: 0.02 + 0.1/3 · 0.6 = 0.04.
    expect(herfindahlOfRatio({ ratio: exact(0.2), k: 4, first: 0.1 })).toEqual(near(0.01 + 0.01 / 3, 0.04));
  });
  it('from the greatest and the k-th', () => {
    // C = 0.6, s₁ = 0.3, s₅ = 0.05: 0.18 + 0.05·(1 − 1.5), below the usual 0.18 + 0.05·0.4.
    expect(herfindahlOfRatio({ ratio: exact(0.6), k: 5, first: 0.3, last: 0.05 })).toMatchObject({
      high: closeTo(0.155, 12),
    });
    // Only s₅ = 0.05: (0.6 − 0.2)² + 4·0.0025 + 0.4·0.05.
    expect(herfindahlOfRatio({ ratio: exact(0.6), k: 5, last: 0.05 })).toMatchObject({
      high: closeTo(0.19, 12),
    });
  });
  it('carries a bounded ratio', () => {
    const over = { low: 0.7, high: null, approximate: false };
    expect(herfindahlOfRatio({ ratio: over, k: 5 })).toEqual(near(0.098, 1));
    expect(herfindahlOfRatio({ ratio: over, k: 5, first: 0.2 })).toMatchObject({ high: closeTo(0.2, 12) });
    expect(herfindahlOfRatio({ ratio: { low: null, high: 0.3, approximate: true }, k: 3 })).toEqual({
      low: 0,
      high: closeTo(0.1, 12),
      approximate: true,
    });
    expect(herfindahlOfRatio({ ratio: { low: null, high: null, approximate: false }, k: 3 })).toBeNull();
  });
  it('refuses what cannot be', () => {
    expect(() => herfindahlOfRatio({ ratio: exact(0.4), k: 0 })).toThrow('k is 0; expected a whole number from 1 up');
    expect(() => herfindahlOfRatio({ ratio: exact(1.4), k: 3 })).toThrow('ratio is 1.4; expected a fraction');
    expect(() => herfindahlOfRatio({ ratio: exact(0.4), k: 3, first: NaN })).toThrow('first is NaN');
    expect(() => herfindahlOfRatio({ ratio: exact(0.9), k: 3, first: 0.2 })).toThrow('cannot sum to');
    expect(() => herfindahlOfRatio({ ratio: { low: 0.5, high: 0.4, approximate: false }, k: 3 })).toThrow(
      'no interval',
    );
  });
});

it('effectiveNumber turns the index round', () => {
  expect(effectiveNumber(exact(0.25))).toEqual(exact(4));
  expect(effectiveNumber({ low: 0.1, high: 0.5, approximate: true })).toEqual({ low: 2, high: 10, approximate: true });
  expect(effectiveNumber({ low: 0, high: 1, approximate: false })).toEqual({ low: 1, high: null, approximate: false });
});

describe('bounds contain the truth', () => {
  /** All shares of a market, greatest first. */
  const market = fc
    .array(fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constant(1)), { minLength: 1, maxLength: 40 })
    .map((sizes) => {
      const whole = sizes.reduce((sum, size) => sum + size, 0);
      return sizes.map((size) => size / whole).sort((a, b) => b - a);
    });
  const holds = (found: { low: number | null; high: number | null } | null, truth: number) => {
    expect(found?.low ?? -1).toBeLessThanOrEqual(truth + 1e-9);
    expect(found?.high ?? 2).toBeGreaterThanOrEqual(truth - 1e-9);
  };
  const given = fc.tuple(market, fc.integer({ min: 1, max: 10 }), fc.nat(100), fc.nat(100));

  it('whatever is known', () => {
    fc.assert(
      fc.property(given, ([shares, wanted, below, above]) => {
        const k = Math.min(wanted, shares.length);
        const top = shares.slice(0, k);
        const ratio = Math.min(
          1,
          top.reduce((sum, share) => sum + share, 0),
        );
        const [first = 0, last = 0] = [top[0], top.at(-1)];
        const truth = shares.reduce((sum, share) => sum + share * share, 0);
        const loose = {
          low: ratio * (1 - below / 100),
          high: Math.min(1, ratio * (1 + above / 100)),
          approximate: false,
        };
        holds(herfindahlOfTop(top), truth);
        holds({ low: herfindahl(shares), high: herfindahl(shares) }, truth);
        for (const known of [exact(ratio), loose]) {
          for (const more of [{}, { first }, { last }, { first, last }])
            holds(herfindahlOfRatio({ ratio: known, k, ...more }), truth);
        }
        const usual = first * ratio + last * (1 - ratio);
        expect(herfindahlOfRatio({ ratio: exact(ratio), k, first, last })?.high).toBeLessThanOrEqual(usual + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
  it('and knowing more never widens them', () => {
    fc.assert(
      fc.property(given, ([shares, wanted]) => {
        const k = Math.min(wanted, shares.length);
        const top = shares.slice(0, k);
        const ratio = exact(
          Math.min(
            1,
            top.reduce((sum, share) => sum + share, 0),
          ),
        );
        const [first = 0, last = 0] = [top[0], top.at(-1)];
        const high = (more: object) => herfindahlOfRatio({ ratio, k, ...more })?.high ?? NaN;
        expect(high({ first })).toBeLessThanOrEqual(high({}) + 1e-9);
        expect(high({ last })).toBeLessThanOrEqual(high({}) + 1e-9);
        expect(high({ first, last })).toBeLessThanOrEqual(Math.min(high({ first }), high({ last })) + 1e-9);
        expect(herfindahlOfTop(top)?.high).toBeLessThanOrEqual(high({ first, last }) + 1e-9);
      }),
    );
  });
});
