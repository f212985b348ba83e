import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { Query } from '../../../src/core/analysis/query.ts';
import type { Result } from '../../../src/core/analysis/result.ts';
import { classesOf } from '../../../src/core/meeting/breaks.ts';
import { DESKTOP_RADII, radiiOf, radiusScale } from '../../../src/core/meeting/radius.ts';
import { growthScale } from '../../../src/core/meeting/scale.ts';
import { bare, Drawing } from '../../../src/map/drawing.ts';
import { lookOf } from '../../../src/map/look.ts';
import { EMPTY_SCENE, type Scene } from '../../../src/map/scene.ts';
import workerUrl from '../../../src/map/shapes.worker.ts?worker&url';
import { styleOf } from '../../../src/map/style.ts';
import type { ExploreAnswered, ExploreAsked } from './explore.worker.ts';
import { inTurn, type Samples } from './turns.ts';

// The app's own layers, belts and engine on a page without anything else: what a filter costs beside drawing the same map again.

declare global {
  interface Window {
    recolour: (asked: RecolourAsked) => Promise<RecolourAnswered>;
  }
}
export interface RecolourAsked {
  readonly columns: string;
  readonly texts: string;
  readonly rounds: number;
}
export interface RecolourAnswered {
  readonly samples: Samples;
}

const NATION: [number, number, number, number] = [73.4, 17.6, 135.2, 53.7];

window.recolour = async ({ columns, texts, rounds }) => {
  const worker = new Worker(new URL('./explore.worker.ts', import.meta.url), { type: 'module' });
  const opened = await ask(worker, { columns, texts });
  if (!('points' in opened)) throw new Error('the pack did not open');
  const scene = bare(EMPTY_SCENE);
  const map = await mapOf(scene);
  const drawing = new Drawing(map, scene, {});
  drawing.begin();
  const show = async (query: Partial<Query>) => {
    const answer = await ask(worker, { query });
    if ('result' in answer) drawing.show(sceneOf(opened.points, answer.result));
  };
  await idle(map, () => void show({}));
  let turn = 0;
  const half = opened.industries.filter((_, at) => at % 2 === 0);
  const samples = await inTurn(
    [
      { name: 'bare redraw', run: () => idle(map, () => map.triggerRepaint()), most: 1 },
      // Half of the industries, then all, in turn: about half of the belts change.
      { name: 'filter', run: () => drawnAfter(() => show({ industries: turn++ % 2 === 0 ? half : [] })), most: 1 },
    ],
    rounds,
  );
  map.remove();
  worker.terminate();
  return { samples };
};

async function mapOf(scene: Scene): Promise<MapLibre> {
  const container = document.querySelector<HTMLElement>('.map');
  if (!container) throw new Error('the page has no .map');
  setWorkerUrl(workerUrl);
  const map = new MapLibre({
    container,
    style: styleOf(lookOf(scene)),
    bounds: NATION,
    fadeDuration: 0,
    attributionControl: false,
  });
  await map.once('idle');
  return map;
}

/** Until nothing is left to draw after an act that asks for drawing at once. */
async function idle(map: MapLibre, act: () => void): Promise<void> {
  const rest = map.once('idle');
  act();
  await rest;
}

/** Until the end of the frame that draws what an act has changed: the belts have asked for it before. */
async function drawnAfter(act: () => Promise<void>): Promise<void> {
  await act();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function ask(worker: Worker, asked: ExploreAsked): Promise<ExploreAnswered> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ExploreAnswered>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(asked);
  });
}

/** As state/drawing.svelte.ts makes it. */
function sceneOf(points: Float64Array, result: Result): Scene {
  const scale = growthScale('light');
  const circles = {
    belt: result.order,
    radius: radiiOf(result.scale, radiusScale(result.scale, DESKTOP_RADII)),
    fill: classesOf(result.growth, scale.breaks),
    colours: scale.colours,
  };
  return { ...EMPTY_SCENE, points, circles };
}
