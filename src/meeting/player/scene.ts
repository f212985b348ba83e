import type { FileMark, FileSlide } from '../../core/meeting/file/file-deck.ts';
import type { Ground } from './ground.ts';
import { spotOf, type Spot, type Stand } from './plane.ts';

/** A circle with its place in the plane. */
export interface Circle {
  readonly mark: FileMark;
  readonly spot: Spot;
}

/** All that a picture of the map depends on. */
export interface Scene {
  readonly ground: Ground;
  readonly slide: FileSlide | null;
  /** From the greatest down. */
  readonly circles: readonly Circle[];
  readonly stand: Stand;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels of the text size: all lines and circles follow it. */
  readonly type: number;
  /** Code of the place that was drilled into, from the province down. */
  readonly drilled: readonly string[];
  /** Id of the belt that was pressed; '' = none. */
  readonly chosen: string;
  readonly language: 'zh' | 'en';
  readonly inset: string;
  readonly taiwan: string;
}

export function circlesOf(slide: FileSlide | null, marks: readonly FileMark[]): Circle[] {
  const circles: Circle[] = [];
  for (const row of slide?.map?.marks ?? []) {
    const mark = marks[row];
    if (mark) circles.push({ mark, spot: spotOf(mark.lon, mark.lat) });
  }
  return circles;
}

/** Where a spot lies on the map (CSS pixels). */
export function onScreen({ stand, width, height }: Scene, [x, y]: Spot): Spot {
  return [width / 2 + (x - stand.x) * stand.k, height / 2 + (y - stand.y) * stand.k];
}

/** The spot under a point of the map (CSS pixels). */
export function under({ stand, width, height }: Scene, [x, y]: Spot): Spot {
  return [stand.x + (x - width / 2) / stand.k, stand.y + (y - height / 2) / stand.k];
}

/** Radius of a circle on this map (CSS pixels): the deck's sizes are for type of 24 px. */
export function radiusIn({ type }: Scene, mark: FileMark): number {
  return mark.r > 0 ? Math.max(3, (mark.r * type) / 24) : type * 0.3;
}
