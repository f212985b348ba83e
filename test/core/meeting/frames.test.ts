import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framesOf } from '../../../src/core/meeting/frames.ts';

test('the widest set gives the side, with an eighth of room around it; a smaller one lies in the middle of as much', () => {
  const wide = [[0, 10], [100, 30]] as const; // prettier-ignore
  const small = [[500, 500], [510, 520]] as const; // prettier-ignore
  expect(framesOf([wide, small], 10)).toEqual([
    { x: -12, y: -42, width: 124, height: 124 },
    { x: 443, y: 448, width: 124, height: 124 },
  ]);
});

test('a set without dots has no frame, and one dot has the least', () => {
  const [none, one] = framesOf([[], [[5, 5]]], 100);
  expect(none).toBeNull();
  expect(one).toMatchObject({ width: 124, height: 124 });
});

test('every dot lies in the frame of its set, and all frames are of one size', () => {
  const dot = fc.tuple(fc.double({ min: 0, max: 1280, noNaN: true }), fc.double({ min: 0, max: 1000, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.array(dot, { minLength: 1 }), { minLength: 1, maxLength: 4 }), (sets) => {
      const frames = framesOf(sets, 40);
      expect(new Set(frames.map((frame) => frame?.width.toFixed(6))).size).toBe(1);
      sets.forEach((set, at) => {
        const { x = NaN, y = NaN, width = NaN, height = NaN } = frames[at] ?? {};
        for (const [dx, dy] of set) {
          expect(dx).toBeGreaterThanOrEqual(x);
          expect(dx).toBeLessThanOrEqual(x + width);
          expect(dy).toBeGreaterThanOrEqual(y);
          expect(dy).toBeLessThanOrEqual(y + height);
        }
      });
    }),
  );
});
