import type { Slide } from '../../core/meeting/slide.ts';
import type { LinkMark } from '../../core/meeting/slide-tale.ts';

/** Where the map draws what. Pixels are those of the map's container, from its top left corner; the ground is WGS-84. */
export interface Ground {
  screenAt(lon: number, lat: number): readonly [x: number, y: number];
  groundAt(x: number, y: number): readonly [lon: number, lat: number];
  /** Calls back at every step of a movement. @returns how to leave off */
  follow(moved: () => void): () => void;
}

/** CSS pixels of the lines that lie over the map. */
export interface Cover {
  top: number;
  foot: number;
  legend: number;
  legendWidth: number;
  /** Of what stands beside the map on its right, or under it on a wall higher than wide. */
  side: number;
}

/** What lies behind the words of the wall: the app itself, with its map and pages. */
export interface Stage {
  /** Asks what the slide asks and brings its ground onto the wall. */
  show(slide: Slide): Promise<void>;
  /** Draws the lines of a slide over the map, none where it has none. */
  link(links: readonly LinkMark[]): void;
  /** null = there is no map here. */
  map(): Ground | null;
}
