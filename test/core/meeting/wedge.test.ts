import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/core/meeting/colour.ts';
import { STRONG_GROWTH } from '../../../src/core/meeting/ramp.ts';
import { calibrate, stepsOf, stillMerged, WEDGE_LINES } from '../../../src/core/meeting/wedge.ts';
import { least, SIGHTS } from './sight.ts';

const WORN = { ramp: 'ochre', growth: 'usual' } as const;
const steps = (...at: number[]) => new Set(at);

test('where everything is told apart, what is worn stays', () => {
  expect(calibrate({}, WORN)).toEqual(WORN);
  expect(calibrate({}, { ramp: 'violet', growth: 'strong' })).toEqual({ ramp: 'violet', growth: 'strong' });
});

test('the ramp that merges the fewest neighbours is chosen', () => {
  const merged = { ochre: steps(0, 1), teal: steps(0), violet: steps(3), grey: steps(0, 1, 2) };
  expect(calibrate(merged, WORN).ramp).toBe('teal');
  // No other separates more than what is worn.
  expect(calibrate(merged, { ...WORN, ramp: 'violet' }).ramp).toBe('violet');
});

test('growth becomes strong only where that separates more', () => {
  expect(calibrate({ growth: steps(2) }, WORN).growth).toBe('strong');
  expect(calibrate({ growth: steps(2), strong: steps(3) }, WORN).growth).toBe('usual');
  expect(calibrate({ strong: steps(3) }, { ...WORN, growth: 'strong' }).growth).toBe('usual');
});

test('what still looks the same is counted in what was chosen alone', () => {
  const merged = { ochre: steps(0), teal: steps(0, 1), growth: steps(2, 3), strong: steps(3) };
  expect(stillMerged(merged, { ramp: 'ochre', growth: 'strong' })).toBe(2);
});

test('every line has steps, each another colour', () => {
  for (const line of WEDGE_LINES) expect(new Set(stepsOf(line)).size, line).toBe(stepsOf(line).length);
});

describe('strong growth', () => {
  test.each(SIGHTS)('every two classes can be told apart with %s', (sight) => {
    expect(least(STRONG_GROWTH, sight)).toBeGreaterThan(0.08);
  });

  test('neighbours differ more in lightness than the usual ones, where those differ least', () => {
    const weakest = (ramp: readonly string[]) =>
      Math.min(...ramp.slice(1).map((colour, at) => contrast(colour, ramp[at] ?? '')));
    expect(weakest(STRONG_GROWTH)).toBeGreaterThan(weakest(stepsOf('growth')));
  });

  test('it moves away from white on both sides of the middle', () => {
    const away = STRONG_GROWTH.map((colour) => contrast(colour, '#FFFFFF'));
    const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
    expect(away.slice(3)).toEqual(sorted(away.slice(3)));
    expect(away.slice(0, 4).reverse()).toEqual(sorted(away.slice(0, 4)));
  });
});
