import type { FeatureCollection } from 'geojson';
import { ringPath } from '../path.ts';
import type { Dot } from '../simplify.ts';
import { projected, type GroundFrame } from './frame.ts';
import { cornersOf, meets, spanOf } from './ring-box.ts';
import { dot, ringsOf } from './shapes.ts';

/** One of the ten dashes. */
export interface Dash {
  readonly path: string;
  /** No edge of the frame cuts it. */
  readonly whole: boolean;
}

export const DASHES = '十段线';
/** How many there are. */
export const TEN = 10;
/** Isles smaller than this (units) are dots. */
const ISLET = 12;

/** The dashes and isles that a frame shows, never simplified: there are few, and each of them counts. */
export function claimsIn(
  claims: FeatureCollection,
  frame: GroundFrame,
): { readonly dashes: Dash[]; readonly isles: string } {
  const seen = claims.features.flatMap(({ properties, geometry }) =>
    ringsOf(geometry)
      .map((ring) => ring.map(([lon, lat]): Dot => projected(lon, lat, frame)))
      .filter((ring) => meets(cornersOf(ring), frame))
      .map((ring) => ({ ring, dash: properties?.['kind'] === DASHES })),
  );
  return {
    dashes: seen.filter(({ dash }) => dash).map(({ ring }) => ({ path: ringPath(ring), whole: inside(ring, frame) })),
    isles: seen
      .filter((each) => !each.dash)
      .map(({ ring }) => (spanOf(ring) < ISLET ? dot(ring) : ringPath(ring)))
      .join(''),
  };
}

function inside(ring: readonly Dot[], frame: GroundFrame): boolean {
  const { left, right, top, bottom } = cornersOf(ring);
  return left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
}
