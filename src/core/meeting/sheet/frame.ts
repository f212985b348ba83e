import { SOUTH_CHINA_SEA, type Bounds } from '../inset-needed.ts';
import { latitudeAt, mercator } from '../mercator.ts';

/** Where a map of so many pixels lies on the ground: x = (lon − west) · scale, y = (north − mercator(lat)) · scale, north up. */
export interface GroundFrame {
  readonly width: number;
  readonly height: number;
  /** Degrees of longitude at the equator. */
  readonly west: number;
  readonly north: number;
  /** Pixels a degree of longitude. */
  readonly scale: number;
  /** WGS-84 west, south, east, north of its edges. */
  readonly extent: Bounds;
}

/** The whole country with Hainan's south tip (18.15); the South China Sea goes on in the inset. */
export const NATION: Bounds = [73.2, 17.3, 135.4, 53.9];
/** The country down to 曾母暗沙 (4.0), all ten dashes whole. */
export const WHOLE: Bounds = [73.2, 2.6, 135.4, 53.9];
/** With less of the nation's own size than this the whole sea is not worth showing: the inset has it. */
const NEARLY = 0.94;
/** Room around what is asked for, as a share of the shorter side. */
const ROOM = 0.025;
/** Nothing is shown nearer than this (pixels a degree): a single town would fill a sheet with outlines too coarse for it. */
const NEAREST = 900;

/** The frame that shows all of some bounds in the middle of a map; null = the nation, with the whole sea where the map is high enough for it. */
export function frameOf(bounds: Bounds | null, width: number, height: number): GroundFrame {
  if (bounds) return fitted(withSea(bounds), width, height);
  const [nation, whole] = [fitted(NATION, width, height), fitted(WHOLE, width, height)];
  return whole.scale >= NEARLY * nation.scale ? whole : nation;
}

/** What reaches into the South China Sea is shown with all of it: half of its dashes would be wrong. */
function withSea(bounds: Bounds): Bounds {
  const [west, south, east, north] = bounds;
  const sea = SOUTH_CHINA_SEA;
  if (south > SEA_FROM || east < sea[0] || west > sea[2]) return bounds;
  return [Math.min(west, sea[0]), Math.min(south, sea[1]), Math.max(east, sea[2]), Math.max(north, sea[3])];
}

/** South of Hainan and Xisha there is nothing but that sea (degrees). */
const SEA_FROM = 15;

function fitted([west, south, east, north]: Bounds, width: number, height: number): GroundFrame {
  const room = 1 - 2 * ROOM;
  const [top, bottom] = [mercator(north), mercator(south)];
  const scale = Math.min((width * room) / (east - west), (height * room) / (top - bottom), NEAREST);
  const left = (west + east - width / scale) / 2;
  const up = (top + bottom + height / scale) / 2;
  const extent = [left, latitudeAt(up - height / scale), left + width / scale, latitudeAt(up)] as const;
  return { width, height, west: left, north: up, scale, extent };
}

/** What a camera of the live map shows, so that a sheet shows the same ground. */
export function boundsOfCamera(camera: {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}): Bounds {
  const scale = (TILE * 2 ** camera.zoom) / 360;
  const [across, down] = [camera.width / 2 / scale, camera.height / 2 / scale];
  const middle = mercator(camera.lat);
  return [camera.lon - across, latitudeAt(middle - down), camera.lon + across, latitudeAt(middle + down)];
}

/** Pixels of the whole world at zoom 0, as the live map counts. */
const TILE = 512;

/** Zoom at which the live map has the scale of a frame. */
export function zoomOf({ scale }: GroundFrame): number {
  return Math.log2((scale * 360) / TILE);
}

/** A point (WGS-84 degrees) in pixels of a frame. */
export function projected(
  lon: number,
  lat: number,
  frame: Pick<GroundFrame, 'west' | 'north' | 'scale'>,
): readonly [number, number] {
  return [(lon - frame.west) * frame.scale, (frame.north - mercator(lat)) * frame.scale];
}
