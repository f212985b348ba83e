import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { fileGroundOf, type GroundBase, type GroundPart } from '../../../../src/core/meeting/file/file-ground.ts';

const square = (adcode: string, prov: string): Topology => ({
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
  objects: {
    all: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: { adcode, prov } }] },
  },
});
const BASE: GroundBase = {
  provinces: square('330000', ''),
  claims: { type: 'FeatureCollection', features: [] },
  inset: { width: 1, height: 1, provinces: [], dashes: '', islands: '', labels: [], frame: '' },
};
const read = (text: string) => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString()) as unknown;

test('The ground reads back as it was, with the counties of the wanted provinces alone', () => {
  const below: GroundPart = { prefectures: square('330100', '330000'), counties: square('320101', '320000') };
  const ground = fileGroundOf(BASE, below, ['330000', '810000']);
  expect(read(ground.base)).toEqual(BASE);
  expect(Object.keys(ground.parts)).toEqual(['330000', '810000']);
  const part = read(ground.parts['330000'] ?? '') as GroundPart;
  expect(part.prefectures).toEqual(below.prefectures);
  expect(part.counties.arcs).toEqual([]);
  expect(ground.own).toBeNull();
  const own = { reviewNumber: 'GS(2019)1822号', sea: true };
  expect(fileGroundOf(BASE, below, ['330000'], own).own).toEqual(own);
  // The same deck gives the same bytes.
  expect(fileGroundOf(BASE, below, ['330000', '810000'])).toEqual(ground);
});
