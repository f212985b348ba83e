import type { Geometry, Position } from 'geojson';
import { isWithin } from '../src/core/analysis/area.ts';
import { featuresIn } from './shape.ts';

type Rings = readonly (readonly (readonly [number, number])[])[];

/** The county found last: a person who walks on is mostly still in it, and reading all outlines again takes a while. */
let last: { readonly code: string; readonly rings: Rings } | null = null;

/**
 * Code of the county whose outline holds a point; '' = none does, null = there are no outlines. They are simplified to about 400 m: so near a border
 * the neighbour may be named.
 */
export async function countyAt(bytes: Blob | null, lon: number, lat: number): Promise<string | null> {
  if (!bytes) return null;
  if (last && holds(last.rings, lon, lat)) return last.code;
  for (const { geometry, properties } of await featuresIn(bytes)) {
    const rings = ringsOf(geometry);
    if (!holds(rings, lon, lat)) continue;
    last = { code: String(properties?.['adcode'] ?? ''), rings };
    return last.code;
  }
  return '';
}

/** In an outline when in an odd number of its rings: a hole is a ring too. */
function holds(rings: Rings, lon: number, lat: number): boolean {
  return rings.filter((points) => isWithin({ kind: 'polygon', points }, lon, lat)).length % 2 === 1;
}

function ringsOf(geometry: Geometry | null): Rings {
  if (geometry?.type === 'Polygon') return geometry.coordinates.map(ring);
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flatMap((part) => part.map(ring)) : [];
}

function ring(positions: readonly Position[]): readonly (readonly [number, number])[] {
  return positions.map(([lon = NaN, lat = NaN]) => [lon, lat] as const);
}
