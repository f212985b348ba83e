import type { Result } from '../src/core/analysis/result.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { drawnPoints } from '../src/core/belt/points.ts';
import { drawnCircles, type DrawnCircles } from '../src/core/meeting/circles/drawn.ts';
import { mercatorOf, splitPlaces } from '../src/core/meeting/circles/place.ts';
import type { RadiusLimits } from '../src/core/meeting/radius.ts';

/** Longitude and latitude in turn at which the map draws each belt, by row. */
export function pointsOf(pack: Pack): Float64Array {
  return Float64Array.from(drawnPoints(pack).flatMap(({ lon, lat }) => [lon, lat]));
}

/** By pack: its belts never move. */
const places = new WeakMap<Pack, Float32Array>();

/** The circles of an answer of a pack. */
export function circlesOf(pack: Pack, result: Result, limits: RadiusLimits): DrawnCircles {
  const known = places.get(pack) ?? splitPlaces(mercatorOf(pointsOf(pack)));
  places.set(pack, known);
  return drawnCircles(result, limits, known);
}

/** The memory that goes to the page with them. */
export function memoryOf({ radius, fill, marks }: DrawnCircles): ArrayBuffer[] {
  return [radius.buffer as ArrayBuffer, fill.buffer as ArrayBuffer, marks.memory, marks.reach.buffer as ArrayBuffer];
}
