import gcoord from 'gcoord';
import { expect, it } from 'vitest';
import { checkBoundaries } from '../../../../src/core/meeting/boundaries/check.ts';
import { area, ownFile, OURS, square } from './fixture.ts';

const check = (file: unknown) => checkBoundaries(JSON.stringify(file), OURS);

it('finds nothing in our own outlines', () => {
  expect(check(ownFile())).toEqual([]);
});

it('finds no shift where lines are rounded to a hundred metres', () => {
  expect(
    check(ownFile((each) => each.map((degrees) => Math.round(degrees * 1000) / 1000))).filter(
      ({ rule }) => rule === 'shift',
    ),
  ).toEqual([]);
});

it('tells GCJ-02 by name, and says how far it lies', () => {
  const flaws = check(ownFile(([lon = 0, lat = 0]) => gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02)));
  expect(flaws.map(({ rule, level }) => [rule, level])).toEqual([['shift', 'refuse']]);
  expect(flaws[0]?.why.zh).toMatch(/偏东 [2-7]\d\d 米.*GCJ-02/);
});

it('tells another shift of 300 m, and lets one of 40 m pass', () => {
  const east = (metres: number) => check(ownFile(([lon = 0, lat = 0]) => [lon - metres / 91_000, lat]));
  expect(
    east(300)
      .map(({ why }) => why.zh)
      .join(),
  ).toMatch(/偏西 \d+ 米.*坐标系不对/);
  expect(east(40)).toEqual([]);
});

it('tells all at once, what is in degrees only where there are degrees', () => {
  const file = {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
    features: [area({ name: '浙江省' }, square(13_000_000, 3_300_000, 1000).slice(0, 4))],
  };
  expect(check(file).map(({ rule }) => rule)).toEqual(['crs', 'degrees', 'rings', 'provinces']);
});
