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

/** Addresses of the data that is here already. */
export type Given = Readonly<Partial<Record<SourceName, string>>>;

/** The whole style but the belts: no glyphs, no sprite, no network. Other sources are empty until their data is handed over. */
export function styleOf(look: Look, given: Given = {}): StyleSpecification {
  const source = (name: SourceName | 'labels', options: { promoteId?: string; maxzoom?: number } = {}) =>
    ({
      type: 'geojson',
      data: (name !== 'labels' && given[name]) || NOTHING,
      ...options,
    }) satisfies SourceSpecification;
  return {
    version: 8,
    sources: {
      province: source('province', AREA),
      prefecture: source('prefecture', AREA),
      // Counties are drawn from zoom 6.5, or coloured at any: tiles finer than zoom 10 add nothing to 400 m outlines.
      county: source('county', { ...AREA, maxzoom: 10 }),
      rivers: source('rivers', { maxzoom: 8 }),
      lakes: source('lakes', { maxzoom: 8 }),
      claims: source('claims'),
      places: source('places'),
      labels: source('labels'),
      isles: { type: 'geojson', data: islePoints() },
    },
    layers: layersOf(look, new Set(Object.keys(given))),
  };
}

const WAITING: readonly string[] = SHAPES;

/**
 * All layers of the style for a look, bottom to top.
 * @param arrived sources whose data is here: an outline without data is not drawn, or its empty tiles would be asked for and laid out for nothing
 */
export function layersOf(look: Look, arrived: ReadonlySet<string>): LayerSpecification[] {
  const groups = [groundLayers, areaLayers, claimLayers, nameLayers];
  const hidden = (layer: LayerSpecification) =>
    'source' in layer && WAITING.includes(layer.source) && !arrived.has(layer.source);
  return inOrder(groups.flatMap((group) => group(look)).map((layer) => (hidden(layer) ? without(layer) : layer)));
}

function without(layer: LayerSpecification): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}
