import type { RadiusLimits } from './radius.ts';
import type { SlideCamera } from './slide.ts';

/** CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A line that the last row still reads, as a share of the wall's height; and the smallest type of the app (CSS pixels), which becomes that line. */
const LINE = 1 / 54;
const SMALLEST = 13;
/** Names on the map of a screen (CSS pixels). */
const NAME = 13;

/** How many times as large as on a screen everything is shown, so that the smallest type of the app is a line for the last row. Never smaller than on a screen. */
export function enlargement({ height }: Room): number {
  return Math.max(1, (height * LINE) / SMALLEST);
}

/** CSS pixels that names on the map are larger than on a screen. */
export function largerNames({ height }: Room): number {
  return Math.max(0, Math.round(height * LINE - NAME));
}

/** Circles grow with the wall: they are seen from as many wall heights away, whatever its pixels are. */
export function wallRadii({ height }: Room): RadiusLimits {
  return { largest: height / 18, usual: height / 32, smallest: height / 170 };
}

/** The zoom at which all the ground that a slide was taken with is shown in a room of another size. */
export function zoomIn(camera: SlideCamera, room: Room): number {
  return camera.zoom + Math.log2(Math.min(room.width / camera.width, room.height / camera.height));
}
