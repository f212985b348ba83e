import { refusal, type Flaw } from './flaw.ts';

/** WGS-84 and CGCS2000 in degrees: at this scale the same (they differ by centimetres). */
const SAME = new Set(['4326', '4490']);

/** A file that names its reference system names WGS-84 or CGCS2000; one without a name is WGS-84 (RFC 7946, 4). */
export function crsFlaws(crs: unknown): Flaw[] {
  if (crs === undefined || crs === null) return [];
  const name = nameOf(crs);
  const number = /(?:EPSG:(?:[\d.]*:)?|^)(\d{4,6})$/i.exec(name)?.[1] ?? '';
  if (/CRS:?84$/i.test(name) || SAME.has(number)) return [];
  return [
    refusal(
      'crs',
      `坐标系写的是“${name}”。只收 WGS-84（EPSG:4326）或 CGCS2000（EPSG:4490）的经纬度，请先在 GIS 软件里转换。`,
      `Its crs is "${name}". Only degrees in WGS-84 (EPSG:4326) or CGCS2000 (EPSG:4490) are taken: convert it first.`,
    ),
  ];
}

/** The old form of GeoJSON 2008 has {type: 'name', properties: {name}} or {type: 'EPSG', properties: {code}}. */
function nameOf(crs: unknown): string {
  const { properties } = crs as { readonly properties?: { readonly name?: unknown; readonly code?: unknown } | null };
  const name = properties?.name ?? properties?.code ?? '';
  return typeof name === 'string' || typeof name === 'number' ? String(name).trim() : '';
}
