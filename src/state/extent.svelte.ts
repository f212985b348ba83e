import type { Area } from '../core/analysis/area.ts';
import { explorer } from './explorer.svelte.ts';

/** West, south, east, north in degrees. */
type Bounds = readonly [number, number, number, number];

let follows = $state(false);
let seen: Bounds | null = null;
let finer = $state(false);
/** The box that this set: another area is somebody else's and stays. */
let own: Area | null = null;

/** The question keeps to what the map shows, and moves with it. */
export const extent = {
  /** Whether it follows: no longer, once the area was taken off or another one drawn. */
  get follows(): boolean {
    return follows && explorer.asked.area !== null && explorer.asked.area === own;
  },
  /** The map is so near that it draws borders below provinces. */
  get finer(): boolean {
    return finer;
  },
  /** The map came to rest over this part of the earth. @param near see `finer` */
  saw(bounds: Bounds, near: boolean): void {
    finer = near;
    const moved = String(bounds) !== String(seen);
    seen = bounds;
    if (moved && extent.follows) keep();
  },
  start(): void {
    follows = true;
    keep();
  },
  stop(): void {
    follows = false;
    if (explorer.asked.area === own) void explorer.change({ area: null });
  },
};

function keep(): void {
  if (!seen) return;
  const [west, south, east, north] = seen;
  own = { kind: 'box', west: Math.max(-180, west), south: Math.max(-90, south), east: Math.min(180, east), north: Math.min(90, north) }; // prettier-ignore
  void explorer.change({ area: own });
}
