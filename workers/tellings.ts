import { eventsOf } from '../src/core/evidence/events.ts';
import { topicsOf } from '../src/core/evidence/topics.ts';
import type { Evidence } from '../src/core/belt/evidence.ts';
import type { Pack } from '../src/core/belt/pack.ts';

/** What a page is told from: the pack with the person's own over it, and the part that only pages need. */
export interface Ground {
  readonly pack: Pack;
  readonly evidence: Evidence;
}

/** Answers of whole pages: this file is fetched when the first page is opened. Each takes the ground, then plain data. */
export const tellings = {
  /** What the topics have, counted. */
  topics: ({ pack, evidence }: Ground) => topicsOf(pack, evidence),
  /** Programmes and events, with their calendar, effects and chances missed. */
  events: ({ pack, evidence }: Ground) => eventsOf(pack, evidence),
} satisfies Record<string, (ground: Ground, ...given: never[]) => unknown>;

export type Tellings = typeof tellings;
export type Telling = keyof Tellings;
/** What a telling is given after the ground, and what it answers. */
export type Told<Name extends Telling> = Tellings[Name] extends (ground: Ground, ...given: infer Rest) => unknown
  ? Rest
  : never;
export type Tale<Name extends Telling> = ReturnType<Tellings[Name]>;
