import type { Spot } from '../pick.ts';
import type { Marks } from '../../core/meeting/circles/marks.ts';

/** Where a finger is in the Mercator square, and how many CSS pixels wide the square is drawn. */
export interface Touch {
  readonly x: number;
  readonly y: number;
  readonly worldSize: number;
}

/**
 * Belts that are drawn so near that a finger may mean them; `x` and `y` count from the finger. Looking at
 * all 100,000 takes less than a millisecond, so there is no index to make and to keep true.
 * @param places in the Mercator square, x and y in turn, by belt row
 * @param finger CSS pixels
 */
export function spotsNear(
  places: Float64Array,
  { belts, reach }: Pick<Marks, 'belts' | 'reach'>,
  { x, y, worldSize }: Touch,
  finger: number,
): Spot[] {
  const spots: Spot[] = [];
  for (let at = 0; at < belts.length; at++) {
    const belt = belts[at] ?? 0;
    const radius = reach[belt] ?? 0;
    const room = Math.max(radius, finger);
    const east = ((places[2 * belt] ?? NaN) - x) * worldSize;
    const south = ((places[2 * belt + 1] ?? NaN) - y) * worldSize;
    if (radius > 0 && Math.abs(east) <= room && Math.abs(south) <= room)
      spots.push({ belt, x: east, y: south, radius });
  }
  return spots;
}
