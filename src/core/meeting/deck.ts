import type { Slide } from './slide.ts';

/** Figures of a slide when it was last looked at, so that the deck can say what has changed since: what is figured and its words. */
export type Seen = Readonly<Record<string, string>>;

/** Slides in their order. */
export interface Deck {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly changedAt: number;
  /** Version of the pack whose figures it was last seen with. */
  readonly version: string;
  readonly slides: readonly Slide[];
  /** By slide. */
  readonly seen: Readonly<Record<string, Seen>>;
}
