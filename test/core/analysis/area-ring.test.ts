import { expect, it } from 'vitest';
import { formatArea, MOST_CORNERS, readArea } from '../../../src/core/analysis/area.ts';
import { boxOf, drawnArea, ringOf, rounded } from '../../../src/core/analysis/area-ring.ts';
import { distanceKm } from '../../../src/core/analysis/sphere.ts';

it('the ring of a circle lies everywhere at its radius and is closed', () => {
  const ring = ringOf({ kind: 'circle', lon: 113.2, lat: 22.6, km: 30 });
  expect(ring).toHaveLength(65);
  expect(ring[64]).toEqual(ring[0]);
  for (const [lon, lat] of ring) expect(distanceKm(113.2, 22.6, lon, lat)).toBeCloseTo(30, 5);
});

it('the ring of a box goes round its corners, and the box around it is itself', () => {
  const box = { kind: 'box', west: 113, south: 22, east: 114, north: 23 } as const;
  expect(ringOf(box)).toEqual([[113, 22], [114, 22], [114, 23], [113, 23], [113, 22]]); // prettier-ignore
  expect(boxOf(box)).toEqual([113, 22, 114, 23]);
});

it('a stroke of a thousand points becomes an area that the address holds as it is', () => {
  const stroke = Array.from({ length: 1000 }, (_, at) => {
    const turn = (at / 1000) * 2 * Math.PI;
    return [113 + Math.cos(turn), 22 + Math.sin(turn) * (1 + 0.05 * Math.cos(turn * 40))] as const;
  });
  const area = drawnArea(stroke);
  expect(area?.kind === 'polygon' && area.points.length).toBeLessThanOrEqual(MOST_CORNERS);
  expect(area && readArea(formatArea(area))).toEqual(area);
});

it('a tap or a straight stroke of two points encloses nothing', () => {
  expect(drawnArea([])).toBeNull();
  expect(drawnArea([[113, 22], [113, 22], [114, 22]])).toBeNull(); // prettier-ignore
});

it('box and circle are rounded to what the address holds', () => {
  expect(rounded({ kind: 'circle', lon: 113.123456, lat: 22.55555, km: 30 })).toEqual({
    ...{ kind: 'circle', lon: 113.1235, lat: 22.5556, km: 30 },
  });
});
