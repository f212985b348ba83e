import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { insetOf } from '../../src/core/meeting/inset-of.ts';
import { INSET_EXTENT } from '../../src/core/meeting/inset.ts';

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function shape(properties: Record<string, string>, ...rings: Position[][]): Feature {
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) } };
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const PROVINCES = [
  shape({ adcode: '440000' }, box(110, 21.5, 117, 25.5), box(116.7, 20.6, 116.8, 20.7)),
  shape({ adcode: '460000' }, box(108.6, 18.2, 111, 20.2), box(112, 3.84, 112.06, 3.9)),
  shape({ adcode: '710000' }, box(120, 22, 122, 25.3)),
  shape({ adcode: '230000' }, box(122, 44, 134, 53)),
];
const DASHES = Array.from({ length: 10 }, (_, at) => shape({ kind: '十段线' }, box(110 + at, 8, 110.4 + at, 9)));
const CLAIMS = [...DASHES, shape({ kind: '南海诸岛' }, box(113.9, 7.6, 114, 7.7))];

describe('insetOf', () => {
  const inset = insetOf(collection(PROVINCES), collection(CLAIMS));

  test('holds the provinces in the frame, by code, and no other', () => {
    expect(inset.provinces.map(({ code }) => code)).toEqual(['440000', '460000', '710000']);
  });

  test('holds ten dashes and every islet as a dot', () => {
    expect(inset.dashes.match(/M/g)).toHaveLength(10);
    expect(inset.islands.match(/h0/g)).toHaveLength(3);
  });

  test('stays in its frame, to a tenth of a unit', () => {
    const numbers = [inset.islands, inset.dashes, ...inset.provinces.map(({ path }) => path)]
      .join('')
      .replaceAll('h0', '')
      .match(/-?\d+(\.\d+)?/g);
    for (const text of numbers ?? []) {
      expect(Number(text)).toBeGreaterThanOrEqual(0);
      expect(Number(text)).toBeLessThanOrEqual(Math.max(inset.width, inset.height));
      expect(text.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test('names the groups that lie in it, not the title and not 钓鱼岛', () => {
    expect(inset.labels.map(({ zh }) => zh)).toEqual(
      expect.arrayContaining(['东沙群岛', '西沙群岛', '中沙群岛', '南沙群岛', '黄岩岛', '曾母暗沙']),
    );
    expect(inset.labels).toHaveLength(6);
  });

  test('is drawn to Mercator scale: as wide as the extent says, and higher than wide', () => {
    expect(inset.width / inset.height).toBeCloseTo(0.785, 2);
    expect(INSET_EXTENT.north - INSET_EXTENT.south).toBeGreaterThan(INSET_EXTENT.east - INSET_EXTENT.west);
  });

  test('the same input gives the same data', () => {
    expect(insetOf(collection(PROVINCES), collection(CLAIMS))).toEqual(inset);
  });

  test('refuses a map without Taiwan', () => {
    const without = PROVINCES.filter((province) => province.properties?.['adcode'] !== '710000');
    expect(() => insetOf(collection(without), collection(CLAIMS))).toThrow('have none for 710000');
  });

  test('refuses nine dashes', () => {
    expect(() => insetOf(collection(PROVINCES), collection(CLAIMS.slice(1)))).toThrow(
      'ten features of kind 十段线, but it holds 9',
    );
  });

  test('refuses a province without a code', () => {
    expect(() => insetOf(collection([shape({ name: '某省' }, box(110, 20, 112, 22))]), collection(CLAIMS))).toThrow(
      '某省',
    );
  });
});
