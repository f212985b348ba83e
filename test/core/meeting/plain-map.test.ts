import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { insetOf } from '../../../src/core/meeting/inset-of.ts';
import { plainMapOf } from '../../../src/core/meeting/plain-map.ts';
import { placed } from '../../../src/parts/plain.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../seeds/shapes/${name}.json`, import.meta.url), 'utf8'));
const provinces = read('province') as Topology;
const claims = read('claims') as FeatureCollection;
const map = plainMapOf(provinces, claims, insetOf(provinces, claims));

const numbersOf = (path: string) => Array.from(path.matchAll(/-?\d+/g), ([number]) => Number(number));

/** The corners of a path of one step after the other. */
function boxOf(path: string) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const part of path.split('M').slice(1)) {
    const numbers = numbersOf(part.replace(/h.*$/, ''));
    let [x, y] = [0, 0];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { left, right, top, bottom };
}

describe('plainMapOf', () => {
  it('has all 34 provinces, Taiwan, Hong Kong and Macao among them, in 60 kB at most', () => {
    expect(map.provinces).toHaveLength(34);
    for (const { code, path } of map.provinces) expect(path, code).toMatch(/^M.+z$/);
    expect(JSON.stringify(map).length).toBeLessThan(60_000);
  });

  it('projects as the map does: Taipei (121.53, 25.05) lies in the box of Taiwan, and the equator of Mercator is kept', () => {
    const taiwan = boxOf(map.provinces.find(({ code }) => code === '710000')?.path ?? '');
    const { x, y } = placed(map, { lon: 121.53, lat: 25.05 });
    expect(x).toBeGreaterThan(taiwan.left);
    expect(x).toBeLessThan(taiwan.right);
    expect(y).toBeGreaterThan(taiwan.top);
    expect(y).toBeLessThan(taiwan.bottom);
    // 1280 units for 63 degrees; mercator(54) = 64.3955 degrees, so the northern edge is 0.
    expect(placed(map, { lon: 72.8, lat: 54 })).toEqual({ x: 0, y: 0 });
    expect(map.scale).toBeCloseTo(1280 / 63, 10);
  });

  it("reaches beyond Hainan's south tip, and the whole country is inside", () => {
    const hainan = boxOf(map.provinces.find(({ code }) => code === '460000')?.path ?? '');
    expect(hainan.bottom).toBeLessThan(map.height);
    for (const { path } of map.provinces) {
      const { left, right, top } = boxOf(path);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(map.width);
    }
  });

  it('draws 钓鱼岛 with its name and three dashes; the inset, which has all ten, covers neither', () => {
    expect(map.dashes.match(/M/g)).toHaveLength(3);
    expect(map.labels.map(({ zh }) => zh)).toEqual(['钓鱼岛']);
    const island = placed(map, { lon: 123.47, lat: 25.74 });
    expect(map.isles).toContain(`M${Math.round(island.x)} `);
    expect(boxOf(map.dashes).right).toBeLessThan(map.inset.x);
    expect(placed(map, { lon: 124.66, lat: 25.9 }).x).toBeLessThan(map.inset.x);
    expect(map.inset.x + map.inset.across).toBeLessThanOrEqual(map.width);
  });

  it('is not drawn when a province is missing', () => {
    const [name = '', object] = Object.entries(provinces.objects)[0] ?? [];
    if (object?.type !== 'GeometryCollection') throw new Error('the provinces are one collection');
    const fewer = {
      ...object,
      geometries: object.geometries.filter((each) => JSON.stringify(each).indexOf('710000') < 0),
    };
    expect(() => plainMapOf({ ...provinces, objects: { [name]: fewer } }, claims, map.inset)).toThrow(/lack 710000/);
  });
});
