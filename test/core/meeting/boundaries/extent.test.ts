import { expect, it } from 'vitest';
import { extentFlaws } from '../../../../src/core/meeting/boundaries/extent.ts';
import { area, shapes, square } from './fixture.ts';

const ends = [square(73.5, 39, 0.5), square(134.6, 48, 0.49), square(122, 53, 0.56), square(109, 18.16, 0.5)];
const found = (rings: number[][][]) =>
  extentFlaws(shapes(...rings.map((ring) => area({ adcode: 330000 }, ring)))).map(({ why }) => why.zh);

it('takes what reaches all four ends', () => {
  expect(found(ends)).toEqual([]);
});

it('says which end is missing and how far it goes', () => {
  expect(found(ends.slice(1))).toEqual([expect.stringContaining('最西只到 109.00°')]);
  expect(found(ends.slice(0, 3))).toEqual([expect.stringContaining('最南只到 39.00°')]);
});
