import { expect, it } from 'vitest';
import { areaKm2, crossesItself } from '../../../src/core/analysis/area-size.ts';

const cell = (south: number) => areaKm2({ kind: 'box', west: 113, south, east: 114, north: south + 1 });
const BOW = [
  [113, 22],
  [114, 23],
  [114, 22],
  [113, 23],
] as const;

it('a cell of a degree: R² · (π / 180) · (sin N − sin S)', () => {
  // 6371.0088² = 40,589,753.13; × 0.0174532925 = 708,424.84 km² for each unit of sine.
  expect(cell(0)).toBeCloseTo(708424.837 * 0.0174524064, 0);
  expect(cell(30)).toBeCloseTo(708424.837 * (0.515038075 - 0.5), 0);
});

it('the same cell as a polygon, whichever way round', () => {
  const ring = [
    [113, 30],
    [114, 30],
    [114, 31],
    [113, 31],
  ] as const;
  expect(areaKm2({ kind: 'polygon', points: ring })).toBeCloseTo(cell(30) ?? NaN, 6);
  expect(areaKm2({ kind: 'polygon', points: ring.toReversed() })).toBeCloseTo(cell(30) ?? NaN, 6);
});

it('a triangle of a degree at the equator is about half its cell', () => {
  const triangle = areaKm2({
    kind: 'polygon',
    points: [
      [113, 0],
      [114, 0],
      [114, 1],
    ],
  });
  // ∫ sin φ dλ along the long side is (1 − cos 1°) / 1° · 1° = 0.00015230484, the other two give sin 0 and none: R² × that.
  expect(triangle).toBeCloseTo(40589753.13 * 0.00015230484, 0);
});

it('a circle of 30 km is a little smaller than π r², and the whole earth is 4πR²', () => {
  const circle = (km: number) => areaKm2({ kind: 'circle', lon: 113, lat: 22, km }) ?? NaN;
  expect(circle(30)).toBeCloseTo(2827.433 * (1 - (30 / 6371.0088) ** 2 / 12), 2);
  expect(circle(Math.PI * 6371.0088)).toBeCloseTo(4 * Math.PI * 40589753.13, -2);
});

it('a line that crosses itself has no one area', () => {
  expect(crossesItself(BOW)).toBe(true);
  expect(areaKm2({ kind: 'polygon', points: BOW })).toBeNull();
  expect(crossesItself([[113, 22], [114, 22], [114, 23], [113, 23]])).toBe(false); // prettier-ignore
});
