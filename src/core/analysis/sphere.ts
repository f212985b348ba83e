/** Mean radius of the WGS-84 ellipsoid, (2a + b) / 3, in km (Moritz, Geodetic Reference System 1980). */
export const RADIUS_KM = 6371.0088;
const RADIAN = Math.PI / 180;

/**
 * Great-circle distance in km between two points in WGS-84 degrees, by the haversine formula (Sinnott 1984) on the sphere of the mean radius. The
 * ellipsoid would give up to 0.6 % more or less. To the millimetre, so that distances which are equal on paper are equal.
 */
export function distanceKm(lon: number, lat: number, toLon: number, toLat: number): number {
  const north = Math.sin(((toLat - lat) * RADIAN) / 2);
  const east = Math.sin(((toLon - lon) * RADIAN) / 2);
  const square = north * north + Math.cos(lat * RADIAN) * Math.cos(toLat * RADIAN) * east * east;
  return toMillimetre(2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square))));
}

/** What lies beyond a millimetre is rounding, and would put equal distances in an order that means nothing. */
function toMillimetre(km: number): number {
  return Math.round(km * 1e6) / 1e6;
}

/** Initial bearing of the great circle from one point to another: degrees clockwise from north, 0 to 360; null = the two are one point. */
export function bearingOf(lon: number, lat: number, toLon: number, toLat: number): number | null {
  if (lon === toLon && lat === toLat) return null;
  const [from, to, turn] = [lat * RADIAN, toLat * RADIAN, (toLon - lon) * RADIAN];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return (Math.atan2(east, north) / RADIAN + 360) % 360;
}

/** The point so many km away in a direction (degrees clockwise from north), on the great circle: Snyder 1987, formulas 5-5 and 5-6. */
export function pointAt(lon: number, lat: number, bearing: number, km: number): readonly [lon: number, lat: number] {
  const [north, turn, arc] = [lat * RADIAN, bearing * RADIAN, km / RADIUS_KM];
  const height = Math.sin(north) * Math.cos(arc) + Math.cos(north) * Math.sin(arc) * Math.cos(turn);
  const east = Math.sin(turn) * Math.sin(arc) * Math.cos(north);
  const along = Math.cos(arc) - Math.sin(north) * height;
  return [lon + Math.atan2(east, along) / RADIAN, Math.asin(Math.max(-1, Math.min(1, height))) / RADIAN];
}

/** Degrees of longitude that a distance spans at most, on a parallel and those around it; 360 = all of them, near a pole. */
export function spanOfLongitude(km: number, lat: number): number {
  const ratio = Math.sin(km / RADIUS_KM) / Math.cos(lat * RADIAN);
  return km < (RADIUS_KM * Math.PI) / 2 && ratio < 1 ? Math.asin(ratio) / RADIAN : 360;
}

/** Degrees of latitude that a distance spans. */
export function spanOfLatitude(km: number): number {
  return km / RADIUS_KM / RADIAN;
}

/** A point on the unit sphere; the straight line between two of them is their chord. */
export function unitVectors(lon: Float64Array, lat: Float64Array): Float64Array {
  const vectors = new Float64Array(lon.length * 3);
  for (let row = 0; row < lon.length; row++) {
    const [east, north] = [(lon[row] ?? 0) * RADIAN, (lat[row] ?? 0) * RADIAN];
    const ring = Math.cos(north);
    vectors[row * 3] = ring * Math.cos(east);
    vectors[row * 3 + 1] = ring * Math.sin(east);
    vectors[row * 3 + 2] = Math.sin(north);
  }
  return vectors;
}

/** Square of the chord between points so many km apart; 4 = opposite. */
export function chordOf(km: number): number {
  return 4 * Math.sin(Math.min(km / RADIUS_KM, Math.PI) / 2) ** 2;
}

/** Distance in km of two points whose chord has this square. */
export function kmOfChord(square: number): number {
  return toMillimetre(2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square) / 2)));
}
