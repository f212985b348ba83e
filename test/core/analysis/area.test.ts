import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatArea, isWithin, readArea, type Area } from '../../../src/core/analysis/area.ts';
import { distanceKm } from '../../../src/core/analysis/sphere.ts';

const box: Area = { kind: 'box', west: 113, south: 22, east: 114, north: 23 };
const circle: Area = { kind: 'circle', lon: 113.2, lat: 22.6, km: 30 };
/** An arrowhead: the notch at its foot is outside. */
const arrow: Area = {
  kind: 'polygon',
  points: [
    [0, 0],
    [2, 4],
    [4, 0],
    [2, 1],
  ],
};

describe('a point is in', () => {
  it.each<[string, Area, number, number, boolean]>([
    ['a box, its edge too', box, 113, 22.5, true],
    ['no box that it stands beside', box, 112.999, 22.5, false],
    ['a circle', circle, 113.2, 22.6, true],
    ['no circle beyond its radius', circle, 113.6, 22.6, false],
    ['a polygon', arrow, 2, 2, true],
    ['no notch of it', arrow, 2, 0.5, false],
    ['no polygon left of it', arrow, -1, 1, false],
  ])('%s', (_, area, lon, lat, inside) => expect(isWithin(area, lon, lat)).toBe(inside));
});

it('a circle holds exactly what is no farther than its radius', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 110, max: 116, noNaN: true }),
      fc.double({ min: 20, max: 25, noNaN: true }),
      (lon, lat) => {
        expect(isWithin(circle, lon, lat)).toBe(distanceKm(113.2, 22.6, lon, lat) <= 30);
      },
    ),
  );
});

it('a box is the polygon of its corners, but for the edge', () => {
  const corners: Area = {
    kind: 'polygon',
    points: [
      [113, 22],
      [114, 22],
      [114, 23],
      [113, 23],
    ],
  };
  const within = fc.double({ min: 112, max: 115, noNaN: true });
  fc.assert(
    fc.property(
      within,
      within.map((lon) => lon - 91),
      (lon, lat) => {
        fc.pre(![113, 114].includes(lon) && ![22, 23].includes(lat));
        expect(isWithin(corners, lon, lat)).toBe(isWithin(box, lon, lat));
      },
    ),
  );
});

it('reads what it writes, and no area from what is none', () => {
  for (const area of [box, circle, arrow]) expect(readArea(formatArea(area))).toEqual(area);
  expect(formatArea(circle)).toBe('circle~113.2~22.6~30');
  for (const text of [
    '',
    'box',
    'box~1~2~3',
    'box~9~0~1~1',
    'circle~1~2~0',
    'circle~1~2~x',
    'polygon~1~2~3~4',
    'circle~200~2~3',
  ])
    expect(readArea(text), text).toBeNull();
});
