import { expect, test } from 'vitest';
import { gestureOf } from '../../src/meeting/present/gesture.ts';

const ROOM = { width: 1000, height: 600 };

test.each([
  ['a tap at the left', [100, 300], [102, 301], 'back'],
  ['a tap at the right', [900, 300], [900, 300], 'next'],
  ['a tap in the middle', [500, 300], [505, 300], 'bar'],
  ['a swipe to the left', [700, 300], [500, 320], 'next'],
  ['a swipe to the right', [300, 300], [500, 280], 'back'],
  ['a short slip', [500, 300], [540, 300], null],
  ['a scroll', [500, 500], [420, 100], null],
] as const)('%s', (_, from, to, gesture) => expect(gestureOf(from, to, ROOM, true)).toBe(gesture));

test('a mouse that is dragged turns no page', () => {
  expect(gestureOf([700, 300], [300, 300], ROOM, false)).toBe(null);
});
