import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** West, south, east, north (WGS-84 degrees). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Outlines as GeoJSON text in a Blob: the page hands its address to the map without ever reading it. */
export async function shapeOf(bytes: Blob): Promise<Blob> {
  return geoJson({ type: 'FeatureCollection', features: await featuresIn(bytes) });
}

/** The box around one division; null = these outlines do not hold it. */
export async function boundsOf(bytes: Blob, code: string): Promise<Bounds | null> {
  const found = (await featuresIn(bytes)).find((each) => String(each.properties?.['adcode'] ?? '') === code);
  if (!found || !('coordinates' in found.geometry)) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions(found.geometry.coordinates)) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

/** Any GeoJSON value as a Blob. */
export function geoJson(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: 'application/geo+json' });
}

/** The divisions of an outline file. */
export async function featuresIn(bytes: Blob): Promise<Feature[]> {
  return featuresOf(JSON.parse(await bytes.text()) as Topology | FeatureCollection);
}

/** The divisions of outlines that have been read. */
export function featuresOf(topology: Topology | FeatureCollection): Feature[] {
  // The few outlines that share no borders are GeoJSON as they are.
  if (topology.type === 'FeatureCollection') return topology.features;
  return Object.values(topology.objects).flatMap((object) => {
    const read = feature(topology, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
}

type Nested = Position | readonly Nested[];

function* positions(nested: Nested): Generator<Position> {
  if (typeof nested[0] === 'number') yield nested as Position;
  else for (const inner of nested as readonly Nested[]) yield* positions(inner);
}
