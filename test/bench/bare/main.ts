import { Map as MapLibre, setWorkerUrl, type LayerSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './page.css';

// The least that draws what our first view draws: MapLibre, the same outlines, a fill and a line each. No belts, no labels, no panels.
// As it stands MapLibre reads GeoJSON by its address; with ?topology the page unpacks our own smaller files, as a tuned page would.
const SHAPES = ['province', 'lakes', 'rivers', 'claims'];
const tuned = location.search === '?topology';

setWorkerUrl(workerUrl);
const container = document.querySelector<HTMLElement>('.map');
if (!container) throw new Error('the page has no .map');
const map = new MapLibre({
  container,
  style: {
    version: 8,
    sources: tuned ? {} : Object.fromEntries(SHAPES.map((name) => [name, { type: 'geojson', data: geoJsonOf(name) }])),
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': '#E6EDF0' } },
      ...(tuned ? [] : SHAPES.flatMap(layersOf)),
    ],
  },
  bounds: [73, 17, 136, 54],
  attributionControl: false,
});
if (tuned) await drawTopology();

async function drawTopology(): Promise<void> {
  const loaded = map.once('load');
  const { outlines } = await import('./topology.ts');
  const [shapes] = await Promise.all([Promise.all(SHAPES.map(outlines)), loaded]);
  SHAPES.forEach((name, at) => {
    const data = shapes[at];
    if (!data) return;
    map.addSource(name, { type: 'geojson', data });
    for (const layer of layersOf(name)) map.addLayer(layer);
  });
}

function geoJsonOf(name: string): string {
  return new URL(`shapes/${name}.geojson`, location.href).href;
}

function layersOf(source: string): LayerSpecification[] {
  const line: LayerSpecification = {
    id: `${source}-line`,
    type: 'line',
    source,
    paint: { 'line-color': '#4A5363', 'line-width': 0.7 },
  };
  if (source === 'rivers' || source === 'claims') return [line];
  return [{ id: `${source}-fill`, type: 'fill', source, paint: { 'fill-color': '#F6F3EC' } }, line];
}
