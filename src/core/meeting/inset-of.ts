import { lastOf } from '../last.ts';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { INSET_EXTENT, type Inset } from './inset.ts';
import { ISLES } from './isles.ts';
import { clipRing } from './clip.ts';
import { mercator } from './mercator.ts';
import { cornersOf, spanOf as span } from './sheet/ring-box.ts';
import type { Dot as Point } from './simplify.ts';

/** Units of the inset's width; its height follows from the extent. At 92 px wide a unit is 0.4 px. */
const WIDTH = 230;
/** Smaller outlines (units across) are islets: drawn as dots, or they would not be seen. */
const ISLET = 2.5;
/** Points and islets nearer to each other than this (units) are drawn as one. */
const NEAR = 1;
const DASHES = '十段线';
const TITLE = '南海诸岛';
const DIAOYU = '钓鱼岛及其附属岛屿';

const SCALE = WIDTH / (INSET_EXTENT.east - INSET_EXTENT.west);
const NORTH = mercator(INSET_EXTENT.north);
const HEIGHT = round((NORTH - mercator(INSET_EXTENT.south)) * SCALE);

/**
 * The 南海诸岛 inset, drawn at build time from our outlines, and in the worker from a unit's own.
 * @param provinceTopo province outlines, WGS-84, with properties `adcode` and `name`
 * @param claims ten-dash line, 钓鱼岛 and islets, told apart by the property `kind`
 * @throws when Hainan, Taiwan, Guangdong or one of the ten dashes is missing
 */
export function insetOf(provinceTopo: Topology | FeatureCollection, claims: Topology | FeatureCollection): Inset {
  const shapes = featuresOf(provinceTopo);
  const marks = featuresOf(claims);
  const outer = shapes.flatMap((shape) => outerRings(shape.geometry).map((ring) => ({ code: codeOf(shape), ring })));
  const drawn = new Map<string, string>();
  const islets: Point[] = [];
  for (const { code, ring } of outer) {
    const points = ring.map(project);
    if (span(points) < ISLET) islets.push(centre(points));
    else drawn.set(code, (drawn.get(code) ?? '') + pathOf(clipRing(points, WIDTH, HEIGHT)));
  }
  const provinces = [...drawn]
    .map(([code, path]) => ({ code, path }))
    .filter(({ path }) => path !== '')
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  mustHave(provinces.map(({ code }) => code));
  return {
    width: WIDTH,
    height: HEIGHT,
    provinces,
    dashes: dashesOf(marks),
    islands: dots([...islets, ...isletsOf(marks)]),
    labels: labels(),
    frame: `M0 0H${WIDTH}V${HEIGHT}H0Z`,
  };
}

function mustHave(codes: readonly string[]): void {
  const missing = ['440000', '460000', '710000'].filter((code) => !codes.includes(code));
  if (missing.length === 0) return;
  throw new Error(
    `The inset 南海诸岛 needs the outlines of Guangdong 440000, Hainan 460000 and Taiwan 710000, but the province shapes ` +
      `have none for ${missing.join(', ')}: check the property "adcode" in seeds/shapes/province.json.`,
  );
}

function dashesOf(marks: readonly Feature[]): string {
  const dashes = marks.filter((mark) => mark.properties?.['kind'] === DASHES);
  if (dashes.length !== 10) {
    throw new Error(
      `seeds/shapes/claims.json must hold ten features of kind ${DASHES}, but it holds ${dashes.length}.`,
    );
  }
  return dashes
    .flatMap((dash) => outerRings(dash.geometry))
    .map((ring) => pathOf(clipRing(ring.map(project), WIDTH, HEIGHT)))
    .join('');
}

/** Islets that the marks add to those of the provinces; 钓鱼岛 lies north of the frame. */
function isletsOf(marks: readonly Feature[]): Point[] {
  const isles = marks.filter((mark) => ![DASHES, DIAOYU].includes(String(mark.properties?.['kind'])));
  return isles.flatMap((isle) => outerRings(isle.geometry)).map((ring) => centre(ring.map(project)));
}

/** Dots as segments of no length: a stroke with a round cap makes each a disc. */
function dots(points: readonly Point[]): string {
  const kept: Point[] = [];
  for (const point of points.filter(([x, y]) => inside({ x, y }))) {
    if (kept.every((other) => Math.hypot(other[0] - point[0], other[1] - point[1]) >= 2 * NEAR)) kept.push(point);
  }
  return kept.map(([x, y]) => `M${round(x)} ${round(y)}h0`).join('');
}

/** Names of the groups of islets; 南海诸岛 itself is the title of the inset. */
function labels(): Inset['labels'] {
  return ISLES.filter((isle) => isle.zh !== TITLE)
    .map(({ lon, lat, zh, en }) => ({ ...rounded(project([lon, lat])), zh, en }))
    .filter(inside);
}

/** Closed path with points that lie too near to the one before left out; '' when nothing is left to fill. */
function pathOf(points: readonly Point[]): string {
  const kept: Point[] = [];
  for (const point of points) {
    const last = lastOf(kept);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR) kept.push(point);
  }
  if (kept.length < 3) return '';
  return `M${kept.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function featuresOf(source: Topology | FeatureCollection): Feature[] {
  if (source.type === 'FeatureCollection') return source.features;
  return Object.values(source.objects).flatMap((object) => {
    const read = feature(source, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
}

function codeOf(shape: Feature): string {
  const code: unknown = shape.properties?.['adcode'];
  if (typeof code === 'string' && /^\d{6}$/.test(code)) return code;
  throw new Error(
    `A province in seeds/shapes/province.json has no six-digit "adcode": ${JSON.stringify(shape.properties)}.`,
  );
}

function outerRings(geometry: Geometry | null): Position[][] {
  if (geometry && isPolygon(geometry)) return geometry.coordinates.slice(0, 1);
  if (geometry && isMultiPolygon(geometry)) return geometry.coordinates.flatMap((rings) => rings.slice(0, 1));
  return [];
}

const isPolygon = (geometry: Geometry): geometry is Polygon => geometry.type === 'Polygon';
const isMultiPolygon = (geometry: Geometry): geometry is MultiPolygon => geometry.type === 'MultiPolygon';

function project([lon = NaN, lat = NaN]: Position): Point {
  return [(lon - INSET_EXTENT.west) * SCALE, (NORTH - mercator(lat)) * SCALE];
}

function centre(points: readonly Point[]): Point {
  const { left, right, top, bottom } = cornersOf(points);
  return [(left + right) / 2, (top + bottom) / 2];
}

const rounded = ([x, y]: Point) => ({ x: round(x), y: round(y) });
const inside = ({ x, y }: { x: number; y: number }) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
