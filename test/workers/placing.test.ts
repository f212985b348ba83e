import { expect, it } from 'vitest';
import { countyAt } from '../../workers/placing.ts';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const county = (adcode: string, ...coordinates: number[][][]) => ({
  ...{ type: 'Feature', properties: { adcode }, geometry: { type: 'Polygon', coordinates } },
});
const outlines = new Blob([
  JSON.stringify({
    type: 'FeatureCollection',
    features: [county('330001', square(120, 30, 1), square(120.4, 30.4, 0.2)), county('330002', square(121, 30, 1))],
  }),
]);

it('names the county that holds the point, none in a hole or at sea, and nothing without outlines', async () => {
  expect(await countyAt(outlines, 120.1, 30.1)).toBe('330001');
  expect(await countyAt(outlines, 120.2, 30.9)).toBe('330001');
  expect(await countyAt(outlines, 121.5, 30.5)).toBe('330002');
  expect(await countyAt(outlines, 120.5, 30.5)).toBe('');
  expect(await countyAt(outlines, 125, 30.5)).toBe('');
  expect(await countyAt(null, 120.1, 30.1)).toBeNull();
});
