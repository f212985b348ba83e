import type { Area } from './area.ts';
import { RADIUS_KM } from './sphere.ts';

type Ring = readonly (readonly [lon: number, lat: number])[];
const RADIAN = Math.PI / 180;

/**
 * Area in km² on the sphere of the mean radius; null = a line that crosses itself encloses no one area.
 * A circle is a spherical cap, 2πR²(1 − cos(r / R)) (Zwillinger, CRC Standard Mathematical Tables 31, 4.12.2). A box and a polygon, whose sides are
 * straight in degrees, are measured in Lambert's cylindrical equal-area projection, y = R sin φ, which keeps areas (Snyder 1987, p. 76 to 81).
 */
export function areaKm2(area: Area): number | null {
  if (area.kind === 'circle') return 2 * Math.PI * RADIUS_KM ** 2 * (1 - Math.cos(area.km / RADIUS_KM));
  if (area.kind === 'polygon' && crossesItself(area.points)) return null;
  const ring = cornersOf(area);
  let sum = 0;
  ring.forEach((point, at) => (sum += strip(point, ring[(at + 1) % ring.length] ?? point)));
  return Math.abs(sum) * RADIUS_KM ** 2;
}

function cornersOf(area: Exclude<Area, { kind: 'circle' }>): Ring {
  if (area.kind === 'polygon') return area.points;
  const { west, south, east, north } = area;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** ∫ sin φ dλ along a side that is straight in degrees: the signed strip between it and the equator, on the unit sphere. */
function strip([lon, lat]: readonly [number, number], [toLon, toLat]: readonly [number, number]): number {
  const [from, to] = [lat * RADIAN, toLat * RADIAN];
  const mean = Math.abs(to - from) < 1e-9 ? Math.sin((from + to) / 2) : (Math.cos(from) - Math.cos(to)) / (to - from);
  return (toLon - lon) * RADIAN * mean;
}

/** Whether two sides of a closed line that do not meet in a corner cross or touch. */
export function crossesItself(ring: Ring): boolean {
  const side = (at: number) => [ring[at] ?? [NaN, NaN], ring[(at + 1) % ring.length] ?? [NaN, NaN]] as const;
  for (let one = 0; one < ring.length; one++) {
    for (let other = one + 2; other < ring.length; other++) {
      if (one === 0 && other === ring.length - 1) continue;
      if (cross(...side(one), ...side(other))) return true;
    }
  }
  return false;
}

type Point = readonly [number, number];

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Side of a point beside a line: -1, 0 or 1. */
function turn([x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): number {
  return Math.sign((x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1));
}
