import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { ISLES } from '../core/meeting/isles.ts';
import { BLANK_SIZE } from './images.ts';
import type { Look } from './look.ts';
import type { AreaLevel, BeltLabel, Language } from './scene.ts';

/** Drawn on this device: the style names no glyphs, so these are names of its own fonts. Where none is there, finding one costs more than drawing. */
const FONTS = [
  'PingFang SC',
  'Noto Sans CJK SC',
  'Microsoft YaHei',
  'Source Han Sans SC',
  'WenQuanYi Micro Hei',
  'sans-serif',
];
const TAIWAN = '710000';
const BELT_TEXT = 13;
/** Pixels between a circle and its name; more than the padding of the name, or the circle would push its own name away. */
const GAP = 3;

/** The capital is named first; other cities that are provinces last, where they would push a province's name aside. */
const IMPORTANCE: ExpressionSpecification = [
  'match',
  ['get', 'code'],
  '110000',
  0,
  ['120000', '310000', '810000', '820000'],
  2,
  1,
];

/** Zooms between which the names of a level are drawn, and their size in pixels at both ends. */
const RANGE: Readonly<Record<AreaLevel, { from: number; to: number; small: number; large: number }>> = {
  province: { from: 0, to: 7, small: 11, large: 17 },
  prefecture: { from: 5.5, to: 10.5, small: 11.5, large: 16 },
  county: { from: 7.5, to: 24, small: 11, large: 15 },
};

/** Names of places, belts and isles. Those of the isles and of Taiwan are always drawn. */
export function nameLayers(look: Look): LayerSpecification[] {
  const levels: AreaLevel[] = ['province', 'prefecture', 'county'];
  return [
    ...levels.map((level) => placeNames(look, level)),
    taiwanName(look),
    beltNames(look),
    beltRoom(),
    isleNames(look),
  ];
}

function placeNames({ palette, language, areas }: Look, level: AreaLevel): SymbolLayerSpecification {
  const { from, to, small, large } = RANGE[level];
  return {
    id: `name-${level}`,
    type: 'symbol',
    source: 'places',
    filter: ['all', ['==', ['get', 'level'], level], ['!=', ['get', 'code'], TAIWAN]],
    minzoom: from,
    maxzoom: to,
    layout: {
      ...lettering(language),
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        Math.max(from, 2),
        small + palette.larger,
        Math.min(to, 12),
        large + palette.larger,
      ],
      // Half a line up or down where the point is taken; any farther, and the name would stand in another place.
      'text-variable-anchor': ['center', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-padding': 3,
      'symbol-sort-key': IMPORTANCE,
    },
    paint: { 'text-color': areas ? palette.ink : palette.second, ...halo(palette.land) },
  };
}

/** Taiwan is a province on every map: its name gives way to no circle and no belt. */
function taiwanName(look: Look): SymbolLayerSpecification {
  const { layout, ...province } = placeNames(look, 'province');
  return {
    ...province,
    id: 'name-taiwan',
    // The outlines have it as a prefecture and a county as well.
    filter: ['all', ['==', ['get', 'level'], 'province'], ['==', ['get', 'code'], TAIWAN]],
    layout: { ...layout, 'text-allow-overlap': true },
  };
}

/** A belt's name stands beside its circle. */
function beltNames({ palette }: Look): SymbolLayerSpecification {
  return {
    id: 'name-belt',
    type: 'symbol',
    source: 'labels',
    layout: {
      'text-field': ['get', 'text'],
      'text-font': FONTS,
      'text-size': BELT_TEXT + palette.larger,
      'text-max-width': 9,
      'text-justify': 'auto',
      'text-variable-anchor': [
        'left',
        'right',
        'top',
        'bottom',
        'top-left',
        'top-right',
        'bottom-left',
        'bottom-right',
      ],
      'text-radial-offset': ['get', 'offset'],
      'text-padding': 2,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': palette.ink, ...halo(palette.land) },
  };
}

/** A blank picture as large as the circle of each named belt: it keeps all names off the circles. */
function beltRoom(): SymbolLayerSpecification {
  return {
    id: 'room-belt',
    type: 'symbol',
    source: 'labels',
    layout: { 'icon-image': 'blank', 'icon-size': ['get', 'size'], 'icon-padding': 0, 'icon-allow-overlap': true },
  };
}

function isleNames({ palette, language }: Look): SymbolLayerSpecification {
  return {
    id: 'name-isle',
    type: 'symbol',
    source: 'isles',
    filter: ['<=', ['get', 'zoom'], ['zoom']],
    layout: {
      ...lettering(language),
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5 + palette.larger, 7, 13 + palette.larger],
      'text-allow-overlap': true,
      'text-anchor': ['match', ['get', 'side'], 'east', 'left', 'top'],
      'text-offset': ['match', ['get', 'side'], 'east', ['literal', [0.7, -0.3]], ['literal', [0, 0.2]]],
    },
    paint: { 'text-color': palette.marine, ...halo(palette.sea) },
  };
}

function lettering(language: Language): SymbolLayerSpecification['layout'] {
  const name: ExpressionSpecification =
    language === 'zh' ? ['get', 'name'] : ['coalesce', ['get', 'name_en'], ['get', 'name']];
  return { 'text-field': name, 'text-font': FONTS, 'text-max-width': language === 'zh' ? 9 : 7 };
}

function halo(colour: string) {
  return { 'text-halo-color': colour, 'text-halo-width': 1.4 };
}

/** Names of the isles as points. */
export function islePoints(): FeatureCollection<Point> {
  return collection(
    ISLES.map(({ zh, en, lon, lat, zoom, side }) => point(lon, lat, { name: zh, name_en: en, zoom, side })),
  );
}

/**
 * Names of belts as points, with the room that each one's circle takes.
 * @param reach radius of each belt's circle (CSS pixels), by row; 0 = not drawn
 */
export function labelPoints(labels: readonly BeltLabel[], reach: ArrayLike<number>): FeatureCollection<Point> {
  return collection(
    labels.map(({ belt, lon, lat, text, rank }) => {
      const room = (reach[belt] ?? 0) + 1;
      const offset = (room + GAP) / BELT_TEXT;
      return point(lon, lat, { text, rank, offset, size: (2 * room) / BLANK_SIZE });
    }),
  );
}

function point(lon: number, lat: number, properties: Record<string, string | number>): Feature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}

function collection(features: Feature<Point>[]): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features };
}
