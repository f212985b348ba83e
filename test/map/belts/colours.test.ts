import { BOTH_COLOURS } from '../../../src/core/meeting/both.ts';
import { contrast, GRAPHIC_CONTRAST } from '../../../src/core/meeting/colour.ts';
import { expect, test } from 'vitest';
import { GROWTH_RAMP, SCALE_RAMPS, THEMES } from '../../../src/core/meeting/ramp.ts';
import { beltColours } from '../../../src/map/belts/colours.ts';
import { CLASSES } from '../../../src/core/meeting/circles/marks.ts';
import { outlineOf, PALETTE } from '../../../src/core/meeting/palette.ts';

const four = (colours: Float32Array, slot: number) => [...colours.subarray(slot * 4, slot * 4 + 4)];

test('each class has its colour times its opacity, and no class is faint', () => {
  const { fills, outlines } = beltColours(['#ff0000', '#0000ff'], PALETTE.light);
  const close = (given: number[], wanted: number[]) =>
    wanted.forEach((one, at) => expect(given[at]).toBeCloseTo(one, 6));
  close(four(fills, 0), [0.88, 0, 0, 0.88]);
  close(four(fills, 1), [0, 0, 0.88, 0.88]);
  expect(four(fills, CLASSES)[3]).toBeCloseTo(0.18, 6);
  expect(four(outlines, CLASSES)[3]).toBe(1);
});

test.each(THEMES)(
  'where places are coloured, a circle of no class is as dense as any, and seen on the darkest of the %s look',
  (theme) => {
    const palette = PALETTE[theme];
    const [r = 0, g = 0, b = 0, opacity = 0] = four(beltColours([], palette, true).fills, CLASSES);
    expect(opacity).toBeCloseTo(0.88, 6);
    const ends = Object.values(SCALE_RAMPS).map((ramp) => ramp[theme].at(-1) ?? '');
    for (const place of ends) {
      const blended = [r, g, b].map(
        (share, at) => share * 255 + (1 - opacity) * Number.parseInt(place.slice(1 + 2 * at, 3 + 2 * at), 16),
      );
      const colour = `#${blended.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
      const seen = Math.max(contrast(colour, place), contrast(palette.noFigure, place));
      expect(seen, place).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
    }
  },
);

test.each(THEMES)('every ramp of the %s theme has room', (theme) => {
  expect(() => beltColours(GROWTH_RAMP[theme], PALETTE[theme])).not.toThrow();
  expect(() => beltColours(Array(CLASSES + 1).fill('#000000'), PALETTE[theme])).toThrow('at most 9');
});

test('pale classes are outlined in ink, strong ones in the colour of the ground', () => {
  const { land, ink } = PALETTE.light;
  expect(SCALE_RAMPS.ochre.light.map((colour) => outlineOf(colour, PALETTE.light))).toEqual([
    ink,
    ink,
    land,
    land,
    land,
  ]);
});

test.each(THEMES)('every mark of the %s look stands out from the land, by its fill or its outline', (theme) => {
  const palette = PALETTE[theme];
  for (const fill of [...GROWTH_RAMP[theme], ...BOTH_COLOURS[theme]]) {
    const seen = Math.max(contrast(fill, palette.land), contrast(outlineOf(fill, palette), palette.land));
    expect(seen, fill).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
  }
  for (const line of [palette.noFigure, palette.border, palette.accent, palette.second])
    expect(contrast(line, palette.land), line).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
});

test('in the sun every outline is black and two pixels wide', () => {
  expect(PALETTE.sun.outline).toBe(2);
  for (const fill of GROWTH_RAMP.sun) expect(outlineOf(fill, PALETTE.sun)).toBe('#000000');
});
