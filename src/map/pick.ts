/** A finger covers about this much (CSS pixels). */
export const FINGER = 22;

/** A circle on the screen, in CSS pixels. */
export interface Spot {
  readonly belt: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The circle that a touch at x, y means: of those it is inside, the smallest (it is drawn on top), then the nearest centre;
 * else the one whose edge is nearest, if the finger reaches it. Null when none does.
 */
export function pick(x: number, y: number, spots: readonly Spot[], finger = FINGER): Spot | null {
  const met = spots
    .map((spot) => ({ spot, distance: Math.hypot(spot.x - x, spot.y - y) }))
    .filter(({ spot, distance }) => spot.radius > 0 && distance <= Math.max(spot.radius, finger));
  const inside = met.filter(({ spot, distance }) => distance <= spot.radius);
  const [first] =
    inside.length > 0
      ? inside.sort((a, b) => a.spot.radius - b.spot.radius || a.distance - b.distance)
      : met.sort((a, b) => a.distance - a.spot.radius - (b.distance - b.spot.radius));
  return first?.spot ?? null;
}
