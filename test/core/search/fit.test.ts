import { expect, test } from 'vitest';
import { fit, fitting } from '../../../src/core/search/fit.ts';

const names = ['看全国地图', 'Show all of China', 'kqgdt'];

test('the whole name comes before its beginning, that before a part, that before scattered letters', () => {
  expect(fit('kqgdt', names)).toBe(4);
  expect(fit('看全', names)).toBe(3);
  expect(fit('china', names)).toBe(3);
  expect(fit('hina', names)).toBe(2);
  expect(fit('shch', names)).toBe(1);
  expect(fit('地图集', names)).toBe(0);
});

test('case, width and blanks do not matter; two letters far apart are no match', () => {
  expect(fit('ＳＨＯＷ ALL', names)).toBe(3);
  expect(fit('sc', names)).toBe(0);
});

test('all fit nothing typed, in their own order; the best comes first', () => {
  const things = [{ names: ['排序'] }, { names: ['序'] }, { names: ['图层'] }];
  expect(fitting('', things)).toEqual(things);
  expect(fitting('序', things)).toEqual([things[1], things[0]]);
});
