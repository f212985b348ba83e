import { expect, test } from 'vitest';
import { wantsInset } from '../../../src/meeting/player/inset.ts';
import { fitted, NATION, spanOf } from '../../../src/meeting/player/plane.ts';
import type { Scene } from '../../../src/meeting/player/scene.ts';

/** The map of a box of degrees on a wall. */
const over = (bounds: readonly [number, number, number, number]) => {
  const size = { width: 1400, height: 890 };
  return { ...size, stand: fitted(spanOf(bounds), size.width, size.height, 0) } as Scene;
};

test('The nation, and all that shows Hainan or a part of the sea, has the inset', () => {
  expect(wantsInset(over(NATION))).toBe(true);
  expect(wantsInset(over([108.6, 18.1, 111.1, 20.2]))).toBe(true);
  expect(wantsInset(over([110, 8, 114, 12]))).toBe(true);
  // Zoomed in on the west, but still as wide as the nation.
  expect(wantsInset(over([74, 30, 104, 46]))).toBe(true);
});

test('A province in the north has none, and neither has a map that shows all of the sea itself', () => {
  expect(wantsInset(over([118, 27, 123.2, 31.2]))).toBe(false);
  expect(wantsInset(over([73, 2, 141, 54]))).toBe(false);
});
