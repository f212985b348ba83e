/** West, south, east, north (WGS-84 degrees). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Hainan island. */
export const HAINAN: Bounds = [108.6, 18.15, 111.08, 20.18];
/** All ten dashes and, at the south end, 曾母暗沙. */
export const SOUTH_CHINA_SEA: Bounds = [108.18, 3.36, 122.81, 24.58];
/** A view this wide and high that holds the middle of the country is a map of the nation. */
const NATIONAL = { lon: 104, lat: 35, width: 30, height: 20 };

/**
 * Whether the map must carry the 南海诸岛 inset (公开地图内容表示规范, 2023): it shows all of Hainan, or the nation, and does
 * not itself show the South China Sea down to 曾母暗沙. `clear` is what panels do not cover.
 */
export function insetNeeded({ clear }: { readonly clear: Bounds }): boolean {
  return (holds(clear, HAINAN) || national(clear)) && !holds(clear, SOUTH_CHINA_SEA);
}

/** A map of the nation, whatever else is on it. */
export function national([west, south, east, north]: Bounds): boolean {
  const { lon, lat, width, height } = NATIONAL;
  const middle = west <= lon && lon <= east && south <= lat && lat <= north;
  return middle && east - west >= width && north - south >= height;
}

/** Whether one box lies wholly in another. */
export function holds(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
