import type { Words } from '../belt/terms.ts';
import type { Named } from './event-lines.ts';

/** One of two events that fell together. */
export interface Party {
  /** Id of the event. */
  readonly event: string;
  /** The narrowest place that it stands for; its short name where it has one. */
  readonly place: Named;
  /** The belt that makes it a neighbour; null = the event names a place only. */
  readonly belt: Named | null;
}

/** Two events of neighbours on the same days. */
export interface Missed {
  readonly parties: readonly [Party, Party];
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** Both events are dated to the day; otherwise they may have fallen together. */
  readonly certain: boolean;
  readonly km: number;
  readonly approximate: boolean;
  readonly sameIndustry: Named | null;
  /** The city or county that holds both: who could have set their dates. */
  readonly over: Named | null;
  /** Ids of the events that name both: they have worked together. */
  readonly joint: readonly string[];
  /** What happened and what can be done about it. */
  readonly sentence: Words;
}
