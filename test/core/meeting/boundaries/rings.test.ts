import { expect, it } from 'vitest';
import { ringFlaws } from '../../../../src/core/meeting/boundaries/rings.ts';
import { area, shapes, square } from './fixture.ts';

const found = (...rings: number[][][]) =>
  ringFlaws(shapes(area({ name: '浙江省' }, ...rings))).map(({ level, why }) => [level, why.zh]);

it('lets a square with a hole pass, and the same point twice in a row', () => {
  const ring = square(120, 29);
  expect(found(ring, square(120.2, 29.2, 0.2))).toEqual([]);
  expect(found([[120, 29], ...ring])).toEqual([]);
});

it('says which feature has a ring that is open, without an area, or twice', () => {
  expect(found(square(120, 29).slice(0, 4))).toEqual([
    ['refuse', expect.stringMatching(/^第 1 个要素（浙江省）有 1 个环没有闭合/)],
  ]);
  expect(
    found([
      [120, 29],
      [121, 29],
      [120, 29],
    ]),
  ).toEqual([['refuse', expect.stringContaining('不成面')]]);
  expect(
    found([
      [120, 29],
      [121, 29],
      [120, 29],
      [121, 29],
      [120, 29],
    ])[0],
  ).toEqual(['refuse', expect.stringContaining('不成面')]);
  const [, ...rest] = square(120, 29);
  expect(found(square(120, 29), [...rest, rest[0] ?? []])).toEqual([['refuse', expect.stringContaining('重复出现')]]);
});

it('warns of a ring that passes a point twice', () => {
  const eight = [
    [120, 29],
    [121, 30],
    [122, 29],
    [122, 31],
    [121, 30],
    [120, 31],
    [120, 29],
  ];
  expect(found(eight)).toEqual([['warn', expect.stringContaining('经过同一点两次')]]);
});
