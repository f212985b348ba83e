import type { Room } from '../../core/meeting/wall.ts';

type Point = readonly [x: number, y: number];

/** Pixels that a finger may slip in a tap, and those that it must go for a swipe. */
const SLIP = 10;
const SWIPE = 60;
/** Share of the wall's width at either side that a tap steps with. */
const SIDE = 0.25;

/** What a touch from one point to another means; a swipe goes with the finger as pages of a book do. bar: show what can be pressed. */
export function gestureOf(from: Point, to: Point, { width }: Room, swipes: boolean): 'next' | 'back' | 'bar' | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.hypot(dx, dy) <= SLIP) {
    if (to[0] < width * SIDE) return 'back';
    return to[0] > width * (1 - SIDE) ? 'next' : 'bar';
  }
  if (!swipes || Math.abs(dx) < SWIPE || Math.abs(dx) < 1.5 * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'back';
}
