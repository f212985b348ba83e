import { Map as MapLibre, setWorkerUrl, type LayerSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import './page.css';

// The least that draws what our first view draws: MapLibre, the same outlines, a fill and a line each. No belts, no labels, no panels.
const SHAPES = ['province', 'lakes', 'rivers', 'claims'];

setWorkerUrl(workerUrl);
const container = document.querySelector<HTMLElement>('.map');
if (!container) throw new Error('the page has no .map');
const map = new MapLibre({
  container,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'paper', type: 'background', paint: { 'background-color': '#E6EDF0' } }],
  },
  bounds: [73, 17, 136, 54],
  attributionControl: false,
});

async function outlines(name: string) {
  const response = await fetch(`shapes/${name}.json`);
  const topology = (await response.json()) as Topology | FeatureCollection;
  if (topology.type === 'FeatureCollection') return topology;
  const object = Object.values(topology.objects)[0];
  if (!object) throw new Error(`shapes/${name}.json has no object`);
  return feature(topology, object);
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

const [shapes] = await Promise.all([Promise.all(SHAPES.map(outlines)), map.once('load')]);
SHAPES.forEach((name, at) => {
  const data = shapes[at];
  if (!data) return;
  map.addSource(name, { type: 'geojson', data });
  for (const layer of layersOf(name)) map.addLayer(layer);
});
