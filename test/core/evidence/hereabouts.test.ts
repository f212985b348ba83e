import { expect, it } from 'vitest';
import { beltsAround } from '../../../src/core/evidence/hereabouts.ts';
import { neighbours } from '../linked-fixture.ts';

it('names the nearest belts with distance and bearing, nearest first', () => {
  const told = beltsAround(neighbours(), 120, 29.9, 3).map(({ row, km, bearing, approximate }) => {
    return [row.id, Math.round(km * 10) / 10, bearing, approximate];
  });
  expect(told).toEqual([
    ['keqiao', 11.1, 0, false],
    ['shaoxing', 16.7, 0, true],
    ['zhuji', 22.2, 0, false],
  ]);
});
