import { expect, it } from 'vitest';
import { shapesOf } from '../../../../src/core/meeting/boundaries/check.ts';
import { ownOutlines } from '../../../../src/core/meeting/boundaries/own.ts';
import { insetOf } from '../../../../src/core/meeting/inset-of.ts';
import { sheetGroundOf } from '../../../../src/core/meeting/sheet/ground.ts';
import { SHAPES } from '../sheet/fixture.ts';
import { CLAIMS, ownFile } from './fixture.ts';

const ASK = { bounds: null, width: 600, height: 620, level: 'province', fine: 1 } as const;
const file = ownFile();

it('draws the same ground as ours from a file of the same outlines', () => {
  const own = ownOutlines(shapesOf(JSON.stringify(file)), CLAIMS);
  const review = { reviewNumber: 'GS(2019)1822号', sea: own.sea };
  const ground = sheetGroundOf({ ...SHAPES, ...own, inset: insetOf(own.province, own.claims), own: review }, ASK);
  const ours = sheetGroundOf(SHAPES, ASK);
  expect(ground.own).toEqual({ reviewNumber: 'GS(2019)1822号', sea: true });
  expect(ground.provinces.map(({ code }) => code).sort()).toEqual(ours.provinces.map(({ code }) => code).sort());
  expect(ground.dashes.map(({ path }) => path)).toEqual(ours.dashes.map(({ path }) => path));
  expect(ground.inset.dashes).toBe(ours.inset.dashes);
  expect(ground.inset.provinces.map(({ code }) => code)).toEqual(ours.inset.provinces.map(({ code }) => code));
});

it('draws a dash that is a line, and keeps our sea where the file has none', () => {
  const land = { ...file, features: file.features.slice(0, 34) };
  const ours = ownOutlines(shapesOf(JSON.stringify(land)), CLAIMS);
  const dashes = CLAIMS.features.filter(({ properties }) => properties?.['kind'] === '十段线');
  // The provinces have 南沙群岛 and 钓鱼岛 in them.
  expect([ours.sea, ours.claims.features]).toEqual([false, dashes]);
  const lines = file.features
    .slice(34)
    .map((each) =>
      each.properties?.['kind'] === '十段线' && each.geometry.type === 'Polygon'
        ? { ...each, geometry: { type: 'LineString', coordinates: each.geometry.coordinates[0]?.slice(0, 5) } }
        : each,
    );
  const own = ownOutlines(shapesOf(JSON.stringify({ ...file, features: [...land.features, ...lines] })), CLAIMS);
  const ground = sheetGroundOf({ ...SHAPES, ...own, inset: insetOf(own.province, own.claims) }, ASK);
  expect(own.sea).toBe(true);
  expect(ground.dashes.filter(({ whole }) => whole)).toHaveLength(10);
});
