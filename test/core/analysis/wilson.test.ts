import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilson } from '../../../src/core/analysis/wilson.ts';
import { closeTo } from '../close-to.ts';

it('gives the published interval', () => {
  // 10 of 100, 95 %: 0.0552 to 0.1744; 5 of 10: 0.2366 to 0.7634 (Newcombe 1998, method 3).
  expect(wilson(10, 100)).toMatchObject({ low: closeTo(0.05523, 5), high: closeTo(0.17437, 5) });
  expect(wilson(5, 10)).toMatchObject({ low: closeTo(0.23659, 5), high: closeTo(0.76341, 5) });
});
it('is not empty at none or all', () => {
  // 0 of 10: high = z² / (10 + z²).
  expect(wilson(0, 10)).toMatchObject({ low: 0, high: closeTo(0.27753, 5) });
  expect(wilson(10, 10)).toMatchObject({ low: closeTo(0.72247, 5), high: 1 });
  expect(wilson(1, 1)).toMatchObject({ low: closeTo(0.20654, 4), high: 1 });
});
it('of no trials is none', () => expect(wilson(0, 0)).toBeNull());
it('refuses what is no proportion', () => {
  for (const [hits, trials] of [
    [-1, 5],
    [6, 5],
    [NaN, 5],
    [1, NaN],
    [1, Infinity],
  ] as const)
    expect(() => wilson(hits, trials)).toThrow('is no proportion');
});
it('holds the share and stays in 0 to 1', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
      fc.pre(b > 0);
      const [hits, trials] = [Math.min(a, b), Math.max(a, b)];
      const found = wilson(hits, trials);
      expect(found?.low).toBeGreaterThanOrEqual(0);
      expect(found?.low).toBeLessThanOrEqual(hits / trials);
      expect(found?.high).toBeGreaterThanOrEqual(hits / trials);
      expect(found?.high).toBeLessThanOrEqual(1);
    }),
  );
});
