import { describe, expect, it } from 'vitest';
import { averagedFix, type Sample } from '../../../src/core/field/averaged-fix.ts';

const sample = (lon: number, lat: number, accuracy: number): Sample => ({
  lon,
  lat,
  accuracy,
  heading: null,
  at: '2026-11-22T09:00:00+08:00',
});

describe('averagedFix', () => {
  it('has nothing to say of nothing', () => {
    expect(averagedFix([])).toBeNull();
  });

  it('weighs by the square of the accuracy: 10 m counts four times as much as 20 m', () => {
    const fix = averagedFix([sample(113, 23, 10), sample(113.5, 23.5, 20)]);
    expect(fix?.lon).toBeCloseTo(113.1, 10);
    expect(fix?.lat).toBeCloseTo(23.1, 10);
    expect(fix?.samples).toBe(2);
  });

  it('is never called better than the best position', () => {
    expect(averagedFix(Array.from({ length: 100 }, () => sample(113, 23, 8)))?.accuracy).toBe(8);
  });

  it('leaves out what is more than three times worse than the best', () => {
    const fix = averagedFix([sample(114, 24, 31), sample(113, 23, 10)]);
    expect([fix?.lon, fix?.lat, fix?.samples]).toEqual([113, 23, 1]);
  });
});
