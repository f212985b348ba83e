import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** Outlines as GeoJSON text in a Blob: the page hands its address to the map without ever reading it. */
export async function shapeOf(bytes: Blob): Promise<Blob> {
  const topology = JSON.parse(await bytes.text()) as Topology;
  const features = Object.values(topology.objects).flatMap((object) => {
    const read = feature(topology, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
  return geoJson({ type: 'FeatureCollection', features });
}

/** Any GeoJSON value as a Blob. */
export function geoJson(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: 'application/geo+json' });
}
