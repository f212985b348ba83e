import { GeoJSONSource, type LayerSpecification, type Map as MapLibre } from 'maplibre-gl';
import type { Theme } from '../../core/meeting/ramp.ts';
import { layerAbove } from '../layers.ts';
import { PALETTE } from '../../core/meeting/palette.ts';
import { PICTURE_RATIO } from '../images.ts';
import { FLAG_FOOT, flagPicture } from './flag.ts';
import { featuresOf, type Shapes, type Spot } from './shapes.ts';
import { touchedFlag } from './touched.ts';
import { trace } from './trace.ts';

const SOURCE = 'drawn';
const FLAG = 'own-flag';

/** What a person draws, and what is drawn for one person: an area, a position, a distance, links. Under the circles, but for the points. */
export class Overlay {
  readonly #map: MapLibre;
  #features: ReturnType<typeof featuresOf> = { type: 'FeatureCollection', features: [] };
  #theme: Theme = 'light';
  #sites: Shapes['sites'] = [];

  /** @param map whose style has been loaded */
  constructor(map: MapLibre) {
    this.#map = map;
    this.#add();
    // The graphics card was taken away and came back: the style is new and knows nothing of these.
    map.on('style.load', () => this.#add());
  }

  show(shapes: Shapes, theme: Theme): void {
    this.#sites = shapes.sites.filter(({ opens }) => opens !== '');
    this.#features = featuresOf(shapes);
    const source = this.#map.getSource(SOURCE);
    if (source instanceof GeoJSONSource) void source.setData(this.#features);
    if (theme === this.#theme) return;
    this.#theme = theme;
    for (const { id, paint } of layersOf(theme)) {
      // The keys come from the layers' own specification, which MapLibre checks again.
      for (const [key, value] of Object.entries(paint ?? {}))
        this.#map.setPaintProperty(id, key as never, value as never);
    }
  }

  /** The record whose flag a touch at pixels of the map's container means; null = none is there. See `touchedFlag`. */
  flagAt(x: number, y: number, finger: number): string | null {
    const flags = this.#sites.map(({ at: [lon, lat], opens }) => ({ id: opens, ...this.#map.project([lon, lat]) }));
    return touchedFlag(x, y, flags, finger)?.id ?? null;
  }

  /** The next line that a finger or the mouse draws; the map stands still until then. Answers with a way to call it off. */
  trace(onLine: (line: readonly Spot[], done: boolean) => void): () => void {
    return trace(this.#map, onLine);
  }

  #add(): void {
    if (!this.#map.getSource(SOURCE)) this.#map.addSource(SOURCE, { type: 'geojson', data: this.#features });
    if (!this.#map.hasImage(FLAG)) this.#map.addImage(FLAG, flagPicture(), { pixelRatio: PICTURE_RATIO, sdf: true });
    for (const layer of layersOf(this.#theme)) {
      if (this.#map.getLayer(layer.id)) continue;
      this.#map.addLayer(
        layer,
        layerAbove(layer.id, (id) => this.#map.getLayer(id) !== undefined),
      );
    }
  }
}

function layersOf(theme: Theme): LayerSpecification[] {
  const { accent, marine, land } = PALETTE[theme];
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'drawn-fill',
      type: 'fill',
      source: SOURCE,
      filter: ['in', ['get', 'kind'], ['literal', ['area', 'around', 'halo']]],
      paint: {
        'fill-color': ['match', ['get', 'kind'], 'around', marine, accent],
        'fill-opacity': ['match', ['get', 'kind'], 'around', 0.2, 'halo', 0.18, 0.08],
      },
    },
    {
      id: 'drawn-link',
      type: 'line',
      source: SOURCE,
      filter: ['==', ['get', 'kind'], 'link'],
      // The chosen one over those that end where it does.
      layout: { ...round, 'line-sort-key': ['case', ['get', 'chosen'], 1, 0] },
      paint: {
        'line-color': ['case', ['get', 'chosen'], accent, marine],
        'line-width': ['case', ['get', 'chosen'], 6, 3],
      },
    },
    {
      id: 'drawn-line',
      type: 'line',
      source: SOURCE,
      filter: ['in', ['get', 'kind'], ['literal', ['area', 'around', 'halo', 'line', 'path']]],
      layout: round,
      paint: { 'line-color': ['match', ['get', 'kind'], 'around', marine, accent], 'line-width': 2 },
    },
    {
      id: 'drawn-point',
      type: 'circle',
      source: SOURCE,
      filter: ['in', ['get', 'kind'], ['literal', ['here', 'end', 'site', 'own']]],
      paint: {
        'circle-radius': ['match', ['get', 'kind'], 'here', 8, 'own', 3, 6],
        'circle-color': ['match', ['get', 'kind'], 'here', marine, accent],
        'circle-stroke-color': land,
        'circle-stroke-width': ['match', ['get', 'kind'], 'own', 2, 3],
      },
    },
    {
      id: 'drawn-flag',
      type: 'symbol',
      source: SOURCE,
      filter: ['==', ['get', 'kind'], 'own'],
      layout: {
        'icon-image': FLAG,
        'icon-anchor': 'top-left',
        'icon-offset': [-FLAG_FOOT.x, -FLAG_FOOT.y],
        'icon-padding': 0,
        // It stands where the thing is, whatever else is there, and takes no name its room.
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-color': accent, 'icon-halo-color': land, 'icon-halo-width': 2 },
    },
  ];
}
