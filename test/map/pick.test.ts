import { expect, test } from 'vitest';
import { FINGER, pick } from '../../src/map/pick.ts';

const BIG = { belt: 1, x: 0, y: 0, radius: 40 };
const SMALL = { belt: 2, x: 10, y: 0, radius: 4 };
const FAR = { belt: 3, x: 80, y: 0, radius: 5 };

test.each([
  ['inside two, the smaller, which lies on top', 11, 0, 2],
  ['inside the large one only', -30, 0, 1],
  ['between two, the one whose edge is nearer', 61, 0, 3],
  ['outside, within a finger', 80, 20, 3],
])('%s', (_, x, y, belt) => {
  expect(pick(x, y, [BIG, SMALL, FAR])?.belt).toBe(belt);
});

test('beyond a finger there is none, and a mouse reaches less far', () => {
  expect(pick(80, FINGER + 1, [FAR])).toBeNull();
  expect(pick(80, 12, [FAR], 6)).toBeNull();
  expect(pick(0, 0, [])).toBeNull();
});

test('an invisible circle is never found', () => {
  expect(pick(0, 0, [{ ...BIG, radius: 0 }])).toBeNull();
});

test('of two circles on one point the smaller is found', () => {
  expect(pick(0, 0, [BIG, { ...BIG, belt: 5, radius: 8 }])?.belt).toBe(5);
});
