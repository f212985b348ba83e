import type { ClaimRank, Confidence, Status } from '../belt/model.ts';

/*
 * Fields of a visit and what each holds. Names of repeats end in the UUID of the item, version 7 so that they sort by when they were begun:
 *   begun, ended                 ISO 8601 with offset
 *   trip                         UUID
 *   investigators                string[]
 *   organisation, purpose        string
 *   share                        Share
 *   consent                      Consent
 *   place                        Site
 *   belt                         id of a belt of the pack, or UUID of an own one
 *   informant/UUID               Informant
 *   figure/UUID                  FigureEntry
 *   firm/UUID                    Firm
 *   photo/UUID                   Photo
 *   voice/UUID                   Voice
 *   track                        Track
 *   answer/BLOCK.QUESTION        Answer
 *   trashed                      true
 * Every record may be named (`name`) and trashed. Fields of the others:
 *   trip         from, until (ISO dates) · places (codes) · belts (ids, own ones by UUID) · note
 *   belt         nameEn · place (Site) · industry (code of level 2)
 *   place        place (Site) · note
 *   enterprise   place (Site) · belt · creditCode · note
 *   form         definition (Form) · source (name of the file)
 *   reply        form (UUID of the form) · visit (UUID) · begun · answer/…
 */

export const SHARES = ['internal', 'reported', 'public'] as const;
/** 内部 · 上报 · 公开 */
export type Share = (typeof SHARES)[number];

/** unknown 不知道 · refused 不愿说 · inapplicable 不适用: each differs from nothing asked yet. */
export const SILENCES = ['unknown', 'refused', 'inapplicable'] as const;
export type Silence = (typeof SILENCES)[number];

/** What an informant agreed to. */
export interface Consent {
  readonly interview: boolean;
  readonly recording: boolean;
  readonly quoting: boolean;
}

/** Where a thing is: WGS-84 degrees. */
export interface Fix {
  readonly lon: number;
  readonly lat: number;
  /** Metres, one standard deviation as the device says; null = not said (a tap, a name). */
  readonly accuracy: number | null;
  /** Degrees from north; null = standing or not said. */
  readonly heading: number | null;
  /** How many positions were averaged. */
  readonly samples: number;
  readonly method: 'gps' | 'tap' | 'name';
  readonly datum: 'WGS-84';
  readonly at: string;
}

export interface Site {
  readonly fix: Fix | null;
  /** Code of the county or town, and the year of the list of codes; '' = not known. */
  readonly code: string;
  readonly codeYear: number;
  readonly town: string;
  readonly name: string;
  /** What the boundary leaves unclear. */
  readonly note: string;
}

export interface Informant {
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly contact: string;
  readonly years: string;
  readonly accompanied: boolean | null;
}

/** One quantity as a person said it. */
export interface FigureEntry {
  /** Code of a measure of the pack, or `own:` and a name. */
  readonly measure: string;
  /** As typed: 约3-4亿. Never altered. */
  readonly text: string;
  /** Unit chosen for a text that has none: 亿元, 家, 人, %. */
  readonly unit: string;
  /** In the grammar of periods; '' = not said. */
  readonly period: string;
  readonly scope: string;
  readonly status: Status;
  /** UUID of an informant; '' = nobody in particular. */
  readonly informant: string;
  readonly confidence: Confidence;
  /** UUIDs of photos. */
  readonly proof: readonly string[];
  readonly silence: Silence | null;
  readonly rank: ClaimRank;
  /** Why it is preferred, or anything else. */
  readonly note: string;
}

export interface Firm {
  readonly name: string;
  readonly creditCode: string;
  readonly product: string;
  readonly output: string;
  readonly staff: string;
  readonly share: string;
  readonly honours: readonly string[];
  readonly brands: string;
  readonly note: string;
  /** As typed: % of sales spent on research, sold abroad, sold online; pieces a day; days from order to delivery. */
  readonly research?: string;
  readonly exports?: string;
  readonly online?: string;
  readonly capacity?: string;
  readonly leadDays?: string;
  /** Works for others (OEM, ODM) or under its own name (OBM): codes. */
  readonly makes?: readonly string[];
}

/** A file beside the record, under the SHA-256 of its bytes. */
interface Attached {
  readonly sha256: string;
  readonly type: string;
  readonly bytes: number;
  /** By the device's clock, ISO 8601 with offset. */
  readonly taken: string;
  /** Where the device was: phones strip it from the file itself. */
  readonly fix: Fix | null;
}

export interface Photo extends Attached {
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly view: 'whole' | 'middle' | 'detail' | '';
  /** UUID of the photo that this one is drawn on; '' = none. */
  readonly sketchOf: string;
}

export interface Voice extends Attached {
  readonly seconds: number;
  readonly caption: string;
}

export interface Track {
  /** [lon, lat, seconds since the first point, accuracy in metres] */
  readonly points: readonly (readonly [number, number, number, number])[];
  readonly begun: string;
}

/**
 * What a question of the form was answered with. text: texts, numbers as typed, dates (ISO 8601), times (HH:MM), points (`lat lon altitude accuracy`, as ODK
 * writes them) · chosen: codes of choices, UUIDs of photos and voices · of: by choice its severity (1–5) or share (% as typed).
 */
export type Answer =
  | { readonly text: string }
  | { readonly chosen: readonly string[] }
  | { readonly flag: boolean }
  | { readonly of: Readonly<Record<string, string>> }
  | { readonly silence: Silence };
