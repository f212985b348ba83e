import type { ClaimRank, Confidence, Status } from '../belt/model.ts';
import type { Bound } from '../figure/bound.ts';

/** One figure that a person states of a belt. */
export interface OwnClaim {
  /** Id of a belt of the pack, or of an own one. */
  readonly belt: string;
  /** Codes of `Texts.measures` and `Texts.scopes`. */
  readonly measure: string;
  readonly scope: string;
  readonly scopeWords?: string;
  /** As stated, in `unit`; `high` goes with the bound `between` and only with it. */
  readonly value: number;
  readonly high?: number;
  readonly unit: string;
  readonly bound: Bound;
  /** In the grammar of periods; '' = no time is known. */
  readonly period: string;
  readonly status: Status;
  readonly confidence: Confidence;
  /** Left out = normal; a preferred one stands before all that the pack says of the same. */
  readonly rank?: ClaimRank;
  readonly note: string;
  /** Where it comes from, in the person's words. */
  readonly source: string;
}

/** A belt that the pack does not know. */
export interface OwnBelt {
  readonly id: string;
  readonly zh: string;
  /** Left out = the Chinese name stands for it. */
  readonly en?: string;
  /** Code of a place of the pack or of the gazetteer. */
  readonly place: string;
  /** Code of a level-2 industry. */
  readonly industry: string;
  /** WGS-84 degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** A handful of what a person found out, to be put over a pack. */
export interface Own {
  readonly belts: readonly OwnBelt[];
  readonly claims: readonly OwnClaim[];
}

/** Why one own belt or claim was left out: what its field holds and what was expected there. */
export interface OwnFault {
  readonly of: 'belt' | 'claim';
  /** Place in the list that was given. */
  readonly index: number;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** A fault before it is known whose it is. */
export type Wrong = Pick<OwnFault, 'field' | 'found' | 'expected'>;

/** What came, as a message shows it. */
function shown(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

/** A wrong field, if it is wrong. */
export function wrong(isWrong: boolean, field: string, value: unknown, expected: string): Wrong[] {
  return isWrong ? [{ field, found: shown(value), expected }] : [];
}
