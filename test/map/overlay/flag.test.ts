import { expect, test } from 'vitest';
import { PICTURE_RATIO } from '../../../src/map/images.ts';
import { FLAG_FOOT, FLAG_SIZE, flagPicture } from '../../../src/map/overlay/flag.ts';

/** The alpha at which MapLibre draws the edge of such a picture. */
const EDGE = 0.75 * 255;
const { width, height, data } = flagPicture();
const isIn = (x: number, y: number) => (data[(y * PICTURE_RATIO * width + x * PICTURE_RATIO) * 4 + 3] ?? NaN) > EDGE;

test('the flag is a pole with a pennant that points right', () => {
  expect([width, height, data.length]).toEqual([FLAG_SIZE * 2, FLAG_SIZE * 2, FLAG_SIZE * FLAG_SIZE * 16]);
  expect(isIn(FLAG_FOOT.x, FLAG_FOOT.y - 1)).toBe(true);
  expect(isIn(7, 4)).toBe(true);
  expect(isIn(16, 7)).toBe(true);
  expect(isIn(16, 4)).toBe(false);
  expect(isIn(12, 16)).toBe(false);
  expect(isIn(4, 7)).toBe(false);
});

test('beside it there is room for a halo', () => {
  expect(data.filter((_, at) => at % 4 === 3 && data[at] === 0).length).toBeGreaterThan(0);
  for (let at = 0; at < width; at++) expect(isIn(at / PICTURE_RATIO, 0)).toBe(false);
});
