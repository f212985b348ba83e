import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, fitted, nearer, spanOf, spotOf, type Stand } from '../../../src/meeting/player/plane.ts';

const stand = fc.record({
  x: fc.double({ min: 80, max: 130, noNaN: true }),
  y: fc.double({ min: -50, max: -10, noNaN: true }),
  k: fc.double({ min: 10, max: 2000, noNaN: true }),
});
const offset = fc.double({ min: -500, max: 500, noNaN: true });

test('The equator is 0, and 60° north is 75.456° of longitude up', () => {
  expect(spotOf(120, 0)[1]).toBeCloseTo(0, 10);
  // ln tan(75°) in degrees.
  expect(spotOf(120, 60)[1]).toBeCloseTo(-75.456, 3);
});

test('What was under the finger stays there while zooming', () => {
  fc.assert(
    fc.property(stand, fc.double({ min: 0.5, max: 2, noNaN: true }), offset, offset, (from, times, across, down) => {
      const to = nearer(from, times, [across, down]);
      fc.pre(to.x > 60 && to.x < 150 && to.y > -62 && to.y < 4);
      expect(to.x + across / to.k).toBeCloseTo(from.x + across / from.k, 6);
      expect(to.y + down / to.k).toBeCloseTo(from.y + down / from.k, 6);
    }),
  );
});

test('A fitted map shows all of a place with room around it', () => {
  const span = spanOf([118, 27, 123.2, 31.2]);
  const { x, y, k } = fitted(span, 1400, 900, 20);
  expect(x).toBeCloseTo(120.6, 6);
  expect((span[2] - span[0]) * k).toBeLessThanOrEqual(1360 + 1e-6);
  expect((span[3] - span[1]) * k).toBeCloseTo(860, 6);
  expect(y).toBeCloseTo((span[1] + span[3]) / 2, 6);
});

test('A flight begins where it starts and ends where it goes', () => {
  fc.assert(
    fc.property(stand, stand, (from: Stand, to: Stand) => {
      for (const [share, where] of [
        [0, from],
        [1, to],
      ] as const) {
        const now = between(from, to, share);
        expect(Math.hypot(now.x - where.x, now.y - where.y)).toBeLessThan(1e-3);
        expect(now.k / where.k).toBeCloseTo(1, 6);
      }
    }),
  );
});

test('Half way between scales that are all but the same is half way', () => {
  const from = { x: 80, y: -50, k: 1000 };
  const half = between(from, { x: 130, y: -10, k: 1000.0000000000001 }, 0.5);
  expect(half.x).toBeCloseTo(105, 6);
  expect(half.y).toBeCloseTo(-30, 6);
});
