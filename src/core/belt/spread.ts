/** Kilometres in a degree of latitude. */
const KM_PER_DEGREE = 111.32;
/** Golden angle: points on a spiral never line up. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

export interface Point {
  /** WGS-84 degrees. */
  readonly lon: number;
  readonly lat: number;
}

/**
 * Belts that share one point (all belts of a city stand at its centre) laid out as a sunflower around it, so
 * that each can be seen and tapped. For drawing only: the stated place does not change. A point that stands
 * alone stays where it is.
 * @param spacing kilometres between neighbours
 */
export function spread(points: readonly Point[], spacing: number): Point[] {
  const seen = new Map<string, number>();
  return points.map((point) => {
    const key = `${point.lon},${point.lat}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return turn === 0 ? point : shift(point, Math.sqrt(turn) * spacing, turn * GOLDEN);
  });
}

function shift({ lon, lat }: Point, kilometres: number, angle: number): Point {
  const north = (Math.sin(angle) * kilometres) / KM_PER_DEGREE;
  const east = (Math.cos(angle) * kilometres) / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
  return { lon: round(lon + east), lat: round(lat + north) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
