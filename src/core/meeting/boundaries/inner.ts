import type { Feature, MultiLineString } from 'geojson';
import type { GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { dotsOf } from '../arcs.ts';

/** Property of an outline whose border is not drawn. */
export const BARE = 'bare';
/** Property of lines that are borders and nothing else. */
export const INNER = 'inner';

/**
 * The arcs of finer outlines that part two places of one province. All others are coast or a province's border, which a unit's own provinces have: drawn from
 * both, a border would stand there twice.
 * @param topology places with the property `adcode` (GB/T 2260), neighbours sharing arcs
 */
export function innerArcs(topology: Topology): Set<number> {
  const seen = new Map<number, Set<string>>();
  const sides = new Map<number, number>();
  for (const geometry of geometriesOf(topology)) {
    const code = (geometry.properties as { readonly adcode?: string } | undefined)?.adcode ?? '';
    for (const row of new Set(arcsOf(geometry).map((arc) => (arc < 0 ? ~arc : arc)))) {
      seen.set(row, (seen.get(row) ?? new Set()).add(code.slice(0, 2)));
      sides.set(row, (sides.get(row) ?? 0) + 1);
    }
  }
  return new Set([...sides].filter(([row, count]) => count > 1 && seen.get(row)?.size === 1).map(([row]) => row));
}

/** Finer outlines beside a unit's own provinces: the places with borders that are not drawn, and the borders between them as lines. */
export function partedFeatures(topology: Topology): Feature[] {
  const arcs = dotsOf(topology);
  const coordinates = [...innerArcs(topology)].map((row) => arcs[row] ?? []);
  const lines: Feature<MultiLineString> = {
    type: 'Feature',
    properties: { [INNER]: 1 },
    geometry: { type: 'MultiLineString', coordinates },
  };
  const places = Object.values(topology.objects).flatMap((object) => {
    const read = feature(topology, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
  return [...places.map((place) => ({ ...place, properties: { ...place.properties, [BARE]: 1 } })), lines];
}

function geometriesOf(topology: Topology): GeometryObject<GeoJsonProperties>[] {
  return Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries : [object],
  );
}

function arcsOf(geometry: GeometryObject<GeoJsonProperties>): number[] {
  if (geometry.type === 'Polygon') return geometry.arcs.flat();
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : [];
}
