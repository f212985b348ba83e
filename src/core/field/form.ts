import type { Words } from '../belt/model.ts';

/**
 * text, lines (long), number (as people say it: no claim), flag (yes or no), one, many (choices), date, time, point, photo, voice, note (only said),
 * figure (a claim of `measure`, kept as `figure/UUID`), severity (1–5 of each choice), shared (%, of each choice).
 */
export const QUESTION_KINDS = [
  'text', 'lines', 'number', 'flag', 'one', 'many', 'date', 'time', 'point', 'photo', 'voice', 'note', 'figure', 'severity', 'shared', 'calculated',
] as const; // prettier-ignore
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Choice extends Words {
  readonly code: string;
}

/**
 * One question; its answer's field is `answer/BLOCK.QUESTION`. In a repeat the field is `BLOCK/UUID` and holds an object of texts by question id
 * (for `informant` and `firm` those of visit.ts). See fields.ts.
 */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly ask: Words;
  readonly hint?: Words;
  readonly choices?: readonly Choice[];
  /** Code of the measure of a `figure`. */
  readonly measure?: string;
  /** Unit of a number, or the one that a `figure` without any is first taken in. */
  readonly unit?: string;
  /** Code of the scope of a `figure`; left out = the whole belt. */
  readonly scope?: string;
  /** Field of the record that holds the answer, where visit.ts has one for it; a `point` there holds a Site, a `many` named `consent` a Consent. */
  readonly field?: string;
  readonly required?: boolean;
  /** Hidden in every copy that leaves for others. */
  readonly sensitive?: boolean;
  /** Asked only where this holds, in the form's own expressions. */
  readonly when?: string;
  /** Must hold for the answer, and what is said where it does not. */
  readonly must?: string;
  readonly mustSay?: Words;
  readonly calculate?: string;
}

/** A part of a form that folds away. */
export interface Block {
  readonly id: string;
  readonly title: Words;
  /** Asked at a factory gate: stands open, before the others. */
  readonly short: boolean;
  readonly repeat?: boolean;
  readonly when?: string;
  readonly questions: readonly Question[];
}

export interface Form {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  readonly blocks: readonly Block[];
}
