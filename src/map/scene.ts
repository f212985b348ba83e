import type { Level } from '../core/belt/model.ts';
import type { Written } from '../core/meeting/circles/marks.ts';
import type { Bounds } from '../core/meeting/inset-needed.ts';
import type { Theme } from '../core/meeting/ramp.ts';

export type { Bounds } from '../core/meeting/inset-needed.ts';

/** Levels that have outlines; towns are points. */
export type AreaLevel = Exclude<Level, 'town'>;
export type Language = 'zh' | 'en';

/** Belts to draw; those not listed are invisible and cannot be tapped. */
export interface Circles {
  /** Rows of belts. */
  readonly belt: Uint32Array;
  /** CSS pixels; NaN = no figure for the size. */
  readonly radius: Float32Array;
  /** Class of the colour, NO_CLASS (255) = no figure for the colour. */
  readonly fill: Uint8Array;
  /** Colour of each class, #RRGGBB. */
  readonly colours: readonly string[];
  /** The same as marks, where they have been written already. */
  readonly marks?: Written;
}

/** Places of one level to colour; a place that is not listed, or has NO_CLASS, is hatched. */
export interface Areas {
  readonly level: AreaLevel;
  readonly codes: readonly string[];
  /** Code of the place that was asked about, '' = the nation: outside it nothing is said, not even that there is no figure. */
  readonly within: string;
  readonly classes: Uint8Array;
  readonly colours: readonly string[];
}

/** A belt's name on the map, at the point where the map draws the belt. Lower rank = more important, placed first. */
export interface BeltLabel {
  readonly belt: number;
  readonly lon: number;
  readonly lat: number;
  readonly text: string;
  readonly rank: number;
}

/** All that the map shows, as plain data. */
export interface Scene {
  /** Longitude and latitude (WGS-84 degrees) in turn, at which each belt is drawn, by row; handed over anew only when they change. */
  readonly points: Float64Array;
  readonly circles: Circles | null;
  /** Circles of the other side while the map is swiped: they stand to the left of the cut, `circles` to the right. */
  readonly beside: Circles | null;
  readonly areas: Areas | null;
  readonly selectedBelt: number | null;
  /** Code of a province, prefecture or county. */
  readonly selectedPlace: string | null;
  readonly labels: readonly BeltLabel[];
  readonly language: Language;
  readonly theme: Theme;
  /** CSS pixels that names are larger than usual: for a wall. */
  readonly larger?: number;
}

export const EMPTY_SCENE: Scene = {
  points: new Float64Array(),
  circles: null,
  beside: null,
  areas: null,
  selectedBelt: null,
  selectedPlace: null,
  labels: [],
  language: 'zh',
  theme: 'light',
};

/** What a tap or the pointer found. */
export type Target =
  | { readonly kind: 'belt'; readonly belt: number }
  | { readonly kind: 'place'; readonly code: string; readonly level: AreaLevel }
  /** Something that the person added, by the record it is told in. */
  | { readonly kind: 'own'; readonly id: string };

/** Pixels at each side of the container that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where the camera stands. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  /** What can be seen between the panels. */
  readonly clear: Bounds;
}
