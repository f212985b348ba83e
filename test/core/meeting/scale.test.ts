import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../src/core/meeting/breaks.ts';
import { GROWTH_RAMP, SCALE_RAMPS, THEMES } from '../../../src/core/meeting/ramp.ts';
import { growthScale, moneyScale, quantileScale } from '../../../src/core/meeting/scale.ts';

describe.each(THEMES)('%s', (theme) => {
  test('there is one colour and one outline flag a class', () => {
    for (const scale of [growthScale(theme), moneyScale(theme), quantileScale([1, 2, 3, 4, 5, 6], theme)]) {
      expect(scale.colours).toHaveLength(scale.breaks.length + 1);
      expect(scale.outlined).toHaveLength(scale.colours.length);
    }
  });

  test('the full ramps are used as they are', () => {
    expect(growthScale(theme).colours).toEqual(GROWTH_RAMP[theme]);
    expect(moneyScale(theme).colours).toEqual(SCALE_RAMPS.ochre[theme]);
  });
});

test('few classes still run from pale to dark', () => {
  const scale = quantileScale([1, 1, 1, 5, 5, 5, 9, 9], 'light');
  expect(scale.breaks).toEqual([5, 9]);
  expect(scale.colours).toEqual([SCALE_RAMPS.ochre.light[0], SCALE_RAMPS.ochre.light[2], SCALE_RAMPS.ochre.light[4]]);
});

test('one class has the middle colour', () => {
  expect(quantileScale([7, 7, 7], 'light')).toMatchObject({ breaks: [], colours: [SCALE_RAMPS.ochre.light[2]] });
});

test('the classes of a column fit its colours', () => {
  const values = [3, NaN, 8, 1, 1, 20];
  const scale = quantileScale(values, 'dark');
  const known = [...classesOf(values, scale.breaks)].filter((_, at) => !Number.isNaN(values[at]));
  for (const one of known) expect(scale.colours[one]).toBeDefined();
});
