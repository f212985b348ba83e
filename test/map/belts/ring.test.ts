import { expect, test } from 'vitest';
import { ringAt } from '../../../src/map/belts/ring.ts';

test.each([
  [1.6, 0.42, 0.7],
  [2.5, 0.42, 0.7],
  [3.25, 0.51, 0.73],
  [4, 0.6, 0.82],
  [5.5, 1, 1],
  [12, 1, 1],
])('at zoom %f the dashed ring is drawn at %f of its size, %f opaque', (zoom, scale, opacity) => {
  expect(ringAt(zoom).scale).toBeCloseTo(scale, 6);
  expect(ringAt(zoom).opacity).toBeCloseTo(opacity, 6);
});
