import { expect, test } from 'vitest';
import { touchedFlag } from '../../../src/map/overlay/touched.ts';

/** The picture of this one is 24 px, its pole at 7, 21 of it: from 93 to 117 across and from 79 to 103 down, its middle at 105, 91. */
const ONE = { id: 'one', x: 100, y: 100 };
const OTHER = { id: 'other', x: 120, y: 100 };

test('a touch on the picture means the flag, with or without a finger around it', () => {
  expect(touchedFlag(93, 79, [ONE], 0)).toBe(ONE);
  expect(touchedFlag(117, 103, [ONE], 0)).toBe(ONE);
  expect(touchedFlag(118, 91, [ONE], 0)).toBeNull();
});

test('a finger reaches 22 pixels from its middle and no farther', () => {
  expect(touchedFlag(127, 91, [ONE], 22)).toBe(ONE);
  expect(touchedFlag(128, 91, [ONE], 22)).toBeNull();
  expect(touchedFlag(105, 69, [ONE], 22)).toBe(ONE);
});

test('of two flags the nearer is meant, whatever their order', () => {
  expect(touchedFlag(114, 91, [ONE, OTHER], 22)).toBe(ONE);
  expect(touchedFlag(117, 91, [ONE, OTHER], 22)).toBe(OTHER);
  expect(touchedFlag(117, 91, [OTHER, ONE], 22)).toBe(OTHER);
  expect(touchedFlag(0, 0, [], 22)).toBeNull();
});
