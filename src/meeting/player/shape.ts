import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { innerArcs } from '../../core/meeting/boundaries/inner.ts';
import { simplified } from '../../core/meeting/simplify.ts';
import { spotOf, type Span, type Spot } from './plane.ts';

/** An outline of the map, ready to be drawn. */
export interface Shape {
  readonly code: string;
  readonly name: string;
  /** Code of the prefecture that a county lies in, '' of all else. */
  readonly within: string;
  readonly span: Span;
  /** Where its name stands: the middle of its largest part. */
  readonly middle: Spot;
  /** Outer and inner rings. */
  readonly rings: readonly (readonly Spot[])[];
  readonly fine: Path2D;
  /** Its border with its neighbours of the same outlines; the rest of it is drawn from elsewhere. */
  readonly inner: Path2D;
  /** For a map on which this is small. */
  readonly coarse: Path2D;
}

/** Degrees: half a pixel of a map of the nation on a wall. */
const COARSE = 0.022;

/** The outlines of a topology; neighbours have the same border at both finenesses. */
export function shapesOf(topology: Topology): Shape[] {
  const fine = arcsOf(topology);
  const coarse = fine.map((arc) => simplified(arc, COARSE));
  const inner = innerArcs(topology);
  const shapes: Shape[] = [];
  for (const object of Object.values(topology.objects)) {
    const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
    for (const geometry of geometries) shapes.push(shapeOf(geometry, fine, coarse, inner));
  }
  return shapes;
}

function shapeOf(
  geometry: GeometryObject<GeoJsonProperties>,
  fine: readonly (readonly Spot[])[],
  coarse: readonly Spot[][],
  inner: ReadonlySet<number>,
): Shape {
  const properties = (geometry.properties ?? {}) as Readonly<Record<string, string>>;
  const polygons = polygonsOf(geometry);
  const rings: Spot[][] = [];
  for (const polygon of polygons) for (const ring of polygon) rings.push(ringOf(ring, fine));
  const rough: Spot[][] = [];
  for (const polygon of polygons) for (const ring of polygon) rough.push(ringOf(ring, coarse));
  const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best), rings[0] ?? []);
  return {
    code: properties['adcode'] ?? '',
    name: properties['name'] ?? '',
    within: properties['pref'] ?? '',
    span: spanAround(rings),
    middle: centreOf(largest),
    rings,
    fine: pathOf(rings),
    inner: linesOf(polygons, fine, inner),
    coarse: pathOf(rough),
  };
}

function polygonsOf(geometry: GeometryObject<GeoJsonProperties>): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** TopoJSON: each point is a step from the one before, in units of the transform. */
function arcsOf({ arcs, transform }: Topology): Spot[][] {
  const [scaleX, scaleY] = transform ? transform.scale : [1, 1];
  const [moveX, moveY] = transform ? transform.translate : [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return spotOf(x * scaleX + moveX, y * scaleY + moveY);
    });
  });
}

/** Arcs one after the other; a negative number is the complement of one that runs backwards. */
function ringOf(arcs: readonly number[], all: readonly (readonly Spot[])[]): Spot[] {
  const ring: Spot[] = [];
  for (const arc of arcs) {
    const spots = all[arc < 0 ? ~arc : arc] ?? [];
    const ordered = arc < 0 ? [...spots].reverse() : spots;
    // The first point of an arc is the last of the one before.
    for (let at = ring.length > 0 ? 1 : 0; at < ordered.length; at++) {
      const spot = ordered[at];
      if (spot) ring.push(spot);
    }
  }
  return ring;
}

function pathOf(rings: readonly (readonly Spot[])[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], at) => (at === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    path.closePath();
  }
  return path;
}

function linesOf(
  polygons: readonly (readonly (readonly number[])[])[],
  arcs: readonly (readonly Spot[])[],
  inner: ReadonlySet<number>,
): Path2D {
  const path = new Path2D();
  for (const polygon of polygons)
    for (const ring of polygon)
      for (const arc of ring) {
        const row = arc < 0 ? ~arc : arc;
        if (inner.has(row)) arcs[row]?.forEach(([x, y], at) => (at === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
      }
  return path;
}

function spanAround(rings: readonly (readonly Spot[])[]): Span {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return [left, top, right, bottom];
}

/** Twice the area, by the shoelace formula. */
function areaOf(ring: readonly Spot[]): number {
  return Math.abs(turns(ring, (cross) => cross));
}

/** Centre of the area of a ring. */
function centreOf(ring: readonly Spot[]): Spot {
  const area = turns(ring, (cross) => cross);
  const [first = [0, 0]] = ring;
  if (area === 0) return first;
  const x = turns(ring, (cross, a, b) => cross * (a[0] + b[0]));
  const y = turns(ring, (cross, a, b) => cross * (a[1] + b[1]));
  return [x / (3 * area), y / (3 * area)];
}

function turns(ring: readonly Spot[], of: (cross: number, from: Spot, to: Spot) => number): number {
  let sum = 0;
  ring.forEach((from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from;
    sum += of(from[0] * to[1] - to[0] * from[1], from, to);
  });
  return sum;
}

/** Whether a spot lies within an outline: by how often a ray from it crosses the rings. */
export function holds({ rings, span }: Shape, [x, y]: Spot): boolean {
  if (x < span[0] || x > span[2] || y < span[1] || y > span[3]) return false;
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}
