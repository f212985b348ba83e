import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRadius } from '../../../../src/core/meeting/circles/order.ts';

const RADII = fc.array(fc.oneof(fc.float({ min: 0, max: 64, noNaN: true }), fc.constant(NaN)), { maxLength: 200 });

test('every radius above zero once, from the largest to the smallest', () => {
  fc.assert(
    fc.property(RADII, (radii) => {
      const order = byRadius(Float32Array.from(radii));
      const positive = radii.flatMap((radius, at) => (radius > 0 ? [at] : []));
      expect([...order].sort((a, b) => a - b)).toEqual(positive);
      for (let at = 1; at < order.length; at++) {
        const [before = 0, now = 0] = [radii[order[at - 1] ?? 0], radii[order[at] ?? 0]];
        expect(before).toBeGreaterThanOrEqual(now - 1 / 16);
      }
    }),
  );
});

test('equal radii keep their order, and none is too large', () => {
  expect([...byRadius(Float32Array.of(3, 5, 3, 900, 3))]).toEqual([3, 1, 0, 2, 4]);
});
