import type { Query } from '../core/analysis/query.ts';
import type { Group, Result } from '../core/analysis/result.ts';
import type { Shortcoming } from '../core/meeting/breaking.ts';
import { classesOf } from '../core/meeting/breaks.ts';
import type { ScaleRamp, Theme } from '../core/meeting/ramp.ts';
import { growthScale, moneyScale, quantileScale, scaleOf, type ColourScale } from '../core/meeting/scale.ts';
import type { Vocabulary } from '../engine.ts';
import { Later } from './later.svelte.ts';

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
  /** What of the wished classes could not be had; zero: growth keeps its classes, which are the same on both sides of zero. */
  readonly lacks: Shortcoming | 'zero' | null;
}

/** What the colours depend on beside the answer. */
export interface Wear {
  readonly theme: Theme;
  readonly ramp: ScaleRamp;
  readonly strong: boolean;
}

/** Only who asks for other classes fetches how they are made. */
const making = new Later(() => import('../core/meeting/breaking.ts'));

export function areasOf(result: Result, vocabulary: Vocabulary | null, wear: Wear): AreaDrawing | null {
  const { query } = result;
  const level = query.level === 'town' ? 'county' : query.level;
  if (query.areas === 'none') return null;
  const values =
    query.areas === 'series'
      ? seriesValues(query, vocabulary)
      : result.groups.map((group) => [group.key, valueOf(group, query)] as const);
  const column = Float64Array.from(values, ([, value]) => value ?? NaN);
  const { scale, lacks } = wishedScale(query, column, vocabulary, wear);
  return {
    level,
    codes: values.map(([code]) => code),
    within: query.place,
    classes: classesOf(column, scale.breaks),
    scale,
    known: column.filter((value) => !Number.isNaN(value)).length,
    lacks,
  };
}

function seriesValues(query: Query, vocabulary: Vocabulary | null): (readonly [string, number])[] {
  return Object.entries(vocabulary?.seriesValues[`${query.series}/${query.seriesYear}`] ?? {});
}

function valueOf(group: Group, query: Query): number | null {
  if (query.areas === 'count') return group.count;
  return query.areas === 'growth' ? group.growth : group.sum.value;
}

/** The classes that were asked for, or, where these values cannot have them, those that fit by themselves. */
function wishedScale(
  query: Query,
  column: Float64Array,
  vocabulary: Vocabulary | null,
  wear: Wear,
): Pick<AreaDrawing, 'scale' | 'lacks'> {
  const { breaking } = query;
  if (breaking === 'auto') return { scale: fittingScale(query, column, wear), lacks: null };
  if (query.areas === 'growth') return { scale: fittingScale(query, column, wear), lacks: 'zero' };
  const { areas, series, measure } = query;
  const money = areas !== 'count' && isMoney(areas === 'series' ? series : measure, vocabulary);
  const made = making.now?.breaksBy(breaking, column, { money, classes: CLASSES });
  const scale = made?.breaks ? scaleOf(made.breaks, wear.theme, wear.ramp) : fittingScale(query, column, wear);
  return { scale, lacks: made?.lacks ?? null };
}

/** As many as a ramp has colours. */
const CLASSES = 5;

/** Published tiers where a place is as small as a belt's own; quantiles for whole provinces, counts and series. */
function fittingScale(query: Query, column: Float64Array, { theme, ramp, strong }: Wear): ColourScale {
  if (query.areas === 'growth') return growthScale(theme, strong);
  const money = query.areas === 'sum' && !COUNTS.has(query.measure);
  return money && query.level !== 'province' ? moneyScale(theme, ramp) : quantileScale(column, theme, ramp);
}

const COUNTS: ReadonlySet<string> = new Set(['enterprises', 'employees', 'online_merchants']);

/** Whether a measure is of money in 万元: the published tiers are of that. */
export function isMoney(measure: string, vocabulary: Vocabulary | null): boolean {
  return measure === 'best' || vocabulary?.measures.find((each) => each.code === measure)?.unit === '万元';
}
