import { isReviewNumber, tidyReviewNumber } from '../core/meeting/preflight/review-number.ts';
import type { KeptBoundaries, TakenBoundaries } from '../engine.ts';
import { explorer } from './explorer.svelte.ts';
import { review } from './review.svelte.ts';

let kept = $state.raw<KeptBoundaries | null>(null);
let asked = false;

/** A unit's own reviewed boundaries, kept on this device by the worker. */
export const boundaries = {
  /** null = ours are drawn. */
  get kept(): KeptBoundaries | null {
    return kept;
  },
  /** Asks once what is kept. */
  async load(): Promise<void> {
    if (asked) return;
    asked = true;
    kept = await (await explorer.opened()).boundaries();
  },
  /** Checks a file, and keeps it unless it is refused; its number goes onto the sheets. null = the number is not written as one. */
  async take(file: File, number: string): Promise<TakenBoundaries | null> {
    const reviewNumber = tidyReviewNumber(number);
    if (reviewNumber !== '' && !isReviewNumber(reviewNumber)) return null;
    const engine = await explorer.opened();
    const taken = await engine.takeBoundaries(file, { name: file.name, takenAt: Date.now(), reviewNumber });
    if (!taken.kept) return taken;
    kept = taken.kept;
    review.setNumber(reviewNumber);
    return taken;
  },
  /** Ours are drawn again, and the number of theirs leaves the sheets. False = the device would not. */
  async drop(): Promise<boolean> {
    if (!(await (await explorer.opened()).dropBoundaries())) return false;
    if (kept && review.number === kept.reviewNumber) review.setNumber('');
    kept = null;
    return true;
  },
};
