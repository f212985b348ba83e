import type { Feature } from 'geojson';
import { refusal, type Flaw } from './flaw.ts';

/** A GeoJSON file taken apart as far as it can be. */
export interface Collection {
  readonly features: readonly Feature[];
  /** Its member `crs`; undefined = it has none. */
  readonly crs: unknown;
  readonly flaws: readonly Flaw[];
}

/** Reads the text of a file; what is not a FeatureCollection of features has no features and says so. */
export function readCollection(text: string): Collection {
  const value = parsed(text);
  if (!isRecord(value))
    return none(
      '这不是 GeoJSON：内容不是一个 JSON 对象。请从天地图或 GIS 软件重新导出为 GeoJSON（不是 Shapefile、KML、压缩包）。',
      'This is not GeoJSON: it holds no JSON object. Export it again as GeoJSON (not as a shapefile, KML or archive).',
    );
  if (value['type'] !== 'FeatureCollection' || !Array.isArray(value['features']))
    return none(
      `这不是 FeatureCollection（type 是“${typed(value['type'])}”）。请导出为一个 FeatureCollection，每省一个要素。`,
      `This is no FeatureCollection (its type is "${typed(value['type'])}"). Export it as one, with a feature for each province.`,
    );
  const features: readonly unknown[] = value['features'];
  const flaws = features.flatMap((feature, at) => featureFlaws(feature, at + 1));
  return { features: flaws.length > 0 ? [] : (features as readonly Feature[]), crs: value['crs'], flaws };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function none(zh: string, en: string): Collection {
  return { features: [], crs: undefined, flaws: [refusal('file', zh, en)] };
}

/** How deep positions lie in the coordinates of what can be drawn. */
const DEPTH: Readonly<Record<string, number>> = {
  ...{ Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 },
};

function featureFlaws(feature: unknown, at: number): Flaw[] {
  if (!isRecord(feature) || feature['type'] !== 'Feature')
    return [refusal('file', `第 ${at} 个要素不是 Feature。请删去它。`, `Feature ${at} is no Feature. Remove it.`)];
  if (feature['geometry'] === null || isGeometry(feature['geometry'])) return [];
  return [
    refusal(
      'file',
      `第 ${at} 个要素的 geometry 读不懂。坐标应是 [经度, 纬度] 数字对，请重新导出。`,
      `The geometry of feature ${at} cannot be read. Coordinates are pairs of numbers [longitude, latitude]; export it again.`,
    ),
  ];
}

function isGeometry(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['type'] === 'GeometryCollection')
    return Array.isArray(value['geometries']) && value['geometries'].every(isGeometry);
  const depth = DEPTH[String(value['type'])];
  return depth !== undefined && isNested(value['coordinates'], depth);
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((each) => isNested(each, depth - 1));
  return typeof value[0] === 'number' && typeof value[1] === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typed(type: unknown): string {
  return typeof type === 'string' ? type : '';
}
