import type { GeoJsonProperties, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { dotsOf } from '../arcs.ts';
import { innerArcs } from '../boundaries/inner.ts';
import { linePath, ringPath } from '../path.ts';
import { simplified, type Dot } from '../simplify.ts';
import { projected, type GroundFrame } from './frame.ts';
import { cornersOf, cutToFrame, meets, spanOf, stretchesIn } from './ring-box.ts';

/** A place's outline as a path; rings inside rings are holes (even-odd). */
export interface PlaceShape {
  readonly code: string;
  readonly path: string;
}

interface Shapes {
  readonly places: readonly PlaceShape[];
  readonly borders: string;
  /** Small islands of the South China Sea, as dots. */
  readonly islets: string;
}

/** Outlines may be off by so many units: there are at least four to a dot. */
const TOLERANCE = 2;
/** Rings smaller than this (units) are left out, but never a place's greatest; those of the South China Sea become dots. */
const ISLET = 8;
const HAINAN = '460000';

/**
 * The places of a level in a frame, and their borders, each once.
 * @param frame in units of the paths
 * @param inner only the borders that part places of one province: the provinces are from elsewhere
 */
export function shapesIn(topology: Topology, frame: GroundFrame, inner = false): Shapes {
  const arcs = dotsOf(topology).map((arc) => simplified(arc.map(inFrame(frame)), TOLERANCE));
  const plain: Topology = {
    type: 'Topology',
    objects: topology.objects,
    arcs: arcs.map((arc) => arc.map((dot) => [...dot])),
  };
  const shapes = Object.values(plain.objects).flatMap((object) => {
    const read = feature(plain, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
  const drawn = shapes.map(({ properties, geometry }) =>
    placeIn(String(properties?.['adcode'] ?? ''), geometry, frame),
  );
  return {
    places: drawn.filter(({ path }) => path !== '').map(({ code, path }) => ({ code, path })),
    borders: bordersIn(inner ? innerArcs(topology) : arcsOf(topology), arcs, frame),
    islets: drawn.map(({ islets }) => islets).join(''),
  };
}

function inFrame(frame: GroundFrame): (position: Position) => Dot {
  return ([lon = NaN, lat = NaN]) => projected(lon, lat, frame);
}

function placeIn(code: string, geometry: Geometry, frame: GroundFrame): PlaceShape & { readonly islets: string } {
  const rings = ringsOf(geometry).filter((ring) => meets(cornersOf(ring), frame));
  const bySpan = rings.map((ring) => ({ ring, span: spanOf(ring) })).sort((a, b) => b.span - a.span);
  const large = bySpan.filter(({ span }, at) => span >= ISLET || (at === 0 && code !== HAINAN));
  const small = code === HAINAN ? bySpan.filter(({ span }) => span < ISLET) : [];
  const path = large.map(({ ring, span }) => ringPath(span < ISLET ? square(ring) : cutToFrame(ring, frame))).join('');
  return { code, path, islets: small.map(({ ring }) => dot(ring)).join('') };
}

/** Macao is a place, however small the map. */
function square(ring: readonly Dot[]): Dot[] {
  const { left, top } = cornersOf(ring);
  return [
    [left, top],
    [left + ISLET, top],
    [left + ISLET, top + ISLET],
    [left, top + ISLET],
  ];
}

/** A stroke of no length with a round cap is a disc. */
export function dot(ring: readonly Dot[]): string {
  const { left, right, top, bottom } = cornersOf(ring);
  return `M${Math.round((left + right) / 2)} ${Math.round((top + bottom) / 2)}h0`;
}

function bordersIn(rows: ReadonlySet<number>, arcs: readonly (readonly Dot[])[], frame: GroundFrame): string {
  return [...rows].flatMap((index) => stretchesIn(arcs[index] ?? [], frame).map(linePath)).join('');
}

function arcsOf(topology: Topology): Set<number> {
  const used = new Set<number>();
  const take = (index: number) => used.add(index < 0 ? ~index : index);
  for (const object of Object.values(topology.objects)) eachArc(object, take);
  return used;
}

function eachArc(object: GeometryObject<GeoJsonProperties>, take: (index: number) => void): void {
  if (object.type === 'GeometryCollection') for (const inner of object.geometries) eachArc(inner, take);
  else if (object.type === 'Polygon') object.arcs.flat().forEach(take);
  else if (object.type === 'MultiPolygon') object.arcs.flat(2).forEach(take);
}

/** All rings of an area, holes too. */
export function ringsOf(geometry: Geometry | null): Dot[][] {
  const rings =
    geometry?.type === 'Polygon'
      ? geometry.coordinates
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return rings.map((ring) => ring.map(([x = NaN, y = NaN]): Dot => [x, y]));
}
