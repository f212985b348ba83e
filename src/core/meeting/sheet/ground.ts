import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Words } from '../../belt/terms.ts';
import type { Bounds } from '../inset-needed.ts';
import type { Inset } from '../inset.ts';
import { ISLES, type Isle } from '../isles.ts';
import { claimsIn, type Dash } from './claims.ts';
import { frameOf, projected, zoomOf, type GroundFrame } from './frame.ts';
import { shapesIn, type PlaceShape } from './shapes.ts';
import { linesIn } from './water.ts';

/** Levels that have outlines, widest first. */
export const GROUND_LEVELS = ['province', 'prefecture', 'county'] as const;
export type GroundLevel = (typeof GROUND_LEVELS)[number];

/** Zooms from which the borders of a level are drawn: those of the live map. */
const FROM_ZOOM: Readonly<Record<GroundLevel, number>> = { province: 0, prefecture: 4.5, county: 6.5 };

/** A name of a place at its point, in units of the ground. */
export interface GroundName extends Words {
  readonly code: string;
  readonly level: GroundLevel;
  readonly x: number;
  readonly y: number;
}

/** A place with its point (WGS-84 degrees). */
export interface PlaceAt extends Words {
  readonly code: string;
  readonly level: string;
  readonly lon: number;
  readonly lat: number;
}

/** What a ground is made of; all WGS-84. */
export interface GroundShapes {
  readonly province: Topology;
  /** Read only where they are drawn. */
  readonly prefecture: Topology | null;
  readonly county: Topology | null;
  /** Ten-dash line and isles, told apart by the property `kind`. */
  readonly claims: FeatureCollection;
  readonly lakes: Topology | FeatureCollection | null;
  readonly rivers: Topology | FeatureCollection | null;
  readonly inset: Inset;
  readonly names: readonly PlaceAt[];
  /** The provinces are a unit's own; left out = they are ours. */
  readonly own?: OwnReview | null;
}

/** What is known of a unit's own reviewed outlines. */
export interface OwnReview {
  /** The 审图号 that the person typed for them; '' = none. */
  readonly reviewNumber: string;
  /** The ten-dash line and the isles are theirs too. */
  readonly sea: boolean;
}

/** The ground under a sheet as plain data: paths in units of its own, `unit` of them to a pixel of the map that it was asked for. */
export interface SheetGround extends GroundFrame {
  /** Units of the paths to a pixel: `width`, `height` and `scale` are in pixels. */
  readonly unit: number;
  readonly zoom: number;
  /** Whether all the nation was asked for. */
  readonly nation: boolean;
  /** All provinces in the frame. */
  readonly provinces: readonly PlaceShape[];
  /** Places of the level that was asked for; the provinces again where it is that. */
  readonly places: readonly PlaceShape[];
  readonly level: GroundLevel;
  /** Borders, each once, widest level first. */
  readonly borders: readonly { readonly level: GroundLevel; readonly path: string }[];
  readonly water: string;
  /** The dashes that the frame holds or cuts. */
  readonly dashes: readonly Dash[];
  /** Isles as dots (stroke with a round cap) and outlines. */
  readonly isles: string;
  readonly isleNames: readonly (Isle & { readonly x: number; readonly y: number })[];
  readonly names: readonly GroundName[];
  readonly inset: Inset;
  /** null = all outlines are ours. */
  readonly own: OwnReview | null;
}

/** What a sheet needs to stand on. */
export interface GroundAsk {
  /** WGS-84 west, south, east, north; null = the nation. */
  readonly bounds: Bounds | null;
  /** Pixels of the map. */
  readonly width: number;
  readonly height: number;
  /** The level whose places are to be coloured. */
  readonly level: GroundLevel;
  /** Dots of the printer or screen to a pixel: outlines are simplified to half a dot. */
  readonly fine: number;
}

/** Levels whose outlines an answer needs, so that no other is fetched and read. */
export function levelsFor(ask: GroundAsk): GroundLevel[] {
  const zoom = zoomOf(frameOf(ask.bounds, ask.width, ask.height));
  return GROUND_LEVELS.filter((level) => level === ask.level || zoom >= FROM_ZOOM[level]);
}

/** The outlines of a frame, simplified to what can be seen and cut off a little outside it. */
export function sheetGroundOf(shapes: GroundShapes, ask: GroundAsk): SheetGround {
  const frame = frameOf(ask.bounds, ask.width, ask.height);
  const unit = 4 * Math.max(1, ask.fine);
  const fine = inUnits(frame, unit);
  const levels = levelsFor(ask);
  const drawn = new Map(
    levels.flatMap((level) => {
      const topology = shapes[level];
      const inner = level !== 'province' && (shapes.own ?? null) !== null;
      return topology ? [[level, shapesIn(topology, fine, inner)] as const] : [];
    }),
  );
  const province = drawn.get('province');
  const chosen = drawn.get(ask.level);
  const claims = claimsIn(shapes.claims, fine);
  return {
    ...frame,
    ...{ unit, zoom: zoomOf(frame), nation: ask.bounds === null, level: chosen ? ask.level : 'province' },
    provinces: province?.places ?? [],
    places: (chosen ?? province)?.places ?? [],
    borders: levels.flatMap((level) => (drawn.has(level) ? [{ level, path: drawn.get(level)?.borders ?? '' }] : [])),
    water: [shapes.lakes, shapes.rivers].map((lines) => (lines ? linesIn(lines, fine) : '')).join(''),
    dashes: claims.dashes,
    isles: (province?.islets ?? '') + claims.isles,
    isleNames: ISLES.flatMap((isle) => at(isle, fine)),
    names: namesIn(shapes.names, fine, levels),
    inset: shapes.inset,
    own: shapes.own ?? null,
  };
}

/** The same frame with its paths' units in place of pixels. */
function inUnits(frame: GroundFrame, unit: number): GroundFrame {
  return { ...frame, width: frame.width * unit, height: frame.height * unit, scale: frame.scale * unit };
}

function namesIn(names: readonly PlaceAt[], frame: GroundFrame, levels: readonly GroundLevel[]): GroundName[] {
  const seen = new Set<string>();
  return names.flatMap(({ code, level, zh, en, lon, lat }) => {
    const drawn = levels.find((each) => each === level);
    if (!drawn || seen.has(`${level}${code}`)) return [];
    seen.add(`${level}${code}`);
    return at({ code, level: drawn, zh, en, lon, lat }, frame).map(({ lon: _, lat: __, ...name }) => name);
  });
}

/** A thing with its place in the frame; none where it lies outside. */
function at<T extends { readonly lon: number; readonly lat: number }>(
  thing: T,
  frame: GroundFrame,
): (T & { x: number; y: number })[] {
  const [x, y] = projected(thing.lon, thing.lat, frame);
  const inside = x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  return inside ? [{ ...thing, x: Math.round(x), y: Math.round(y) }] : [];
}
