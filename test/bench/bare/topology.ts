import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** One of our own outline files as GeoJSON. */
export async function outlines(name: string) {
  const response = await fetch(`shapes/${name}.json`);
  const topology = (await response.json()) as Topology | FeatureCollection;
  if (topology.type === 'FeatureCollection') return topology;
  const object = Object.values(topology.objects)[0];
  if (!object) throw new Error(`shapes/${name}.json has no object`);
  return feature(topology, object);
}
