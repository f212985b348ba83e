import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emsOf, shortened, wrapped } from '../../../../src/core/meeting/sheet/letters.ts';

it('Chinese is one em a character, digits less', () => {
  expect(emsOf('产业带')).toBe(3);
  expect(emsOf('120亿元')).toBeCloseTo(3 * 0.6 + 2, 5);
});

it('breaks between Chinese characters, at spaces else, and never before a closing mark', () => {
  expect(wrapped('浙江的产业带，广东', 6)).toEqual(['浙江的产业带，', '广东']);
  expect(wrapped('areas of growth', 6)).toEqual(['areas of', 'growth']);
  expect(wrapped('浙江的产业带广东江苏', 4, 2)).toEqual(['浙江的产', '业带广…']);
});

it('loses no letter where there is room for all lines', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲乙丙丁，a-c ]{0,40}$/), fc.integer({ min: 4, max: 12 }), (text, ems) => {
      expect(wrapped(text, ems).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

it('what is shortened fits', () => {
  expect(shortened('晋江鞋服纺织', 4)).toBe('晋江鞋…');
  expect(shortened('晋江', 4)).toBe('晋江');
});
