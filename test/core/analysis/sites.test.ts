import { expect, it } from 'vitest';
import { neighbourhoodOf, sitesOf } from '../../../src/core/analysis/sites.ts';
import { neighbours, placeAt } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const pack = neighbours();
const row = (id: string) => beltRow(pack, id);
const at = (belts: readonly number[], place?: number) =>
  sitesOf(pack, {
    id: 'e',
    zh: '',
    en: '',
    start: '2020',
    belts,
    ...(place === undefined ? {} : { place }),
    source: 0,
  });

it('an event takes place at its belts; without any at its place, unless that is a province', () => {
  expect(at([row('keqiao'), row('zhuji-fabric')], placeAt('330600'))).toEqual([
    { belt: row('keqiao'), place: placeAt('330603'), lon: 120, lat: 30, approximate: false },
    { belt: row('zhuji-fabric'), place: placeAt('330681'), lon: 120, lat: 30.2, approximate: true },
  ]);
  expect(at([], placeAt('330603'))).toEqual([{ belt: null, place: placeAt('330603'), lon: 120, lat: 35, approximate: true }]); // prettier-ignore
  expect(at([], placeAt('330502101'))[0]?.approximate).toBe(false);
  expect([at([], placeAt('330000')), at([])]).toEqual([[], []]);
});

it('of many sites the nearest of one industry decides, else the nearest', () => {
  const here = at([row('keqiao')]);
  const tie = (ids: readonly string[]) => neighbourhoodOf(pack, here, at(ids.map(row)), 30)?.sites[1].belt;
  expect(tie(['zhuji-hanfu', 'zhuji-fabric', 'zhuji'])).toBe(row('zhuji'));
  expect(tie(['zhuji-hanfu', 'caoxian'])).toBe(row('zhuji-hanfu'));
  expect(tie(['caoxian'])).toBeUndefined();
  expect(neighbourhoodOf(pack, here, [], 30)).toBeNull();
});
