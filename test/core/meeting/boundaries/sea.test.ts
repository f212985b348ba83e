import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { seaFlaws, seaOf } from '../../../../src/core/meeting/boundaries/sea.ts';
import { area, shapes, square } from './fixture.ts';

/** Ten lines from 曾母暗沙 to the east of Taiwan. */
const lines = Array.from({ length: 10 }, (_, at) => [
  [110 + at, 3.5 + 2.2 * at],
  [110.3 + at, 4 + 2.2 * at],
]);
const dashes = (coordinates: number[][][]): Feature => ({
  ...{ type: 'Feature', properties: { name: '十段线' } },
  geometry: { type: 'MultiLineString', coordinates },
});
const nansha = area({ name: '南沙群岛' }, square(114, 10, 0.01));
const diaoyu = area({ name: '钓鱼岛' }, square(123.47, 25.74, 0.02));

const said = (file: Parameters<typeof seaFlaws>[0]) => seaFlaws(file).flatMap(({ level, why }) => [level, why.zh]);

it('takes ten dashes and both groups of isles', () => {
  const file = shapes(dashes(lines), nansha, diaoyu);
  expect(seaFlaws(file)).toEqual([]);
  expect(seaOf(file)).toMatchObject({ dashes: { length: 10 }, isles: { length: 2 } });
});

it('keeps ours where a dash is missing or lies elsewhere, and says so', () => {
  const nine = shapes(dashes(lines.slice(1)), nansha, diaoyu);
  expect(said(nine)).toEqual(['warn', expect.stringContaining('找到 9 段')]);
  const north = shapes(
    dashes([
      ...lines.slice(0, 9),
      [
        [90, 40],
        [91, 40],
      ],
    ]),
    nansha,
    diaoyu,
  );
  expect(seaOf(north).dashes).toBeNull();
});

it('keeps our isles where one of the groups is missing', () => {
  expect(said(shapes(dashes(lines), nansha))).toEqual(['warn', expect.stringContaining('钓鱼岛')]);
});
