import { expect, it, test } from 'vitest';
import type { PlaceName } from '../../../src/core/belt/gazetteer.ts';
import { drawnPoints, placePoints } from '../../../src/core/belt/points.ts';
import { atlas } from '../atlas-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const pack = atlas();

test('a belt alone in its place stands there; of two, the second stands beside the first', () => {
  const points = drawnPoints(pack);
  const at = (id: string) => points[beltRow(pack, id)];
  const { lon, lat } = pack.belts;
  const own = (id: string) => ({ lon: lon[beltRow(pack, id)], lat: lat[beltRow(pack, id)] });
  for (const id of ['zhili', 'shaoxing-ceramics', 'keqiao', 'caoxian']) expect(at(id), id).toEqual(own(id));
  expect(own('keqiao-fabric')).toEqual(own('keqiao'));
  expect(at('keqiao-fabric')).not.toEqual(at('keqiao'));
});

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

it('names provinces, prefectures and counties, those of the gazetteer too, and no towns', () => {
  const { features } = placePoints(pack, [shengzhou, { ...shengzhou, code: '330683100', level: 'town' }]);
  const codes = features.map(({ properties }) => properties.code);
  expect(codes).toEqual([...pack.texts.places.map(({ code }) => code).filter((code) => code.length === 6), '330683']);
  expect(features.at(-1)).toEqual({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [120.8, 29.6] },
    properties: { code: '330683', level: 'county', name: '嵊州', name_en: 'Shengzhou' },
  });
});
