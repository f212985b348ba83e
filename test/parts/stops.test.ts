import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { nearestStop, type Stop } from '../../src/parts/stops.ts';

const heights = { peek: 100, half: 400, full: 800 };
const stops: readonly Stop[] = ['peek', 'half', 'full'];

test.each([
  ['near the lowest', 120, 'peek'],
  ['just below the middle of the way', 249, 'peek'],
  ['just above it', 251, 'half'],
  ['near the highest', 700, 'full'],
  ['below all', -50, 'peek'],
  ['above all', 2000, 'full'],
] as const)('let go gently %s', (_, height, stop) => {
  for (const from of stops) expect(nearestStop(height, heights, 0, from)).toBe(stop);
});

test.each([
  ['upwards from the lowest', 120, 1, 'half'],
  ['upwards past the middle', 420, 1, 'full'],
  ['downwards from the highest', 780, -1, 'half'],
  ['downwards past the middle', 380, -1, 'peek'],
  ['upwards exactly on a stop', 400, 1, 'full'],
  ['downwards exactly on a stop', 400, -1, 'peek'],
] as const)('flung %s', (_, height, flung, stop) => {
  expect(nearestStop(height, heights, flung, 'half')).toBe(stop);
});

it('flung beyond the last stop, it stays where it came from', () => {
  expect(nearestStop(900, heights, 1, 'full')).toBe('full');
  expect(nearestStop(50, heights, -1, 'peek')).toBe('peek');
});

test('let go gently, no stop is nearer than the one it goes to', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 1000 }), (height) => {
      const gone = heights[nearestStop(height, heights, 0, 'half')];
      for (const stop of stops) expect(Math.abs(gone - height)).toBeLessThanOrEqual(Math.abs(heights[stop] - height));
    }),
  );
});
