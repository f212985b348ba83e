import type { Pack } from '../src/core/belt/pack.ts';
import { drawnPoints } from '../src/core/belt/points.ts';
import type { DrawnCircles } from '../src/core/meeting/circles/drawn.ts';

/** Longitude and latitude in turn at which the map draws each belt, by row. */
export function pointsOf(pack: Pack): Float64Array {
  return Float64Array.from(drawnPoints(pack).flatMap(({ lon, lat }) => [lon, lat]));
}

/** The memory that goes to the page with them. */
export function memoryOf({ radius, fill, marks }: DrawnCircles): ArrayBuffer[] {
  return [radius.buffer as ArrayBuffer, fill.buffer as ArrayBuffer, marks.memory];
}
