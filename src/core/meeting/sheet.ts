/** What a part of a sheet is there for: the preflight asks by it. */
export const ROLES = [
  ...['ground', 'area', 'border', 'water', 'dash', 'isle', 'isle-name', 'taiwan-name', 'taiwan-note', 'place-name'],
  ...['circle', 'belt-name', 'drawn', 'title', 'caption', 'legend', 'no-data', 'inset', 'scale-bar', 'north'],
  ...['source', 'date', 'review', 'frame', 'table', 'chart', 'left-out', 'photo'],
] as const;
export type Role = (typeof ROLES)[number];

/** x, y, width, height in pixels of the sheet. */
export type Box = readonly [x: number, y: number, width: number, height: number];

interface Part {
  readonly role: Role;
}
/** Outlines; `d` is SVG path data in pixels of the sheet, moved and scaled by `at` where it is given (x, y, scale). */
export interface PathPart extends Part {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Pixels of the sheet, whatever `at` says. */
  readonly width: number;
  readonly dash?: readonly number[];
  readonly at?: readonly [number, number, number];
  readonly evenOdd?: true;
}
export interface CirclePart extends Part {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash?: readonly number[];
}
/** One line of text; `y` is its baseline. */
export interface TextPart extends Part {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Pixels of the sheet. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** Colour and width of what parts it from the ground. */
  readonly halo?: readonly [string, number];
}
export interface PhotoPart extends Part {
  readonly kind: 'photo';
  readonly box: Box;
  /** A data: address: what leaves has the picture in it. */
  readonly href: string;
}
/** Parts that are cut off at a box. */
export interface GroupPart extends Part {
  readonly kind: 'group';
  readonly clip: Box;
  readonly parts: readonly SheetPart[];
}
export type SheetPart = PathPart | CirclePart | TextPart | PhotoPart | GroupPart;

/** A whole picture as a list of parts, bottom to top: every way out draws this one, so what the preflight has seen is what leaves. */
export interface Sheet {
  /** CSS pixels: 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly parts: readonly SheetPart[];
  /** Where the map lies on it and what it shows; null = there is no map. */
  readonly map: {
    readonly box: Box;
    /** WGS-84 west, south, east, north. */
    readonly extent: readonly [number, number, number, number];
  } | null;
}
