import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Words } from '../belt/terms.ts';
import type { Inset } from './inset.ts';
import { ISLES } from './isles.ts';
import type { OwnReview } from './sheet/ground.ts';
import { dotsOf } from './arcs.ts';
import { mercator } from './mercator.ts';
import { ringPath } from './path.ts';
import { simplified, type Dot } from './simplify.ts';

/** China as SVG path strings, for the small maps of pages: in units of `width` × `height`. */
export interface PlainOutlines {
  readonly width: number;
  readonly height: number;
  /** A point lies at x = (lon − west) · scale, y = (north − mercator(lat)) · scale; all in degrees of longitude at the equator. */
  readonly west: number;
  readonly north: number;
  readonly scale: number;
  /** Province code (6 digits) and outline; all 34 of them. */
  readonly provinces: readonly { readonly code: string; readonly path: string }[];
  /** The dashes of the ten-dash line in the frame; the inset has all ten. */
  readonly dashes: string;
  /** 钓鱼岛 and what isles of the South China Sea are in the frame, as dots: stroke them with a round cap. */
  readonly isles: string;
  /** Names that the frame must carry. */
  readonly labels: readonly (Words & { readonly x: number; readonly y: number })[];
  /** The 南海诸岛 inset and the corner of the frame that it takes. */
  readonly inset: Inset & { readonly x: number; readonly y: number; readonly across: number };
}

/** The same with whose outlines they are; null = all are ours. */
export interface ReviewedOutlines extends PlainOutlines {
  readonly own: OwnReview | null;
}

/**
 * From the Pamirs to the Ussuri, and past Hainan's south tip (18.2): south of that the inset goes on. Units are half a pixel at 640 px, so
 * that whole numbers are exact enough.
 */
const EXTENT = { west: 72.8, east: 135.8, south: 17.4, north: 54 } as const;
const WIDTH = 1280;
/** Half a pixel at 640 px, in units: pages show it up to half as wide again. */
const TOLERANCE = 1;
/** Outlines smaller than this, in units across, are left out, but no province and none of the isles. */
const ISLET = 4;
/** The inset's width in units: right of 钓鱼岛, below Korea. */
const ACROSS = 170;
const DASHES = '十段线';

const SCALE = WIDTH / (EXTENT.east - EXTENT.west);
const NORTH = mercator(EXTENT.north);
const HEIGHT = Math.round((NORTH - mercator(EXTENT.south)) * SCALE);

/**
 * @param provinces outlines of the provinces, WGS-84, with the property `adcode`; as a topology neighbours keep one border
 * @param claims ten-dash line and isles, WGS-84, told apart by the property `kind`
 * @throws when an outline of the 34 provinces is missing, by its code
 */
export function plainMapOf(provinces: Topology, claims: FeatureCollection, inset: Inset): PlainOutlines {
  const marks = claims.features.map(({ properties, geometry }) => ({
    dash: properties?.['kind'] === DASHES,
    rings: outerRings(geometry).map((ring) => ring.map(project)),
  }));
  const across = { x: WIDTH - ACROSS - 1, y: HEIGHT - Math.round((ACROSS * inset.height) / inset.width) - 1 };
  return {
    ...{ width: WIDTH, height: HEIGHT, west: EXTENT.west, north: NORTH, scale: SCALE },
    provinces: provincesOf(provinces),
    dashes: marks.flatMap(({ dash, rings }) => (dash ? rings.filter(inFrame).map(ringPath) : [])).join(''),
    isles: marks.flatMap(({ dash, rings }) => (dash ? [] : rings.filter(inFrame).map(dotOf))).join(''),
    labels: labels(),
    inset: { ...inset, ...across, across: ACROSS },
  };
}

/** A map of China that lacks a province must not be drawn at all. */
function provincesOf(topology: Topology): PlainOutlines['provinces'] {
  const coarse: Topology = { type: 'Topology', objects: topology.objects, arcs: arcsOf(topology) };
  const shapes = Object.values(coarse.objects).flatMap((object) => {
    const read = feature(coarse, object);
    return read.type === 'FeatureCollection' ? read.features : [read];
  });
  const provinces = shapes.map(({ properties, geometry }) => ({
    code: String(properties?.['adcode'] ?? ''),
    path: bigOnes(outerRings(geometry).map((ring) => ring.map(([x = 0, y = 0]): Dot => [x, y]))),
  }));
  const missing = PROVINCES.filter((code) => !provinces.some((province) => province.code === code));
  if (missing.length > 0) throw new RangeError(`the outlines of the provinces lack ${missing.join(', ')}`);
  return provinces;
}

/** GB/T 2260: the 34 divisions of the first level. */
export const PROVINCES: readonly string[] = (
  '110000 120000 130000 140000 150000 210000 220000 230000 310000 320000 330000 340000 350000 360000 370000 410000 420000 ' +
  '430000 440000 450000 460000 500000 510000 520000 530000 540000 610000 620000 630000 640000 650000 710000 810000 820000'
).split(' ');

/** Arcs in units of the frame, each simplified by itself: their ends stay, and so do the borders between neighbours. */
function arcsOf(topology: Topology): Topology['arcs'] {
  return dotsOf(topology).map((arc) => simplified(arc.map(project), TOLERANCE).map((dot) => [...dot]));
}

/** The outlines worth drawing; the greatest whatever its size, as a square if need be: Macao is a province. */
function bigOnes(rings: readonly (readonly Dot[])[]): string {
  const bySpan = rings.filter(inFrame).sort((a, b) => spanOf(b) - spanOf(a));
  const big = bySpan.filter((ring) => spanOf(ring) >= ISLET);
  return big.length > 0 ? big.map(ringPath).join('') : bySpan.slice(0, 1).map(squareOf).join('');
}

function squareOf(ring: readonly Dot[]): string {
  const { left, top } = boxOf(ring);
  return `M${Math.round(left)} ${Math.round(top)}h${ISLET}v${ISLET}h-${ISLET}z`;
}

function dotOf(ring: readonly Dot[]): string {
  const box = boxOf(ring);
  return `M${Math.round((box.left + box.right) / 2)} ${Math.round((box.top + box.bottom) / 2)}h0`;
}

/** 钓鱼岛, and 南海诸岛 only in the inset, whose title it is. Well above the isle: Taiwan is in the south-west of it, the inset in the south-east. */
function labels(): PlainOutlines['labels'] {
  return ISLES.filter(({ zh }) => zh === '钓鱼岛').map(({ lon, lat, zh, en }) => {
    const [x, y] = project([lon, lat]);
    return { zh, en, x: Math.round(x), y: Math.round(y) - 40 };
  });
}

function inFrame(ring: readonly Dot[]): boolean {
  return boxOf(ring).top < HEIGHT;
}

function spanOf(ring: readonly Dot[]): number {
  const { left, right, top, bottom } = boxOf(ring);
  return Math.max(right - left, bottom - top);
}

function boxOf(ring: readonly Dot[]) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function outerRings(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flatMap((rings) => rings.slice(0, 1)) : [];
}

function project([lon = NaN, lat = NaN]: Position): Dot {
  return [(lon - EXTENT.west) * SCALE, (NORTH - mercator(lat)) * SCALE];
}
