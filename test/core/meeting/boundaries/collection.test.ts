import { expect, it } from 'vitest';
import { readCollection } from '../../../../src/core/meeting/boundaries/collection.ts';
import { area, square } from './fixture.ts';

const said = (text: string) => readCollection(text).flaws.map(({ why }) => why.zh);

it('reads a collection, also behind a byte order mark', () => {
  const file = { type: 'FeatureCollection', features: [area({}, square(120, 29))] };
  expect(readCollection(`\uFEFF${JSON.stringify(file)}`)).toMatchObject({ features: [{}], flaws: [] });
});

it('says that it is no GeoJSON, or no collection', () => {
  expect(said('PK\u0003')).toEqual([expect.stringContaining('不是 GeoJSON')]);
  expect(said('[1]')).toEqual([expect.stringContaining('不是 GeoJSON')]);
  expect(said('{"type":"Topology"}')).toEqual([expect.stringContaining('type 是“Topology”')]);
});

it('says which features cannot be read, all of them', () => {
  const wrong = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[['120', '29']]] } };
  const file = { type: 'FeatureCollection', features: [wrong, area({}, square(120, 29)), 7] };
  expect(said(JSON.stringify(file))).toEqual([
    expect.stringMatching(/^第 1 个要素/),
    expect.stringMatching(/^第 3 个要素/),
  ]);
});
