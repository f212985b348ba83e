import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { DASHES } from '../sheet/claims.ts';
import { seaOf } from './sea.ts';
import type { OwnShape } from './shape.ts';

/** A unit's own outlines in the place of ours. */
export interface OwnOutlines {
  /** Provinces with the property `adcode`, each ring an arc of its own. */
  readonly province: Topology;
  /** The ten-dash line and isles, told apart by the property `kind`. */
  readonly claims: FeatureCollection;
  /** All of the claims are the unit's own. */
  readonly sea: boolean;
}

/** @param claims ours, for what of the sea the file does not have whole */
export function ownOutlines(shapes: readonly OwnShape[], claims: FeatureCollection): OwnOutlines {
  const { dashes, isles } = seaOf(shapes);
  const ours = (dash: boolean) => claims.features.filter((each) => (each.properties?.['kind'] === DASHES) === dash);
  const drawn = (kind: string) => (part: OwnShape['parts'][number]) => claimOf(part, kind);
  return {
    province: topologyOf(shapes),
    claims: {
      type: 'FeatureCollection',
      features: [...(dashes?.map(drawn(DASHES)) ?? ours(true)), ...(isles?.map(drawn('岛屿')) ?? ours(false))],
    },
    sea: dashes !== null && isles !== null,
  };
}

/** A line goes there and back: drawn with a stroke it is itself, and there is nothing in it to fill. */
function claimOf({ closed, line }: OwnShape['parts'][number], kind: string): Feature {
  const ring = closed ? line : [...line, ...[...line].reverse().slice(1)];
  return {
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'Polygon', coordinates: [ring.map((position) => [...position])] },
  };
}

function topologyOf(shapes: readonly OwnShape[]): Topology {
  const arcs: Position[][] = [];
  const drawn = new Map<string, number[][][]>();
  const arcOf = (ring: readonly Position[]) => [arcs.push(ring.map(([x = NaN, y = NaN]) => [x, y])) - 1];
  for (const { kind, province, polygons: own } of shapes) {
    if (kind !== 'province') continue;
    const polygons = own.map((polygon) => polygon.map(arcOf));
    drawn.set(province, [...(drawn.get(province) ?? []), ...polygons]);
  }
  const geometries = [...drawn].map(([adcode, each]) => ({
    type: 'MultiPolygon' as const,
    properties: { adcode },
    arcs: each,
  }));
  return { type: 'Topology', arcs, objects: { provinces: { type: 'GeometryCollection', geometries } } };
}

/** Rings by province code of a topology of provinces. */
export function ringsByCode(topology: Topology): Map<string, Position[][]> {
  const features = Object.values(topology.objects).flatMap((object) => {
    const read = feature(topology, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
  return new Map(
    features.map(({ properties, geometry }) => [
      String(properties?.['adcode'] ?? ''),
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [],
    ]),
  );
}
