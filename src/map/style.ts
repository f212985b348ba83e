import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { areaLayers, claimLayers, groundLayers } from './ground.ts';
import { inOrder } from './layers.ts';
import type { Look } from './look.ts';
import { islePoints, nameLayers } from './names.ts';

/** Outlines that the app hands over as addresses of GeoJSON text. */
export const SHAPES = ['province', 'prefecture', 'county', 'rivers', 'lakes', 'claims'] as const;
export type ShapeName = (typeof SHAPES)[number];
/** All that can be handed over as an address. */
export type SourceName = ShapeName | 'places';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const AREA = { promoteId: 'adcode' } as const;

/** The whole style but the belts: no glyphs, no sprite, no network. Sources are empty until their data is handed over. */
export function styleOf(look: Look): StyleSpecification {
  return {
    version: 8,
    sources: {
      province: source(AREA),
      prefecture: source(AREA),
      // Counties are drawn from zoom 6.5, or coloured at any: tiles finer than zoom 10 add nothing to 400 m outlines.
      county: source({ ...AREA, maxzoom: 10 }),
      rivers: source({ maxzoom: 8 }),
      lakes: source({ maxzoom: 8 }),
      claims: source({}),
      places: source({}),
      labels: source({}),
      isles: { type: 'geojson', data: islePoints() },
    },
    layers: layersOf(look),
  };
}

function source(options: { promoteId?: string; maxzoom?: number }): SourceSpecification {
  return { type: 'geojson', data: NOTHING, ...options };
}

/** All layers of the style for a look, bottom to top. */
export function layersOf(look: Look): LayerSpecification[] {
  const groups = [groundLayers, areaLayers, claimLayers, nameLayers];
  return inOrder(groups.flatMap((group) => group(look)));
}
