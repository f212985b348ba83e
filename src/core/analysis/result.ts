import type { Bound, Interval } from '../figure/bound.ts';
import type { Claim, Level, PointKind, Words } from '../belt/model.ts';
import type { Query, Tier } from './query.ts';

/** Full years, both ends. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** The figure that stands for a belt's scale under a query. */
export interface Figure {
  /** Row of `Texts.measures`. */
  readonly measure: number;
  /** In the measure's base unit. */
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly year: number;
  /** Row of the claim, -1 in a pack without claims. */
  readonly claim: number;
  /** The claim is the person's own; left out = the pack's. */
  readonly mine?: true;
}

/** stated: the source gives the rate · yoy: from two successive years · cagr: yearly mean over a longer span. */
export type GrowthKind = 'stated' | 'yoy' | 'cagr';

/** Growth as a fraction (0.085 = +8.5 %) with the claims it was computed from. */
export interface Growth {
  readonly kind: GrowthKind;
  readonly rate: Interval;
  readonly measure: number;
  /** Full years; from = to - 1 for a stated yoy. */
  readonly from: number;
  readonly to: number;
  /** Rows of the claims used: one for `stated`, two otherwise; empty in a pack without claims. */
  readonly claims: readonly number[];
  /** One of the claims is the person's own. */
  readonly mine?: true;
}

/** A sum that says what it stands on. */
export interface Sum {
  /** In the base unit; null when no belt has a figure (unknown, not zero). */
  readonly value: number | null;
  /**
   * `over`: at least one part is a lower bound (a range enters with its lower end); `nearly`, `at_most`: at least one is an upper bound;
   * `about`: at least one part is soft or the bounds point both ways.
   */
  readonly bound: Bound;
  /** Belts in the group that count (a belt inside another that has a figure does not). */
  readonly belts: number;
  /** Of those, the ones with a figure. */
  readonly withFigure: number;
  /** Belts left out because a containing belt of the group is already counted. */
  readonly nested: number;
}

/** Everything about one group of belts: a place, an industry, a list, a tier or a year. */
export interface Group {
  /** Place code, industry code, list id, tier or year. */
  readonly key: string;
  /** All belts of the group, nested ones too. */
  readonly count: number;
  readonly sum: Sum;
  /** Share of the group's sum in the sum of all groups, 0–1; null when either is unknown. */
  readonly share: number | null;
  /** Median growth (fraction) of the group's belts that have a single-valued rate; null = none has. */
  readonly growth: number | null;
  /** Belts that the median stands on. */
  readonly withGrowth: number;
}

/** A choice in a filter with the number of belts it would leave (all other filters kept). */
export interface Facet {
  readonly key: string;
  readonly count: number;
}

export interface Facets {
  readonly industries: readonly Facet[];
  readonly provinces: readonly Facet[];
  readonly tiers: readonly Facet[];
  readonly lists: readonly Facet[];
  /** Belts with a figure by measure (under the query's year) and by year (under the query's measure). */
  readonly measures: readonly Facet[];
  readonly years: readonly Facet[];
  readonly hasGrowth: number;
  readonly growthBelts: number;
}

/** The answer to a Query. Columns run along `order`; they can be transferred without copying. */
export interface Result {
  readonly query: Query;
  /** Belt rows, best first under the query's sort; unknown last, ties by name then id. */
  readonly order: Uint32Array;
  /** Base unit; NaN = no figure. In 'best' mode always 万元. */
  readonly scale: Float64Array;
  /** Rate as a fraction, NaN = none; for an open interval its known end, for a range its middle. */
  readonly growth: Float64Array;
  /** Index into TIERS. */
  readonly tier: Uint8Array;
  /** Competition rank (1, 2, 2, 4) from the greatest down, whichever way the order runs: by growth under that sort, else by scale; 0 = none. */
  readonly rank: Uint32Array;
  readonly total: Sum;
  /** Belts shown with a growth figure, open intervals too. */
  readonly withGrowth: number;
  /** Years that the figures shown come from; null when there is none. */
  readonly years: YearSpan | null;
  /** More than one measure is mixed in `scale` ('best' mode): sums are then an indication only. */
  readonly mixed: boolean;
  /** By place at `query.level`, only places with at least one belt, by code. */
  readonly groups: readonly Group[];
  readonly facets: Facets;
}

/** One line of the ranking. */
export interface BeltRow extends Words {
  /** Row in the belt columns. */
  readonly belt: number;
  readonly id: string;
  readonly place: Words;
  readonly industry: Words;
  readonly figure: Figure | null;
  readonly growth: Growth | null;
  readonly tier: Tier;
  /** A claim of the belt has an inferred year, low confidence, or is deprecated in favour of another. */
  readonly doubtful: boolean;
  /** Who stated the figure, in short; where nobody is named, the title it stands under. '' = no source, or it is the person's own. */
  readonly saidBy: string;
  /** The belt itself is the person's own. */
  readonly mine?: true;
  readonly lon: number;
  readonly lat: number;
}

export interface Recognition {
  readonly list: number;
  readonly batch: string;
  readonly source: number;
}

/** All that a card shows of one belt. */
export interface BeltCard extends BeltRow {
  /** Names from the province down, with codes. */
  readonly places: readonly (Words & { readonly code: string; readonly level: Level })[];
  readonly sector: Words;
  /** GB/T 4754-2017. */
  readonly gbt: string;
  readonly gbtName: string;
  readonly point: PointKind;
  readonly claims: readonly Claim[];
  readonly recognitions: readonly Recognition[];
  /** Belt that contains this one, and belts inside it. */
  readonly within: BeltRow | null;
  readonly contains: readonly BeltRow[];
  /** Met, not met, or not known for the growth-belt rule. */
  readonly growthRule: 'met' | 'unmet' | 'unknown';
}

/** A figure of a province's statistical series. */
export interface SeriesFigure {
  readonly measure: number;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: number;
}

/** All that a card shows of one place under a query. */
export interface PlaceCard extends Words {
  readonly code: string;
  readonly level: Level;
  readonly path: readonly (Words & { readonly code: string; readonly level: Level })[];
  readonly group: Group;
  /** Years that the figures of its belts come from; null when there is none. */
  readonly years: YearSpan | null;
  /** Rank of its sum among the places of its level in the whole nation, and how many of them have one; null = no sum. */
  readonly rank: { readonly place: number; readonly of: number } | null;
  readonly sectors: readonly Group[];
  readonly belts: readonly BeltRow[];
  readonly series: readonly SeriesFigure[];
  readonly lon: number;
  readonly lat: number;
}
