import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { AREA_LEVELS, FROM_ZOOM, type Look } from './look.ts';
import { classColour, whenChosen, whenNoClass, within } from './paint.ts';
import { BARE, INNER } from '../core/meeting/boundaries/inner.ts';
import type { Palette } from '../core/meeting/palette.ts';
import type { AreaLevel } from './scene.ts';

const LINE: Readonly<Record<AreaLevel, { width: number; opacity: number }>> = {
  province: { width: 1.2, opacity: 1 },
  prefecture: { width: 0.7, opacity: 0.9 },
  county: { width: 0.4, opacity: 0.7 },
};

/** A line layer draws the edge of this fill: drawing it twice would cost another program of the graphics card. */
const LINED = { 'fill-antialias': false } as const;

/** Places, without the lines between them that come along beside a unit's own provinces. */
const PLACES: FilterSpecification = ['!', ['has', INNER]];
/** Those lines, or else the places' own borders. */
const BORDERS: FilterSpecification = ['!', ['has', BARE]];

/** Sea, land and water: what lies under the data. */
export function groundLayers({ palette }: Look): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'province', paint: { 'fill-color': palette.land, ...LINED } },
    water('lakes', palette, 0.8),
    water('rivers', palette, 0.6),
  ];
}

function water(id: 'lakes' | 'rivers', palette: Palette, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: id,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.sea,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        width * 0.6 * palette.heavy,
        8,
        width * 2.4 * palette.heavy,
      ],
    },
  };
}

/** Coloured places, their hatching, borders, and the outline of the chosen one. */
export function areaLayers(look: Look): LayerSpecification[] {
  return AREA_LEVELS.flatMap((level) => [
    fill(look, level),
    hatch(look, level),
    border(look, level),
    chosen(look, level),
  ]);
}

/** Transparent where nothing is coloured, yet there: a tap finds the place through it. */
function fill({ areas }: Look, level: AreaLevel): LayerSpecification {
  const shown = areas?.level === level;
  return {
    id: `area-${level}`,
    type: 'fill',
    source: level,
    filter: PLACES,
    minzoom: shown ? 0 : FROM_ZOOM[level],
    paint: shown
      ? { 'fill-color': classColour(areas.colours), 'fill-opacity': 0.92 }
      : { 'fill-color': 'rgba(0,0,0,0)', 'fill-opacity': 0 },
  };
}

function hatch({ areas }: Look, level: AreaLevel): LayerSpecification {
  return {
    id: `hatch-${level}`,
    type: 'fill',
    source: level,
    filter: PLACES,
    layout: { visibility: areas?.level === level ? 'visible' : 'none' },
    paint: { 'fill-pattern': 'hatch', 'fill-opacity': within(areas?.within ?? '', whenNoClass(1, 0), 0) },
  };
}

function border({ palette, areas }: Look, level: AreaLevel): LayerSpecification {
  const from = areas?.level === level ? 0 : FROM_ZOOM[level];
  const { width, opacity } = LINE[level];
  return {
    id: `line-${level}`,
    type: 'line',
    source: level,
    filter: BORDERS,
    minzoom: from,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': width * palette.heavy,
      'line-opacity': from === 0 ? opacity : ['interpolate', ['linear'], ['zoom'], from, 0, from + 0.5, opacity],
    },
  };
}

function chosen({ palette, chosenPlace }: Look, level: AreaLevel): LayerSpecification {
  return {
    id: `chosen-${level}`,
    type: 'line',
    source: level,
    filter: PLACES,
    layout: { 'line-join': 'round', visibility: chosenPlace ? 'visible' : 'none' },
    paint: { 'line-color': palette.accent, 'line-width': 2.2 * palette.heavy, 'line-opacity': whenChosen(1, 0) },
  };
}

/** The ten dashes and the isles: over every fill, at every zoom. */
export function claimLayers({ palette }: Look): LayerSpecification[] {
  const colour = palette.second;
  return [
    {
      id: 'isles',
      type: 'fill',
      source: 'claims',
      filter: ['!', DASH],
      maxzoom: 7,
      paint: { 'fill-color': colour, ...LINED },
    },
    {
      id: 'isles-line',
      type: 'line',
      source: 'claims',
      filter: ['!', DASH],
      maxzoom: 7,
      paint: { 'line-color': colour, 'line-width': 1.2 * palette.heavy },
    },
    { id: 'dashes', type: 'fill', source: 'claims', filter: DASH, paint: { 'fill-color': colour, ...LINED } },
    {
      id: 'dashes-line',
      type: 'line',
      source: 'claims',
      filter: DASH,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.2 * palette.heavy, 6, 2.4 * palette.heavy],
      },
    },
  ];
}

const DASH: ['==', ['get', string], string] = ['==', ['get', 'kind'], '十段线'];
