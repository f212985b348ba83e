import type { Position } from 'geojson';

/** The four ends of an outline (WGS-84 degrees): the positions farthest west, east, south and north. */
export type Extremes = readonly [west: Position, east: Position, south: Position, north: Position];

/** The ends of some rings; null where there is none. Simplifying moves them least of all points. */
export function extremesOf(rings: readonly (readonly Position[])[]): Extremes | null {
  let ends: [Position, Position, Position, Position] | null = null;
  for (const position of rings.flat()) {
    ends ??= [position, position, position, position];
    const [x = NaN, y = NaN] = position;
    if (x < (ends[0][0] ?? NaN)) ends[0] = position;
    if (x > (ends[1][0] ?? NaN)) ends[1] = position;
    if (y < (ends[2][1] ?? NaN)) ends[2] = position;
    if (y > (ends[3][1] ?? NaN)) ends[3] = position;
  }
  return ends;
}
