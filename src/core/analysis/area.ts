import { distanceKm } from './sphere.ts';

/** A part of the map that a person drew or looks at; WGS-84 degrees. */
export type Area =
  | {
      readonly kind: 'box';
      readonly west: number;
      readonly south: number;
      readonly east: number;
      readonly north: number;
    }
  | { readonly kind: 'circle'; readonly lon: number; readonly lat: number; readonly km: number }
  | { readonly kind: 'polygon'; readonly points: readonly (readonly [lon: number, lat: number])[] };

/** A ring of more corners than a finger draws is no area. */
export const MOST_CORNERS = 200;

/**
 * Whether a point lies in an area; its edge belongs to a box and a circle. A polygon is straight in degrees, as it is drawn on the map, and closes
 * itself: a point is in it when a ray from it meets the ring an odd number of times (Shimrat 1962, Algorithm 112).
 */
export function isWithin(area: Area, lon: number, lat: number): boolean {
  if (area.kind === 'circle') return distanceKm(area.lon, area.lat, lon, lat) <= area.km;
  if (area.kind === 'box') return lon >= area.west && lon <= area.east && lat >= area.south && lat <= area.north;
  return isInRing(area.points, lon, lat);
}

function isInRing(ring: readonly (readonly [number, number])[], lon: number, lat: number): boolean {
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [x, y] = ring[at] ?? [NaN, NaN];
    const [fromX, fromY] = ring[before] ?? [NaN, NaN];
    if (y > lat !== fromY > lat && lon < ((fromX - x) * (lat - y)) / (fromY - y) + x) inside = !inside;
  }
  return inside;
}

/** An area as the address bar holds it, to 4 decimals (11 m): `box~113~22~114~23`, `circle~113.2~22.6~30`, `polygon~113~22~114~22~114~23`. */
export function formatArea(area: Area): string {
  const numbers =
    area.kind === 'box'
      ? [area.west, area.south, area.east, area.north]
      : area.kind === 'circle'
        ? [area.lon, area.lat, area.km]
        : area.points.flat();
  return [area.kind, ...numbers.map((number) => String(Math.round(number * 1e4) / 1e4))].join('~');
}

/** null = no area is written so, or it lies off the globe. */
export function readArea(text: string): Area | null {
  const [kind = '', ...rest] = text.split('~');
  const numbers = rest.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (numbers.some(Number.isNaN)) return null;
  const area = areaOf(kind, numbers);
  return area && isSound(area) ? area : null;
}

function areaOf(kind: string, numbers: readonly number[]): Area | null {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = numbers;
  if (kind === 'box' && numbers.length === 4) return { kind, west: a, south: b, east: c, north: d };
  if (kind === 'circle' && numbers.length === 3) return { kind, lon: a, lat: b, km: c };
  const corners = numbers.length / 2;
  if (kind !== 'polygon' || !Number.isInteger(corners) || corners < 3 || corners > MOST_CORNERS) return null;
  const points = Array.from(
    { length: corners },
    (_, at) => [numbers[at * 2] ?? NaN, numbers[at * 2 + 1] ?? NaN] as const,
  );
  return { kind, points };
}

function isSound(area: Area): boolean {
  const on = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  if (area.kind === 'circle') return on(area.lon, area.lat) && area.km > 0;
  if (area.kind === 'polygon') return area.points.every(([lon, lat]) => on(lon, lat));
  return on(area.west, area.south) && on(area.east, area.north) && area.west <= area.east && area.south <= area.north;
}
