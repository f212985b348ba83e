import type { Dot } from '../simplify.ts';
import { clipRing } from '../clip.ts';
import type { GroundFrame } from './frame.ts';

/** Corners around some dots. */
export interface Corners {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function cornersOf(dots: readonly Dot[]): Corners {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of dots) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, right, top, bottom };
}

/** The longer side of what is around some dots. */
export function spanOf(dots: readonly Dot[]): number {
  const { left, right, top, bottom } = cornersOf(dots);
  return Math.max(right - left, bottom - top);
}

/** What is cut off lies so far outside the frame (shares of its width) that no stroke along the cut is seen. */
const OUTSIDE = 0.02;

/** Whether any of it may be seen in a frame. */
export function meets({ left, right, top, bottom }: Corners, frame: GroundFrame): boolean {
  return right >= 0 && bottom >= 0 && left <= frame.width && top <= frame.height;
}

/** The part of a closed ring that a frame shows, a little more on each side. */
export function cutToFrame(ring: readonly Dot[], frame: GroundFrame): readonly Dot[] {
  const { left, right, top, bottom } = cornersOf(ring);
  const out = frame.width * OUTSIDE;
  if (left >= -out && top >= -out && right <= frame.width + out && bottom <= frame.height + out) return ring;
  const moved = ring.map(([x, y]): Dot => [x + out, y + out]);
  return clipRing(moved, frame.width + 2 * out, frame.height + 2 * out).map(([x, y]): Dot => [x - out, y - out]);
}

/** The stretches of a line that a frame shows; whole steps, so a little more than that. */
export function stretchesIn(line: readonly Dot[], frame: GroundFrame): Dot[][] {
  const stretches: Dot[][] = [];
  let open: Dot[] | null = null;
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]];
    if (!from || !to || !meets(cornersOf([from, to]), frame)) {
      open = null;
      continue;
    }
    if (!open) stretches.push((open = [from]));
    open.push(to);
  }
  return stretches;
}
