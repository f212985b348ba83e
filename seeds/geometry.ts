import { readFileSync } from 'node:fs';
import type { GeoJsonProperties, Position } from 'geojson';
import pointInPolygon from 'point-in-polygon-hao';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** Layers of outlines, finest first: a code is looked up in this order. */
const LAYERS = ['county', 'prefecture', 'province'] as const;
type Layer = (typeof LAYERS)[number];

/**
 * Divisions that the outlines do not know (made or cut anew after them): the outlines that hold their ground today.
 * A division that is neither here nor in a layer is looked for in its prefecture, then in its province.
 */
export const DRAWN_AS: Readonly<Record<string, readonly string[]>> = {
  '130672': ['130684'], // 白沟新城: a functional area inside 高碑店市
  '330113': ['330110'], // 临平区: cut out of 余杭区 in 2021
  '330114': ['330109', '330102'], // 钱塘区: east of 萧山区 and 下沙 of the old 江干区 (now drawn in 上城区)
  '330383': ['330327'], // 龙港市: cut out of 苍南县 in 2019
  '360113': ['360112', '360102'], // 红谷滩区: cut out of 新建区 and 东湖区 in 2019
  '440311': ['440306'], // 光明区: cut out of 宝安区 in 2018
  '460321': ['460300'], // 西沙区, 南沙区 and the 中沙 islets: one outline of 三沙市
  '460322': ['460300'],
  '460323': ['460300'],
};

/** The outline that stands for a place. */
export interface Outline {
  /** Codes of the outlines used: the place's own (a town: its county's), or those it borrows. */
  readonly codes: readonly string[];
  /** Whether the outline is another division's (old county, prefecture or province). */
  readonly borrowed: boolean;
  /** Polygons as rings of WGS-84 [longitude, latitude], outer ring first. */
  readonly polygons: readonly Position[][][];
}

type Shape = GeometryObject<GeoJsonProperties>;
type Shapes = ReadonlyMap<string, { topology: Topology; object: Shape }>;

const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value;

function adcodeOf(object: Shape): string {
  const properties: unknown = object.properties;
  if (typeof properties !== 'object' || properties === null || !('adcode' in properties)) return '';
  return String(properties.adcode);
}

function readLayer(layer: Layer): Shapes {
  const file = new URL(`./shapes/${layer}.json`, import.meta.url);
  const topology: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isTopology(topology)) throw new Error(`seeds/shapes/${layer}.json: expected TopoJSON (type "Topology")`);
  const collection = topology.objects[layer];
  if (collection?.type !== 'GeometryCollection')
    throw new Error(`seeds/shapes/${layer}.json: expected an object "${layer}" that is a GeometryCollection`);
  return new Map(collection.geometries.map((object) => [adcodeOf(object), { topology, object }]));
}

const layers = new Map<Layer, Shapes>();
const outlines = new Map<string, Outline>();

function shapesOf(layer: Layer): Shapes {
  let shapes = layers.get(layer);
  if (!shapes) layers.set(layer, (shapes = readLayer(layer)));
  return shapes;
}

function drawn(code: string): Position[][][] | null {
  for (const layer of LAYERS) {
    const shape = shapesOf(layer).get(code);
    if (!shape) continue;
    const found = feature(shape.topology, shape.object);
    if (found.type !== 'Feature') continue;
    if (found.geometry.type === 'Polygon') return [found.geometry.coordinates];
    if (found.geometry.type === 'MultiPolygon') return found.geometry.coordinates;
  }
  return null;
}

function findOutline(code: string): Outline {
  const county = code.slice(0, 6);
  const steps = [[county], DRAWN_AS[county] ?? [], [`${county.slice(0, 4)}00`], [`${county.slice(0, 2)}0000`]];
  for (const codes of steps) {
    const parts = codes.map(drawn).filter((part) => part !== null);
    if (parts.length > 0) return { codes, borrowed: codes[0] !== county, polygons: parts.flat() };
  }
  throw new Error(`no outline for place ${code}: the county, prefecture and province layers of seeds/shapes lack it`);
}

/**
 * The outline of a place (6-digit code; a town's 9 digits give its county). A division without an outline of its own
 * borrows its old county's (`DRAWN_AS`), else its prefecture's, else its province's.
 * @throws when the code is not 6 or 9 digits, or not even its province is drawn.
 */
export function polygonOf(code: string): Outline {
  if (!/^(\d{6}|\d{9})$/.test(code))
    throw new Error(`"${code}" is not a place code: expected 6 digits, or 9 for a town`);
  let outline = outlines.get(code);
  if (!outline) outlines.set(code, (outline = findOutline(code)));
  return outline;
}

/** Whether a WGS-84 point (degrees) lies in the outline of a place; a point on the border counts as inside. */
export function contains(code: string, lon: number, lat: number): boolean {
  return polygonOf(code).polygons.some((rings) => pointInPolygon([lon, lat], rings) !== false);
}
