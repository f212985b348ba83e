import type { LayerSpecification } from 'maplibre-gl';
import { NO_CLASS } from '../core/meeting/breaks.ts';
import type { Look } from './look.ts';
import { classColour, outlineColour, radius, whenChosen, whenDrawn, whenHollow, type CircleState } from './paint.ts';
import type { Scene } from './scene.ts';

/** Radius of the dashed ring, and of a dot whose colour is known but not its size (CSS pixels). */
export const RING_RADIUS = 5;
const DOT_RADIUS = 3;
/** Zoom and size of the ring: hundreds of belts without a figure must not hide the few with one on a national view. */
const RING_GROWTH = [
  [2.5, 0.42],
  [4, 0.6],
  [5.5, 1],
] as const;

/** Circles by value, rings without one, and the ring around the chosen belt. */
export function circleLayers({ palette, circles, chosenBelt }: Look): LayerSpecification[] {
  const colours = circles?.colours ?? [];
  return [
    {
      id: 'circle',
      type: 'circle',
      source: 'belts',
      // Drawn in this order, so that small circles lie on large ones; rank 1 is the largest.
      layout: { 'circle-sort-key': ['to-number', ['get', 'rank'], 0] },
      paint: {
        'circle-radius': radius,
        'circle-color': classColour(colours, palette.noFigure),
        'circle-opacity': ['case', ['==', ['feature-state', 'c'], NO_CLASS], 0.18, 0.88],
        'circle-stroke-color': outlineColour(colours, palette.land, palette.ink, palette.noFigure),
        'circle-stroke-width': whenDrawn(1, 0),
      },
    },
    {
      id: 'circle-none',
      type: 'symbol',
      source: 'belts',
      layout: {
        'icon-image': 'ring',
        'icon-size': ['interpolate', ['linear'], ['zoom'], ...RING_GROWTH.flat()],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': ['interpolate', ['linear'], ['zoom'], 3, whenHollow(0.7, 0), 5.5, whenHollow(1, 0)] },
    },
    {
      id: 'circle-chosen',
      type: 'circle',
      source: 'belts',
      layout: { visibility: chosenBelt ? 'visible' : 'none' },
      paint: {
        'circle-radius': whenChosen(['+', ['max', radius, RING_RADIUS + 1], 3], 0),
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': whenChosen(2.5, 0),
      },
    },
  ];
}

/** State of each belt that is drawn or chosen, by row; belts not in the map have none and are invisible. */
export function circleStates({ circles, selectedBelt }: Scene): Map<number, CircleState> {
  const states = new Map<number, CircleState>();
  circles?.belt.forEach((belt, at) => {
    const size = circles.radius[at] ?? NaN;
    const c = circles.fill[at] ?? NO_CLASS;
    const hollow = !(size > 0);
    const r = hollow ? (c === NO_CLASS ? 0 : DOT_RADIUS) : size;
    states.set(belt, { r, c, hollow, chosen: belt === selectedBelt });
  });
  if (selectedBelt !== null && !states.has(selectedBelt)) {
    states.set(selectedBelt, { r: 0, c: NO_CLASS, hollow: false, chosen: true });
  }
  return states;
}

/** Radius that a finger can find: of the circle or of the ring; 0 = not drawn. */
export function reach({ r, hollow }: CircleState): number {
  return hollow ? Math.max(r, RING_RADIUS) : r;
}
