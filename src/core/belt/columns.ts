/**
 * Belts, sorted by place code and then by id, so that a province, city or county is one contiguous segment. A person's own belts follow after
 * the pack's, so that no row moves: a place may then have a second run.
 */
export interface BeltColumns {
  readonly count: number;
  /** Rows of `Texts.places`; NONE where the belt is not known down to that level. */
  readonly province: Uint16Array;
  readonly prefecture: Uint16Array;
  readonly county: Uint16Array;
  readonly town: Uint16Array;
  /** Deepest known place: row of `Texts.places`. */
  readonly place: Uint16Array;
  /** Level-2 industry and its level-1 parent: rows of `Texts.industries`. */
  readonly industry: Uint16Array;
  readonly sector: Uint16Array;
  /** Row of the belt that contains this one, -1 = none. */
  readonly within: Int32Array;
  /** WGS-84 degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Index into POINT_KINDS. */
  readonly point: Uint8Array;
  /** Claims of belt i are rows claimStart[i] … claimStart[i+1]-1 of the claim columns. */
  readonly claimStart: Uint32Array;
  /** Recognitions of belt i are rows listStart[i] … listStart[i+1]-1 of `lists`. */
  readonly listStart: Uint32Array;
  /** Row of `Texts.lists`. */
  readonly list: Uint16Array;
  /** Row of `Texts.sources` and of `Texts.phrases` (the batch in the source's words). */
  readonly listSource: Uint16Array;
  readonly listBatch: Uint16Array;
}

/** Claims: those of belts first, in the order of the belts, then all others. */
export interface ClaimColumns {
  readonly count: number;
  /** Index into SUBJECT_KINDS. */
  readonly kind: Uint8Array;
  /** Row of the belt, or row of `Texts.subjects` where the kind is not `belt`. */
  readonly subject: Int32Array;
  readonly measure: Uint16Array;
  /** As stated; `high` NaN = none. */
  readonly value: Float64Array;
  readonly high: Float64Array;
  readonly unit: Uint16Array;
  /** In the measure's base unit, NaN = cannot be converted. */
  readonly base: Float64Array;
  /** Index into BOUNDS. */
  readonly bound: Uint8Array;
  readonly period: Uint16Array;
  readonly inferred: Uint8Array;
  readonly scope: Uint16Array;
  /** Rows of `Texts.phrases`. */
  readonly scopeWords: Uint16Array;
  readonly note: Uint16Array;
  /** Indexes into STATUSES, CONFIDENCES, CLAIM_RANKS. */
  readonly status: Uint8Array;
  readonly confidence: Uint8Array;
  readonly rank: Uint8Array;
  readonly source: Uint16Array;
  readonly line: Uint16Array;
}

/** One measure in one full year: the chosen claim of each belt. */
export interface Plane {
  readonly measure: number;
  readonly year: number;
  /** By belt, in the measure's base unit; NaN = no figure. */
  readonly value: Float64Array;
  /** Row of the claim that gives the value, -1 = none. Empty in a pack without claims: every value is then exact and whole. */
  readonly claim: Int32Array;
}

/** Place or level not known. */
export const NONE = 0xffff;
