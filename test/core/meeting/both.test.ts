import { expect, test } from 'vitest';
import { NO_CLASS } from '../../../src/core/meeting/breaks.ts';
import { BOTH_COLOURS, classesOfBoth } from '../../../src/core/meeting/both.ts';
import { THEMES } from '../../../src/core/meeting/ramp.ts';
import { least, SIGHTS } from './sight.ts';

test('scale and growth together: 9亿 falling, 10亿 level, 100亿 rising; what lacks either has no class', () => {
  const scale = [9e4, 1e5, 1e6, 1e6, NaN, 5e5];
  const growth = [-0.02, 0.049, 0.05, NaN, 0.2, -0.01];
  const both = classesOfBoth(scale, growth, { money: true, theme: 'light' });
  expect([...both.classes]).toEqual([0, 4, 8, NO_CLASS, NO_CLASS, 4]);
  expect(both.scale.counts).toEqual([1, 0, 0, 0, 2, 0, 0, 0, 1]);
  expect(both.scale.scaleBreaks).toEqual([1e5, 1e6]);
});

test('counts have no tiers: thirds of the belts, and fewer classes where all are equal', () => {
  const rates = [0.1, 0.1, 0.1];
  expect([...classesOfBoth([1, 2, 3], rates, { money: false, theme: 'dark' }).classes]).toEqual([6, 7, 8]);
  expect([...classesOfBoth([4, 4, 4], rates, { money: false, theme: 'dark' }).classes]).toEqual([6, 6, 6]);
});

test.each(THEMES.flatMap((theme) => SIGHTS.map((sight) => [theme, sight] as const)))(
  'every two of the nine can be told apart: %s, %s',
  (theme, sight) => {
    expect(BOTH_COLOURS[theme]).toHaveLength(9);
    expect(least(BOTH_COLOURS[theme], sight)).toBeGreaterThan(0.095);
  },
);
