import type { Bound } from '../figure/bound.ts';
import type { Words } from './terms.ts';

/** Concentration of one market as a source states it. */
export interface ConcentrationText {
  /** The market in the source's words, e.g. 童装. */
  readonly category: string;
  /** Row of `Texts.industries`; -1 = none stands for it. */
  readonly industry: number;
  /** Which market, in the source's words. */
  readonly scope: string;
  /** As stated: a year, a quarter. */
  readonly period: string;
  /** cr1 … cr10: share of the k greatest. */
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly note: string;
  readonly source: number;
  readonly confidence: string;
}

/** A figure for many belts together, e.g. all county clusters of a province. */
export interface TotalText {
  readonly zh: string;
  /** Row of `Texts.places`; -1 = the nation. */
  readonly place: number;
  /** Belts that it covers; null = not said. */
  readonly members: number | null;
  readonly period: string;
  /** Row of `Texts.measures`. */
  readonly measure: number;
  readonly value: number;
  readonly unit: string;
  /** Percent; null = not said. */
  readonly yoy: number | null;
  readonly note: string;
  readonly source: number;
}

/** What one of the documents says of a subject without a figure. */
export interface MentionText {
  readonly kind: string;
  /** Row of `Texts.belts`, `programmes`, `events` or `places` by `kind`; -1 = only the name is known. */
  readonly subject: number;
  readonly zh: string;
  readonly text: string;
  readonly period: string;
  readonly source: number;
  readonly line: number;
}

/** A stated fact of a list: its rule, a count, a member that is not a belt of the table. */
export interface ListFact {
  /** Id of the list as the source table names it. */
  readonly list: string;
  readonly period: string;
  readonly kind: 'rule' | 'count' | 'member' | 'city_named';
  readonly zh: string;
  readonly where: string;
  /** Row of `Texts.places`; -1 = the nation, or no place of the table. */
  readonly place: number;
  readonly value: number | null;
  readonly unit: string;
  readonly note: string;
  readonly source: number;
}

/** Where an enterprise stands in the brand matrix of the 2021 report; '' = the report does not place it. */
export const STAGES = ['', 'factory', 'offline', 'waist', 'leader'] as const;
export type Stage = (typeof STAGES)[number];

/** host = a live-streaming base or host. */
export const ENTERPRISE_KINDS = ['company', 'brand', 'market', 'host'] as const;

/** A company, brand, market or live-stream host that a source names. */
export interface EnterpriseText extends Words {
  readonly id: string;
  readonly kind: (typeof ENTERPRISE_KINDS)[number];
  /** Row of `Texts.belts`; -1 = none stands for it. */
  readonly belt: number;
  /** Row of `Texts.places`; -1 = not said. */
  readonly place: number;
  /** Row of `Evidence.enterprises` that owns this one; -1 = none named. */
  readonly owner: number;
  readonly stage: Stage;
  /** What the source says of it, in a few words. */
  readonly role: Words;
  readonly source: number;
  /** Line of the document, 0 = none. */
  readonly line: number;
}

/** Part of the 2021 report that a stated fact belongs to; `picture` = a chart printed without figures; `table` = cells as printed, joined by |. */
export const REPORT_SECTIONS = [
  'definition',
  'core',
  'fast',
  'leading',
  'rising',
  'band',
  'mode',
  'case',
  'stage',
  'picture',
  'table',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** A fact of the 2021 report that is no figure of a belt: an order, a printed category, a mode, a picture without numbers. */
export interface ReportText extends Words {
  readonly section: ReportSection;
  /** Which of the section: a band, a mode, a picture. */
  readonly kind: string;
  /** Place in the printed order, from 1. */
  readonly order: number;
  /** Row of `Texts.places`; -1 = none is meant. */
  readonly place: number;
  /** Row of `Texts.industries`, of either level; -1 = none stands for it. */
  readonly industry: number;
  /** Row of `Texts.belts`; -1 = none is meant. */
  readonly belt: number;
  readonly source: number;
  readonly line: number;
}

/** What pages tell beyond the belts' own claims: a part of the pack of its own, read when a page first asks. */
export interface Evidence {
  readonly concentration: readonly ConcentrationText[];
  readonly totals: readonly TotalText[];
  readonly mentions: readonly MentionText[];
  readonly listFacts: readonly ListFact[];
  readonly enterprises: readonly EnterpriseText[];
  readonly report: readonly ReportText[];
}

export const NO_EVIDENCE: Evidence = {
  concentration: [],
  totals: [],
  mentions: [],
  listFacts: [],
  enterprises: [],
  report: [],
};

/** Parts that must be lists of records; whoever wrote the file may have been an older build. */
export function readEvidence(value: unknown): Evidence | null {
  if (typeof value !== 'object' || value === null) return null;
  const parts = Object.keys(NO_EVIDENCE);
  const given = value as Readonly<Record<string, unknown>>;
  return parts.every((part) => isRecords(given[part])) ? (value as Evidence) : null;
}

function isRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);
}
