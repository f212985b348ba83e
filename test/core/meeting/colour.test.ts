import { expect, test } from 'vitest';
import { contrast, linearRgb, luminance } from '../../../src/core/meeting/colour.ts';

test('black and white are 21 apart, a colour and itself 1', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  expect(contrast('#B3321B', '#b3321b')).toBe(1);
});

test('luminance weighs green most', () => {
  expect(luminance('#00FF00')).toBeCloseTo(0.7152, 6);
  expect(luminance('#FF0000')).toBeCloseTo(0.2126, 6);
});

test('the house colours reach what the look promises', () => {
  expect(contrast('#1E2430', '#F6F3EC')).toBeGreaterThan(13);
  expect(contrast('#B3321B', '#F6F3EC')).toBeGreaterThan(5.4);
});

test('a colour in another spelling is refused by name', () => {
  expect(() => linearRgb('red')).toThrow('#RRGGBB, but got "red"');
});
