import { expect, it } from 'vitest';
import { distanceKm } from '../../../src/core/analysis/sphere.ts';
import { mapLinks } from '../../../src/core/analysis/map-links.ts';

const [LON, LAT] = [113.245, 22.668];
const links = mapLinks(LON, LAT, '小榄');
const amap = new URL(links.amap).searchParams.get('position')?.split(',').map(Number) ?? [];
const baidu = new URL(links.baidu).searchParams.get('location')?.split(',').map(Number) ?? [];

it('each service gets the coordinates that it expects, in its own order', () => {
  const [lon = NaN, lat = NaN] = amap;
  expect(distanceKm(LON, LAT, lon, lat)).toBeGreaterThan(0.4);
  expect(distanceKm(LON, LAT, lon, lat)).toBeLessThan(0.8);
  expect(links.apple).toContain(`ll=${lat.toFixed(6)},${lon.toFixed(6)}`);
  expect(links.tencent).toContain(`coord:${lat.toFixed(6)},${lon.toFixed(6)};`);
  // BD-09 is GCJ-02 moved by about 0.0065° east and 0.006° north.
  expect((baidu[1] ?? NaN) - lon).toBeCloseTo(0.0065, 3);
  expect((baidu[0] ?? NaN) - lat).toBeCloseTo(0.006, 3);
});

it('a point abroad is not moved, and a name is escaped', () => {
  expect(mapLinks(2.3522, 48.8566, 'a&b').amap).toContain('position=2.352200,48.856600&name=a%26b&');
});
