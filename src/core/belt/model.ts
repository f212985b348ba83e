import type { Bound } from '../figure/bound.ts';
import type { RuleText } from './rule.ts';
import type { Borders } from './borders.ts';
import type { ChainText } from './chain.ts';
import type { EventText, ProgrammeText } from './event.ts';
import type { Level, MeasureText, Words } from './terms.ts';

export { LEVELS } from './terms.ts';
export type { Level, MeasureKind, MeasureText, Words } from './terms.ts';

export const STATUSES = ['observed', 'told', 'documented', 'estimated'] as const;
export type Status = (typeof STATUSES)[number];
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export const CLAIM_RANKS = ['preferred', 'normal', 'deprecated'] as const;
export type ClaimRank = (typeof CLAIM_RANKS)[number];
export const SUBJECT_KINDS = ['belt', 'place', 'national', 'programme', 'event', 'market', 'company'] as const;
/** whole: stands for the whole belt · near: another statistic of nearly the whole belt · part: never the belt's scale. */
export const STANDINGS = ['whole', 'near', 'part'] as const;
export type Standing = (typeof STANDINGS)[number];
/** How a belt's point was found; `approximate` = the centre of its county, prefecture or province. */
export const POINT_KINDS = ['town', 'hand', 'approximate'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export interface PlaceText extends Words {
  /** GB/T 2260 code, 6 digits; towns 9 digits. */
  readonly code: string;
  readonly level: Level;
  readonly short: string;
  /** Row of the parent in `Texts.places`; -1 for a province. */
  readonly parent: number;
  /** WGS-84 degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly aliases: readonly string[];
}

export interface IndustryText extends Words {
  readonly code: string;
  readonly level: 1 | 2;
  /** Row of the level-1 industry in `Texts.industries`; -1 for level 1. */
  readonly parent: number;
  /** GB/T 4754-2017 code and its own name. */
  readonly gbt: string;
  readonly gbtName: string;
}

export interface ScopeText extends Words {
  readonly code: string;
  readonly standing: Standing;
}

export interface SourceText {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  /** Only where the address is the publisher's own. */
  readonly url: string;
  /** File name of one of the five documents, else ''. */
  readonly file: string;
}

export interface ListText extends Words {
  readonly id: string;
  readonly issuer: string;
  readonly level: string;
  readonly rule: string;
  /** Members that the issuer says the list has; null = not known. */
  readonly total: number | null;
}

export interface BeltText extends Words {
  readonly id: string;
  /** The industry word of the source. */
  readonly category: string;
  /** Row of `Texts.sources`. */
  readonly source: number;
}

/** One figure of a province's statistical series. */
export interface SeriesRow {
  /** Row of `Texts.places`. */
  readonly place: number;
  readonly year: number;
  readonly measure: number;
  /** In `unit`, as stated. */
  readonly value: number;
  readonly unit: string;
  readonly source: number;
}

/** Two or more claims of one subject that cannot all be right as they stand. */
export interface Contradiction extends Words {
  readonly sources: readonly number[];
}

/** Names beside the columns; every number that points here is a row of one of these tables. */
export interface Texts {
  /** Version of the data set, e.g. 2026-11-22; the same as in the pack's header and manifest. */
  readonly version: string;
  readonly belts: readonly BeltText[];
  readonly places: readonly PlaceText[];
  readonly industries: readonly IndustryText[];
  readonly measures: readonly MeasureText[];
  readonly scopes: readonly ScopeText[];
  readonly sources: readonly SourceText[];
  readonly lists: readonly ListText[];
  readonly units: readonly string[];
  readonly periods: readonly string[];
  /** Scope words, notes and other free texts; row 0 is ''. */
  readonly phrases: readonly string[];
  /** Subjects that are not belts: the name of a market or company, the id of a programme or event, the code of a place. */
  readonly subjects: readonly string[];
  readonly series: readonly SeriesRow[];
  readonly contradictions: readonly Contradiction[];
  /** Thresholds as data; their rows have no meaning beyond the order of the file. */
  readonly rules: readonly RuleText[];
  readonly events: readonly EventText[];
  readonly programmes: readonly ProgrammeText[];
  /** Which industry supplies which. */
  readonly chain: readonly ChainText[];
  readonly borders: Borders;
  /** Rows of each table of the truth, for the page "about the data". */
  readonly counts: Readonly<Record<string, number>>;
}

/** One stated figure, read out of the columns: for cards and lists, never for loops. */
export interface Claim {
  /** Row in the pack's claim columns. */
  readonly row: number;
  readonly measure: number;
  /** As stated, in `unit`. */
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  /** Converted to the measure's base unit; null where the unit cannot be converted. */
  readonly base: number | null;
  readonly bound: Bound;
  readonly period: string;
  readonly inferred: boolean;
  readonly scope: number;
  readonly scopeWords: string;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly rank: ClaimRank;
  readonly source: number;
  /** Line in the document, 0 = none. */
  readonly line: number;
  readonly note: string;
  /** The person's own; left out = the pack's. */
  readonly mine?: true;
  /** The person's own, and too far from what is published to stand by itself. */
  readonly far?: true;
}
