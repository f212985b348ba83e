import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shapeOf, type OwnShape } from '../../../../src/core/meeting/boundaries/shape.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../seeds/shapes/${name}.json`, import.meta.url), 'utf8'));

/** Our own outlines. */
export const OURS = read('province') as Topology;
export const CLAIMS = read('claims') as FeatureCollection;

/** Our own outlines as a file that a unit could open, its positions changed on the way. */
export function ownFile(move: (position: Position) => Position = (each) => each): FeatureCollection {
  const provinces = Object.values(OURS.objects).flatMap(
    (object) => feature(OURS, object as GeometryCollection).features,
  );
  return { type: 'FeatureCollection', features: [...provinces, ...CLAIMS.features].map((each) => moved(each, move)) };
}

function moved(given: Feature, move: (position: Position) => Position): Feature {
  const { geometry } = given;
  if (geometry.type === 'Polygon')
    return { ...given, geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(move)) } };
  if (geometry.type !== 'MultiPolygon') return given;
  const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(move)));
  return { ...given, geometry: { ...geometry, coordinates } };
}

/** A square of so many degrees. */
export function square(lon: number, lat: number, side = 1): Position[] {
  return [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat + side],
    [lon, lat + side],
    [lon, lat],
  ];
}

/** A feature with one polygon of these rings. */
export function area(properties: Record<string, unknown>, ...rings: Position[][]): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } };
}

export function shapes(...features: readonly Feature[]): OwnShape[] {
  return features.map((each, at) => shapeOf(each, at + 1));
}
