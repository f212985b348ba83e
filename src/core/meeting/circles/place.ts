/** Places in the unit Mercator square (x east, y south, 0–1), x and y in turn, from longitude and latitude in turn (WGS-84 degrees). */
export function mercatorOf(points: Float64Array): Float64Array {
  const places = new Float64Array(points.length);
  for (let at = 0; at + 1 < points.length; at += 2) {
    places[at] = eastOf(points[at] ?? 0);
    places[at + 1] = southOf(points[at + 1] ?? 0);
  }
  return places;
}

/** Mercator x of a longitude in degrees. */
export function eastOf(lon: number): number {
  return (180 + lon) / 360;
}

/** Mercator y of a latitude in degrees: spherical Mercator (EPSG:3857) scaled to 0–1 from the north. */
export function southOf(lat: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/**
 * Each place as two floats that add up to it: x, y, then what their rounding left out. One float holds the unit square to
 * 6e-8, an eighth of a pixel at zoom 12, and its points would tremble when the map moves.
 */
export function splitPlaces(places: Float64Array): Float32Array {
  const halves = new Float32Array(places.length * 2);
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
    const [highX, highY] = [Math.fround(x), Math.fround(y)];
    halves[2 * at] = highX;
    halves[2 * at + 1] = highY;
    halves[2 * at + 2] = x - highX;
    halves[2 * at + 3] = y - highY;
  }
  return halves;
}
