import type { Area } from '../../core/analysis/area.ts';
import { boxOf, rounded } from '../../core/analysis/area-ring.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { sketch } from '../../state/sketch.svelte.ts';

/** The question stays within a circle, and the map shows it. */
export function lookAround(lon: number, lat: number, km: number): void {
  putArea(rounded({ kind: 'circle', lon, lat, km }));
}

/** The question stays within an area, and the map shows all of it. */
export function putArea(area: Area): void {
  sketch.missed = false;
  void explorer.change({ area });
  sketch.stage?.fit(boxOf(area));
}
