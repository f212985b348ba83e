import type { Area } from '../../core/analysis/area.ts';
import { boxOf, rounded } from '../../core/analysis/area-ring.ts';
import type { Words } from '../../core/belt/model.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { sketch } from '../../state/sketch.svelte.ts';

/** The question stays within a circle, and the map shows it. @param name of what it is around, where it has one */
export function lookAround(lon: number, lat: number, km: number, name?: Words): void {
  sketch.centre = name ? { at: [lon, lat], name } : null;
  putArea(rounded({ kind: 'circle', lon, lat, km }));
}

/** The question stays within an area, and the map shows all of it. */
export function putArea(area: Area): void {
  sketch.missed = false;
  void explorer.change({ area });
  sketch.show(boxOf(area));
}
