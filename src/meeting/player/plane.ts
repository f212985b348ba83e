/** The plane of the map: x is the longitude, y Web Mercator downwards, both in degrees of longitude at the equator. */
export type Spot = readonly [x: number, y: number];

/** Left, top, right, bottom in the plane. */
export type Span = readonly [left: number, top: number, right: number, bottom: number];

/** Where the map stands: its middle in the plane, and pixels a degree. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The nation as a map of China shows it: to the south past the tip of Hainan (18.2), in the east with room for the inset beside 钓鱼岛. */
export const NATION = [73, 17.2, 141, 54] as const;

export function spotOf(lon: number, lat: number): Spot {
  return [lon, (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI];
}

/** Of west, south, east, north in degrees. */
export function spanOf([west, south, east, north]: readonly [number, number, number, number]): Span {
  const [left, top] = spotOf(west, north);
  const [right, bottom] = spotOf(east, south);
  return [left, top, right, bottom];
}

/** The stand from which a map of this size (pixels) shows all of a span. */
export function fitted([left, top, right, bottom]: Span, width: number, height: number, room: number): Stand {
  const k = Math.min((width - 2 * room) / (right - left || 1e-3), (height - 2 * room) / (bottom - top || 1e-3));
  return { x: (left + right) / 2, y: (top + bottom) / 2, k: Math.min(FARTHEST, k) };
}

const [NEAREST, FARTHEST] = [6, 6000];
/** Beyond this nobody has to look: the plane of China and its seas. */
const WHOLE = [60, -62, 150, 4] as const;

/** Kept within what there is to see. */
export function kept({ x, y, k }: Stand): Stand {
  const [left, top, right, bottom] = WHOLE;
  return {
    x: Math.min(right, Math.max(left, x)),
    y: Math.min(bottom, Math.max(top, y)),
    k: Math.min(FARTHEST, Math.max(NEAREST, k)),
  };
}

/** So many times nearer, and the spot under a point (pixels from the middle) stays where it is. */
export function nearer({ x, y, k }: Stand, times: number, [across, down]: Spot): Stand {
  const next = Math.min(FARTHEST, Math.max(NEAREST, k * times));
  return kept({ x: x + across / k - across / next, y: y + down / k - down / next, k: next });
}

/** A stand on the way from one to another, 0–1: the scale grows evenly in the eye. */
export function between(from: Stand, to: Stand, share: number): Stand {
  const k = from.k * (to.k / from.k) ** share;
  // The middle moves as the scale does, so that the way is straight on the screen: (1/k − 1/from) ∕ (1/to − 1/from), without differences of near equals.
  const grown = Math.log(to.k / from.k);
  const moved = grown === 0 ? share : Math.expm1(-share * grown) / Math.expm1(-grown);
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, k };
}
