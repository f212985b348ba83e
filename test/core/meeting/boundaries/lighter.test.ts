import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { expect, test } from 'vitest';
import { lighterClaims, lighterProvinces, namesByCode } from '../../../../src/core/meeting/boundaries/lighter.ts';
import { shapesOf } from '../../../../src/core/meeting/boundaries/check.ts';
import { ownOutlines } from '../../../../src/core/meeting/boundaries/own.ts';
import { CLAIMS, OURS, ownFile } from './fixture.ts';

const OWN = ownOutlines(shapesOf(JSON.stringify(ownFile())), CLAIMS);
const LIGHT = lighterProvinces(OWN.province, namesByCode(OURS));

test('Every province is there with its name, every ring closed and around something', () => {
  const [object] = Object.values(LIGHT.objects);
  const { features } = feature(LIGHT, object as GeometryCollection);
  expect(features).toHaveLength(34);
  expect(features.map(({ properties }) => (properties as { readonly name?: string } | null)?.name)).toContain('台湾省');
  for (const { geometry } of features)
    for (const rings of (geometry as MultiPolygon).coordinates)
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring[ring.length - 1]);
      }
});

test('It is lighter, and no corner of it lies farther than a step of the grid from a point of the file', () => {
  const size = (value: unknown) => JSON.stringify(value).length;
  expect(size(LIGHT)).toBeLessThan(size(OWN.province) / 2);
  const given = new Set(
    OWN.province.arcs.flat().map(([x = 0, y = 0]) => `${Math.round(x * 1e4)},${Math.round(y * 1e4)}`),
  );
  for (const arc of LIGHT.arcs) {
    let [x, y] = [0, 0];
    for (const [stepX = 0, stepY = 0] of arc) {
      [x, y] = [x + stepX, y + stepY];
      expect(given.has(`${x},${y}`)).toBe(true);
    }
  }
});

test('The ten dashes stay as they are', () => {
  const dashes = ({ features }: typeof CLAIMS) =>
    features.filter(({ properties }) => properties?.['kind'] === '十段线');
  expect(dashes(lighterClaims(CLAIMS))).toEqual(dashes(CLAIMS));
  expect(lighterClaims(CLAIMS).features).toHaveLength(CLAIMS.features.length);
});
