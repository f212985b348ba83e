import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { niceTicks, yearTicks } from '../../../src/parts/chart/ticks.ts';

test.each([
  [0, 190.3, 4, [0, 50, 100, 150, 200]],
  [0, 1000, 4, [0, 250, 500, 750, 1000]],
  [-3, 12, 4, [-5, 0, 5, 10, 15]],
  [0, 0.07, 4, [0, 0.02, 0.04, 0.06, 0.08]],
  [0, 0, 4, [0, 0.25, 0.5, 0.75, 1]],
])('from %d to %d in about %d steps', (low, high, count, ticks) => {
  expect(niceTicks(low, high, count)).toEqual(ticks);
});

it('spans every pair of ends in a readable number of steps', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      (low, span) => {
        const ticks = niceTicks(low, low + span, 4);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(9);
        expect(ticks.at(-1) ?? 0).toBeGreaterThanOrEqual(low + span * 0.999 - Math.abs(low) * 1e-6);
      },
    ),
  );
});

test.each([
  [2015.66, 2020.34, 6, [2016, 2017, 2018, 2019, 2020]],
  [2009.66, 2024.34, 5, [2014, 2019, 2024]],
  [2022.66, 2023.34, 5, [2023]],
])('years from %d to %d, at most %d', (from, to, most, years) => {
  expect(yearTicks(from, to, most)).toEqual(years);
});
