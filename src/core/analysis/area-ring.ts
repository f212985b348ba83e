import { lastOf } from '../last.ts';
import { MOST_CORNERS, type Area } from './area.ts';
import { simplified } from '../meeting/simplify.ts';
import { pointAt } from './sphere.ts';

type Point = readonly [lon: number, lat: number];

/** Sides of a circle as the map draws it: at 64 its edge is off by 0.12 % of the radius at most. */
const SIDES = 64;

/** The closed line around an area, WGS-84 degrees, first point again at the end; a circle is round on the ground, not on the map. */
export function ringOf(area: Area): Point[] {
  const ring = openRing(area);
  return ring[0] ? [...ring, ring[0]] : [];
}

function openRing(area: Area): Point[] {
  if (area.kind === 'polygon') return [...area.points];
  if (area.kind === 'circle') {
    const { lon, lat, km } = area;
    return Array.from({ length: SIDES }, (_, at) => pointAt(lon, lat, (at * 360) / SIDES, km));
  }
  const { west, south, east, north } = area;
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** The box around an area: west, south, east, north. */
export function boxOf(area: Area): readonly [number, number, number, number] {
  const ring = openRing(area);
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * What a finger drew as an area that the address bar can hold: 4 decimals, at most MOST_CORNERS corners.
 * null = it encloses nothing: fewer than three corners.
 */
export function drawnArea(line: readonly Point[]): Area | null {
  const points = corners(line.map(([lon, lat]): Point => [round(lon), round(lat)]));
  return points.length < 3 ? null : { kind: 'polygon', points };
}

/** The box around what is seen, or a circle, as the address bar holds it. */
export function rounded(area: Extract<Area, { kind: 'box' | 'circle' }>): Area {
  if (area.kind === 'circle') return { ...area, lon: round(area.lon), lat: round(area.lat), km: round(area.km) };
  const { kind, west, south, east, north } = area;
  return { kind, west: round(west), south: round(south), east: round(east), north: round(north) };
}

/** Coarser and coarser until it is short enough. */
function corners(line: readonly Point[]): Point[] {
  const apart = line.filter(([lon, lat], at) => lon !== line[at - 1]?.[0] || lat !== line[at - 1]?.[1]);
  const [first, last] = [apart[0], lastOf(apart)];
  const open = apart.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? apart.slice(0, -1) : apart;
  const lats = open.map(([, lat]) => lat);
  let tolerance = (Math.max(...lats) - Math.min(...lats)) / 500;
  let found = open;
  while (found.length > MOST_CORNERS || (found === open && open.length > 40)) {
    found = simplified(open, tolerance);
    tolerance *= 2;
  }
  return found;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
