import { AREA_LEVELS, FROM_ZOOM } from './look.ts';
import type { AreaLevel } from './scene.ts';
import type { ShapeName } from './style.ts';

/** Asked for a little before it is drawn, so that it is there in time. */
const AHEAD = 0.3;

/** Outlines that a view needs; prefectures and counties only where they are drawn or coloured. */
export function neededShapes(zoom: number, coloured: AreaLevel | null): ShapeName[] {
  const levels = AREA_LEVELS.filter((level) => level === coloured || zoom >= FROM_ZOOM[level] - AHEAD);
  return [...levels, 'claims', 'lakes', 'rivers'];
}
