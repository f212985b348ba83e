import type { Query } from '../core/analysis/query.ts';
import type { Group, Result } from '../core/analysis/result.ts';
import { classesOf } from '../core/meeting/breaks.ts';
import {
  DESKTOP_RADII,
  PHONE_RADII,
  radiiOf,
  radiusExamples,
  radiusScale,
  type RadiusExample,
} from '../core/meeting/radius.ts';
import { growthScale, moneyScale, quantileScale, type ColourScale } from '../core/meeting/scale.ts';
import type { Vocabulary } from '../engine.ts';
import { appearance } from './appearance.svelte.ts';
import { explorer } from './explorer.svelte.ts';

/** Places of one level with the class of each, and the scale that made the classes. */
export interface AreaDrawing {
  readonly level: 'province' | 'prefecture' | 'county';
  readonly codes: readonly string[];
  /** Code of the place that the question stays within. */
  readonly within: string;
  readonly classes: Uint8Array;
  readonly scale: ColourScale;
  /** Places that have a value. */
  readonly known: number;
}

export interface CircleDrawing {
  readonly belt: Uint32Array;
  readonly radius: Float32Array;
  readonly fill: Uint8Array;
  readonly scale: ColourScale;
  readonly examples: readonly RadiusExample[];
}

export interface Drawing {
  readonly circles: CircleDrawing | null;
  readonly areas: AreaDrawing | null;
}

type Theme = 'light' | 'dark';

/** What the map and its legend draw from one answer: the same breaks and colours for both. */
export const drawing = {
  get current(): Drawing {
    return current;
  },
  /** The same for the legend, which follows the map when there is time: until then it tells of the answer before. */
  get told(): Drawing {
    return told;
  },
};

const NOTHING: Drawing = { circles: null, areas: null };

const current: Drawing = $derived.by(() => {
  const { drawn: result, vocabulary } = explorer;
  if (!result) return NOTHING;
  const theme: Theme = appearance.dark ? 'dark' : 'light';
  return {
    circles: result.query.circles ? circlesOf(result, theme, appearance.phone) : null,
    areas: areasOf(result, vocabulary, theme),
  };
});

let before = NOTHING;
const told: Drawing = $derived.by(() => {
  if (explorer.told?.result === explorer.drawn) before = current;
  return before;
});

function circlesOf(result: Result, theme: Theme, phone: boolean): CircleDrawing {
  const size = radiusScale(result.scale, phone ? PHONE_RADII : DESKTOP_RADII);
  const scale = growthScale(theme);
  return {
    belt: result.order,
    radius: radiiOf(result.scale, size),
    fill: classesOf(result.growth, scale.breaks),
    scale,
    examples: radiusExamples(result.scale, size),
  };
}

function areasOf(result: Result, vocabulary: Vocabulary | null, theme: Theme): AreaDrawing | null {
  const { query } = result;
  const level = query.level === 'town' ? 'county' : query.level;
  if (query.areas === 'none') return null;
  const values =
    query.areas === 'series'
      ? seriesValues(query, vocabulary)
      : result.groups.map((group) => [group.key, valueOf(group, query)] as const);
  const column = Float64Array.from(values, ([, value]) => value ?? NaN);
  const scale = areaScale(query, column, theme);
  return {
    level,
    codes: values.map(([code]) => code),
    within: query.place,
    classes: classesOf(column, scale.breaks),
    scale,
    known: column.filter((value) => !Number.isNaN(value)).length,
  };
}

function seriesValues(query: Query, vocabulary: Vocabulary | null): (readonly [string, number])[] {
  return Object.entries(vocabulary?.seriesValues[`${query.series}/${query.seriesYear}`] ?? {});
}

function valueOf(group: Group, query: Query): number | null {
  if (query.areas === 'count') return group.count;
  return query.areas === 'growth' ? group.growth : group.sum.value;
}

/** Published tiers where a place is as small as a belt's own; quantiles for whole provinces, counts and series. */
function areaScale(query: Query, column: Float64Array, theme: Theme): ColourScale {
  if (query.areas === 'growth') return growthScale(theme);
  const money = query.areas === 'sum' && !COUNTS.has(query.measure);
  return money && query.level !== 'province' ? moneyScale(theme) : quantileScale(column, theme);
}

const COUNTS: ReadonlySet<string> = new Set(['enterprises', 'employees', 'online_merchants']);
