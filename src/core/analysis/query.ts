import type { Level } from '../belt/model.ts';
import type { Area } from './area.ts';

export const TIERS = ['hundred', 'ten', 'below', 'none'] as const;
/** hundred: ≥100亿 · ten: 10–100亿 · below: <10亿 · none: no figure, or its bound does not settle the tier. */
export type Tier = (typeof TIERS)[number];
export const SORTS = ['scale', 'growth', 'name'] as const;
export type Sort = (typeof SORTS)[number];
export const AREAS = ['none', 'sum', 'count', 'growth', 'series'] as const;
/** What colours the places: nothing, the belts' sum, their number, their growth, or a statistical series. */
export type Areas = (typeof AREAS)[number];

export const READINGS = ['growth', 'both'] as const;
/** What the circles' colour says: growth, or scale and growth together (3 × 3). */
export type Reading = (typeof READINGS)[number];
export const BREAKINGS = ['auto', 'tiers', 'quantiles', 'jenks', 'equal'] as const;
/** How the classes of coloured places are made: as fits the measure, by a method, or at numbers that a person typed (base unit, ascending). */
export type Breaking = (typeof BREAKINGS)[number] | readonly number[];

export const QUADRANTS = ['leading', 'fading', 'rising', 'weak'] as const;
/** Specialised (LQ of its sector in its province above 1) and growing, specialised and not, not specialised and growing, neither. */
export type Quadrant = (typeof QUADRANTS)[number];

/** From the first (included) up to the second (not included); null = open. Only known values lie in a range. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}
export const WHOLE: Range = { from: null, to: null };

/** The one question that the app asks. Everything on screen follows from it; the address bar holds it whole. */
export interface Query {
  /** Place code to stay within; '' = the nation. */
  readonly place: string;
  /** Industry codes of either level, any of; empty = all. */
  readonly industries: readonly string[];
  /** Empty = all. */
  readonly tiers: readonly Tier[];
  /** Recognition list ids, any of; empty = all. */
  readonly lists: readonly string[];
  /** Only belts with a growth figure. */
  readonly hasGrowth: boolean;
  /** Only belts that meet the growth-belt rule (≥10亿 and top 30 by yoy). */
  readonly growthBelts: boolean;
  /** Of the figure, in the measure's base unit; of the growth, as a fraction. */
  readonly scaleRange: Range;
  readonly growthRange: Range;
  /** Between specialisation and growth, any of; empty = all, those too that lie in none. */
  readonly quadrants: readonly Quadrant[];
  /** Only belts that the map draws in it; null = anywhere. */
  readonly area: Area | null;
  /** Measure code, or 'best': the best figure of each belt, whichever measure that is. */
  readonly measure: string;
  /** A full year, or 'latest': each belt's own latest year. */
  readonly year: number | 'latest';
  readonly sort: Sort;
  readonly descending: boolean;
  /** Level of the places that `Result.groups` aggregates to. */
  readonly level: Level;
  readonly areas: Areas;
  /** Measure code and year of the series when areas = 'series'. */
  readonly series: string;
  readonly seriesYear: number;
  /** Draw the belts as circles. */
  readonly circles: boolean;
  readonly reading: Reading;
  readonly breaking: Breaking;
}

export const DEFAULT_QUERY: Query = {
  place: '',
  industries: [],
  tiers: [],
  lists: [],
  hasGrowth: false,
  growthBelts: false,
  scaleRange: WHOLE,
  growthRange: WHOLE,
  quadrants: [],
  area: null,
  measure: 'best',
  year: 'latest',
  sort: 'scale',
  descending: true,
  level: 'province',
  areas: 'none',
  series: 'enterprise_ecommerce_sales',
  seriesYear: 2024,
  circles: true,
  reading: 'growth',
  breaking: 'auto',
};
