import type { Feature, FeatureCollection, GeoJsonProperties, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { dotsOf } from '../arcs.ts';
import { DASHES } from '../sheet/claims.ts';
import { simplified, type Dot } from '../simplify.ts';

/** Degrees that an outline may be off: about 100 m, less than a pixel of the nearest view of the single file. */
const TOLERANCE = 0.001;
/** Degrees of a step of the grid: about 10 m. */
const GRID = 1e-4;
/** A ring of fewer points encloses nothing. */
const RING = 4;

/** A unit's own provinces small enough to be sent along: simplified, on a grid, and named. @param names by province code */
export function lighterProvinces(topology: Topology, names: ReadonlyMap<string, string>): Topology {
  const named = (object: GeometryObject<GeoJsonProperties>): GeometryObject<GeoJsonProperties> => {
    const adcode = codeOf(object);
    return { ...object, properties: { adcode, name: names.get(adcode) ?? '' } };
  };
  const objects = Object.entries(topology.objects).map(([key, object]) => [
    key,
    object.type === 'GeometryCollection' ? { ...object, geometries: object.geometries.map(named) } : named(object),
  ]);
  return {
    type: 'Topology',
    objects: Object.fromEntries(objects) as Topology['objects'],
    arcs: dotsOf(topology).map((arc) => steps(lighterRing(arc))),
    transform: { scale: [GRID, GRID], translate: [0, 0] },
  };
}

/** Names by code of provinces. */
export function namesByCode(topology: Topology): Map<string, string> {
  return new Map(
    Object.values(topology.objects)
      .flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : [object]))
      .map((one) => [codeOf(one), (one.properties as { readonly name?: string } | undefined)?.name ?? '']),
  );
}

/** The ten dashes as they are; isles, of which the single file draws dots and outlines, with fewer points. */
export function lighterClaims(claims: FeatureCollection): FeatureCollection {
  return { ...claims, features: claims.features.map(lighterFeature) };
}

function lighterFeature(claim: Feature): Feature {
  const { geometry } = claim;
  if (geometry.type !== 'Polygon' || claim.properties?.['kind'] === DASHES) return claim;
  return { ...claim, geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => degrees(ring)) } };
}

function degrees(ring: readonly Position[]): Position[] {
  return lighterRing(ring).map(([x, y]) => [round(x * GRID), round(y * GRID)]);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

/** A closed ring in whole steps of the grid. What would become too small to enclose anything stays as it was. */
function lighterRing(ring: readonly Position[]): Dot[] {
  const given = ring.map(([x = NaN, y = NaN]): Dot => [x, y]);
  const few = simplified(given, TOLERANCE);
  return (few.length < RING ? given : few).map(([x, y]): Dot => [Math.round(x / GRID), Math.round(y / GRID)]);
}

function steps(ring: readonly Dot[]): Position[] {
  return ring.map(([x, y], at) => {
    const before = ring[at - 1];
    return before ? [x - before[0], y - before[1]] : [x, y];
  });
}

function codeOf(object: GeometryObject<GeoJsonProperties>): string {
  return (object.properties as { readonly adcode?: string } | undefined)?.adcode ?? '';
}
