import type { Feature, Geometry, Position } from 'geojson';
import { provinceCoded, provinceNamed } from './province-codes.ts';

/** A feature of a unit's own file, told what it is. */
export interface OwnShape {
  /** Place in the file, from 1. */
  readonly at: number;
  readonly name: string;
  readonly kind: 'province' | 'dash' | 'isle' | 'other';
  /** Code of its province by code, or else by name; '' = none. */
  readonly province: string;
  /** Code of the province that its name says; '' = none. */
  readonly called: string;
  /** Its polygons: an outer ring, then its holes. */
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  /** All rings of its polygons, holes too. */
  readonly rings: readonly (readonly Position[])[];
  /** Its parts, without holes: outer rings and lines. */
  readonly parts: readonly { readonly closed: boolean; readonly line: readonly Position[] }[];
}

/** Property names as Tianditu and other common sources have them. */
const CODES = ['adcode', 'gb', 'code', 'pac', 'id'];
const NAMES = ['name', 'fullname', 'name_chn', 'name_zh', 'kind', '名称', '省', '省名'];
const DASH = /断续线|[九十]段线|南海诸岛界线|^境界线$/;
const ISLE = /岛|礁|沙|屿|滩/;

/** What a feature is, by its code, else by its name. @param at from 1 */
export function shapeOf(feature: Feature, at: number): OwnShape {
  const texts = new Map(
    Object.entries(feature.properties ?? {}).map(([key, value]) => [key.toLowerCase(), String(value ?? '').trim()]),
  );
  const code = firstOf(CODES, texts);
  const name = firstOf(NAMES, texts);
  const called = provinceNamed(name);
  const province = provinceCoded(code) || called;
  const dash = DASH.test(name) || code.endsWith('_JD');
  const kind = dash ? 'dash' : province !== '' ? 'province' : ISLE.test(name) ? 'isle' : 'other';
  const own = dash ? { province: '', called: '' } : { province, called };
  return { at, name: name || code, kind, ...own, ...partsOf(feature.geometry) };
}

function firstOf(keys: readonly string[], texts: ReadonlyMap<string, string>): string {
  return keys.map((key) => texts.get(key) ?? '').find((text) => text !== '') ?? '';
}

function partsOf(geometry: Geometry | null): Pick<OwnShape, 'polygons' | 'rings' | 'parts'> {
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const outer = polygons.flatMap(([ring]) => (ring ? [{ closed: true, line: ring }] : []));
    return { polygons, rings: polygons.flat(), parts: outer };
  }
  if (geometry?.type === 'GeometryCollection') {
    const inner = geometry.geometries.map(partsOf);
    return {
      polygons: inner.flatMap(({ polygons }) => polygons),
      rings: inner.flatMap(({ rings }) => rings),
      parts: inner.flatMap(({ parts }) => parts),
    };
  }
  const lines =
    geometry?.type === 'LineString'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return { polygons: [], rings: [], parts: lines.map((line) => ({ closed: false, line })) };
}
