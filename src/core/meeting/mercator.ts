/** Web Mercator, in degrees of longitude at the equator: the projection of every map here. */
export function mercator(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

/** The latitude (degrees) that `mercator` takes there. */
export function latitudeAt(height: number): number {
  return (Math.atan(Math.exp((height * Math.PI) / 180)) * 360) / Math.PI - 90;
}
