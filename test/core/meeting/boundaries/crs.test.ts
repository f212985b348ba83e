import { expect, it } from 'vitest';
import { crsFlaws } from '../../../../src/core/meeting/boundaries/crs.ts';

const named = (name: string) => crsFlaws({ type: 'name', properties: { name } });

it.each([
  'EPSG:4326',
  'urn:ogc:def:crs:EPSG::4490',
  'urn:ogc:def:crs:EPSG:9.8.5:4326',
  'urn:ogc:def:crs:OGC:1.3:CRS84',
])('takes %s', (name) => {
  expect(named(name)).toEqual([]);
});

it('takes a file without a name, and the old form with a code', () => {
  expect(crsFlaws(undefined)).toEqual([]);
  expect(crsFlaws({ type: 'EPSG', properties: { code: 4490 } })).toEqual([]);
});

it.each(['EPSG:3857', 'urn:ogc:def:crs:EPSG::4214', 'GCJ02'])('refuses %s by its name', (name) => {
  expect(named(name).map(({ level, why }) => [level, why.zh])).toEqual([
    ['refuse', expect.stringContaining(`“${name}”`)],
  ]);
});

it('refuses what names nothing', () => {
  expect(crsFlaws({})).toHaveLength(1);
});
