import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Borders } from '../src/core/belt/borders.ts';

/**
 * Which of these places share a border. TopoJSON keeps a border between two outlines once, as an arc that both use, so two outlines touch where they
 * share an arc: no geometry is compared. Outlines that meet in a single point, or across water, do not touch.
 * @param codes place codes by row of the pack's places
 * @param counties outlines whose property `adcode` is the place's code, in the object "county"
 * @throws when the topology has no such object
 */
export function bordersOf(codes: readonly string[], counties: Topology): Borders {
  const rows = new Map(codes.map((code, row) => [code, row]));
  const drawn: number[] = [];
  const owner = new Map<number, number>();
  const pairs = new Map<string, readonly [number, number]>();
  for (const shape of shapesOf(counties)) {
    const row = rows.get(codeOf(shape));
    if (row === undefined) continue;
    drawn.push(row);
    for (const arc of arcsOf(shape)) {
      const other = owner.get(arc);
      if (other === undefined) owner.set(arc, row);
      else if (other !== row) pairs.set(`${Math.min(row, other)}-${Math.max(row, other)}`, inOrder(row, other));
    }
  }
  const sorted = [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { drawn: [...new Set(drawn)].sort((a, b) => a - b), pairs: sorted.flat() };
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

type Shape = GeometryObject<GeoJsonProperties>;

function shapesOf(counties: Topology): readonly Shape[] {
  const layer = counties.objects['county'];
  if (layer?.type !== 'GeometryCollection')
    throw new Error('seeds/shapes/county.json: expected an object "county" that is a GeometryCollection');
  return layer.geometries;
}

function codeOf({ properties }: Shape): string {
  const held: unknown = properties;
  return typeof held === 'object' && held !== null && 'adcode' in held ? String(held.adcode) : '';
}

/** Arcs that an outline uses; ~n is arc n run backwards. */
function arcsOf(shape: Shape): number[] {
  const rings = shape.type === 'Polygon' ? shape.arcs : shape.type === 'MultiPolygon' ? shape.arcs.flat() : [];
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}
