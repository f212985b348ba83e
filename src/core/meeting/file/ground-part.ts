import type { GeoJsonProperties } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** The outlines of a topology that are wanted, with those arcs alone that they are made of. */
export function partOf(
  topology: Topology,
  wanted: (properties: Readonly<Record<string, unknown>>) => boolean,
): Topology {
  const rows = new Map<number, number>();
  const arcs: Topology['arcs'] = [];
  /** An arc that runs the other way has the complement of its row (TopoJSON 2.1.4). */
  const moved = (arc: number): number => {
    const row = arc < 0 ? ~arc : arc;
    let to = rows.get(row);
    if (to === undefined) {
      to = arcs.push(topology.arcs[row] ?? []) - 1;
      rows.set(row, to);
    }
    return arc < 0 ? ~to : to;
  };
  const objects = Object.entries(topology.objects).map(([name, object]) => {
    const geometries = (object.type === 'GeometryCollection' ? object.geometries : [object])
      .filter((one) => wanted((one.properties ?? {}) as Readonly<Record<string, unknown>>))
      .map((one) => rearced(one, moved));
    return [name, { type: 'GeometryCollection', geometries } satisfies GeometryCollection<GeoJsonProperties>] as const;
  });
  const made = { type: 'Topology' as const, objects: Object.fromEntries(objects), arcs };
  return topology.transform ? { ...made, transform: topology.transform } : made;
}

function rearced(
  object: GeometryObject<GeoJsonProperties>,
  moved: (arc: number) => number,
): GeometryObject<GeoJsonProperties> {
  if (object.type === 'Polygon') return { ...object, arcs: object.arcs.map((ring) => ring.map(moved)) };
  if (object.type === 'MultiPolygon')
    return { ...object, arcs: object.arcs.map((polygon) => polygon.map((ring) => ring.map(moved))) };
  return object;
}
