import type { FeatureCollection, Feature, Geometry } from 'geojson';

/** Longitude and latitude, WGS-84 degrees. */
export type Spot = readonly [lon: number, lat: number];

/** All that is drawn by hand, as plain data. */
export interface Shapes {
  /** Closed line around the area that is looked at; empty = none. */
  readonly area: readonly Spot[];
  /** The line that is being drawn. */
  readonly line: readonly Spot[];
  /** Where the person is, with the closed line around where they may be; empty = they pointed at it. */
  readonly here: { readonly at: Spot; readonly around: readonly Spot[] } | null;
  /** Where records were made, each with the closed line around where it may lie; empty = nobody measured it. */
  readonly sites: readonly { readonly at: Spot; readonly around: readonly Spot[]; /** What the person added, not where they were. */ readonly own: boolean; /** The record that a touch of its flag opens; '' = none. */ readonly opens: string }[]; // prettier-ignore
  /** Ends of a measured distance. */
  readonly path: readonly Spot[];
  readonly links: readonly (readonly [Spot, Spot])[];
  /** Which of the links stands out; null = none. */
  readonly chosen: number | null;
}

type Kind = 'area' | 'around' | 'line' | 'path' | 'link' | 'here' | 'end' | 'halo' | 'site' | 'own';

/** The shapes as features; `kind` says how the layers draw each. */
export function featuresOf({ area, line, here, path, links, chosen, sites }: Shapes): FeatureCollection {
  const features = [
    ...closed('area', area),
    ...sites.flatMap(({ around }) => closed('halo', around)),
    ...closed('around', here?.around ?? []),
    ...open('line', line),
    ...open('path', path),
    ...links.map((ends, at) => feature('link', lineOf(ends), at === chosen)),
    ...path.map((spot) => feature('end', { type: 'Point', coordinates: [...spot] })),
    ...sites.map(({ at, own }) => feature(own ? 'own' : 'site', { type: 'Point', coordinates: [...at] })),
    ...(here ? [feature('here', { type: 'Point', coordinates: [...here.at] })] : []),
  ];
  return { type: 'FeatureCollection', features };
}

function closed(kind: Kind, ring: readonly Spot[]): Feature[] {
  if (ring.length < 4) return [];
  return [feature(kind, { type: 'Polygon', coordinates: [ring.map((spot) => [...spot])] })];
}

function open(kind: Kind, spots: readonly Spot[]): Feature[] {
  return spots.length < 2 ? [] : [feature(kind, lineOf(spots))];
}

function lineOf(spots: readonly Spot[]): Geometry {
  return { type: 'LineString', coordinates: spots.map((spot) => [...spot]) };
}

function feature(kind: Kind, geometry: Geometry, chosen = false): Feature {
  return { type: 'Feature', geometry, properties: { kind, chosen } };
}
