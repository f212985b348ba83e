import { expect, it } from 'vitest';
import { emptyPlaceCard } from '../../../src/core/analysis/empty-card.ts';
import type { PlaceName } from '../../../src/core/belt/gazetteer.ts';
import { atlas } from '../atlas-fixture.ts';

const pack = atlas();
const shengzhou: PlaceName = {
  code: '330683',
  level: 'county',
  zh: '嵊州市',
  short: '嵊州',
  en: 'Shengzhou',
  parent: '330600',
  lon: 120.8,
  lat: 29.6,
};
const town: PlaceName = {
  ...shengzhou,
  code: '330683100',
  level: 'town',
  zh: '甘霖镇',
  en: 'Ganlin',
  parent: '330683',
};
const gazetteer = [shengzhou, town];

it('says where a place without belts is, and that nothing is known of it', () => {
  const card = emptyPlaceCard(pack, gazetteer, '330683');
  expect(card).toMatchObject({ zh: '嵊州市', en: 'Shengzhou', code: '330683', level: 'county', lon: 120.8, lat: 29.6 });
  expect(card?.path.map(({ code }) => code)).toEqual(['330000', '330600', '330683']);
  expect([card?.belts, card?.sectors, card?.series, card?.rank]).toEqual([[], [], [], null]);
});

it('counts no belts and keeps an unknown sum unknown, not zero', () => {
  expect(emptyPlaceCard(pack, gazetteer, '330683')?.group).toMatchObject({
    key: '330683',
    count: 0,
    sum: { value: null, belts: 0, withFigure: 0, nested: 0 },
    share: null,
    growth: null,
    withGrowth: 0,
  });
});

it('goes up through the gazetteer into the places of the pack', () => {
  const path = emptyPlaceCard(pack, gazetteer, '330683100')?.path;
  expect(path?.map(({ zh }) => zh)).toEqual(['浙江省', '绍兴市', '嵊州市', '甘霖镇']);
});

it('stands alone where nobody knows the place above', () => {
  const orphan = { ...town, parent: '999999' };
  expect(emptyPlaceCard(pack, [orphan], town.code)?.path.map(({ code }) => code)).toEqual(['330683100']);
});

it('is no card when the gazetteer has no such code, or belts make it another card', () => {
  expect(emptyPlaceCard(pack, gazetteer, '110000')).toBeNull();
  expect(emptyPlaceCard(pack, gazetteer, '330603')).toBeNull();
  expect(emptyPlaceCard(pack, [], '330683')).toBeNull();
});
