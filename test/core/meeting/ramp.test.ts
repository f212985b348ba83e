import { describe, expect, test } from 'vitest';
import { contrast, linearRgb, luminance } from '../../../src/core/meeting/colour.ts';
import {
  GROUND,
  GROWTH_RAMP,
  NO_FIGURE_COLOUR,
  outlined,
  SCALE_RAMP_NAMES,
  SCALE_RAMPS,
  THEMES,
} from '../../../src/core/meeting/ramp.ts';
import { least, SIGHTS } from './sight.ts';

describe.each(THEMES)('%s', (theme) => {
  test.each(SIGHTS)('every two classes can be told apart with %s', (sight) => {
    expect(least(GROWTH_RAMP[theme], sight)).toBeGreaterThan(0.08);
    for (const ramp of SCALE_RAMP_NAMES) expect(least(SCALE_RAMPS[ramp][theme], sight), ramp).toBeGreaterThan(0.12);
  });

  test.each(SCALE_RAMP_NAMES)('scale in %s moves away from the ground at each step', (ramp) => {
    const steps = SCALE_RAMPS[ramp][theme].map((colour) => contrast(colour, GROUND[theme].land));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('growth moves away from the ground on both sides of the middle', () => {
    const steps = GROWTH_RAMP[theme].map((colour) => contrast(colour, GROUND[theme].land));
    const fall = steps.slice(0, 4).reverse();
    const rise = steps.slice(3);
    expect(fall).toEqual([...fall].sort((a, b) => a - b));
    expect(rise).toEqual([...rise].sort((a, b) => a - b));
  });

  test('red is rise and blue is fall', () => {
    const [fall, rise] = [GROWTH_RAMP[theme][0], GROWTH_RAMP[theme][6]].map((colour) => linearRgb(colour));
    expect(fall?.[2]).toBeGreaterThan(fall?.[0] ?? 1);
    expect(rise?.[0]).toBeGreaterThan(rise?.[2] ?? 1);
  });

  test('pale classes ask for an outline, and the ink can give it', () => {
    for (const ramp of SCALE_RAMP_NAMES) {
      const flags = outlined(SCALE_RAMPS[ramp][theme], theme);
      expect(flags[0], ramp).toBe(true);
      expect(flags.slice(2), ramp).toEqual([false, false, false]);
    }
    expect(contrast(GROUND[theme].ink, GROUND[theme].land)).toBeGreaterThan(10);
  });

  test('no figure stands on the ground by itself and is in no ramp', () => {
    expect(contrast(NO_FIGURE_COLOUR[theme], GROUND[theme].land)).toBeGreaterThan(3);
    const ramps = SCALE_RAMP_NAMES.flatMap((ramp) => [...SCALE_RAMPS[ramp][theme]]);
    expect([...GROWTH_RAMP[theme], ...ramps]).not.toContain(NO_FIGURE_COLOUR[theme]);
  });
});

test('the dark ramps are lighter where the light ones are darker', () => {
  expect(luminance(SCALE_RAMPS.ochre.dark[4])).toBeGreaterThan(luminance(SCALE_RAMPS.ochre.light[4]));
});
