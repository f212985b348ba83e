import { isReviewNumber, tidyReviewNumber } from '../core/meeting/preflight/review-number.ts';
import type { KeptBoundaries, TakenBoundaries } from '../engine.ts';
import { atlas } from './atlas.svelte.ts';
import { explorer } from './explorer.svelte.ts';
import { outlines } from './outlines.svelte.ts';
import { review } from './review.svelte.ts';
import { recallList, remember } from './settings.ts';

/** The number that came with the file, remembered apart from it: a browser that removed the file must not leave its number on our outlines. */
const KEY = 'own-boundaries';
let kept = $state.raw<KeptBoundaries | null>(null);
let trouble = $state<'none' | 'broken' | 'lost'>('none');
let asking: Promise<void> | null = null;

/** A unit's own reviewed boundaries, kept on this device by the worker. */
export const boundaries = {
  /** null = there are none. */
  get kept(): KeptBoundaries | null {
    return kept;
  },
  /** Ours are drawn although the unit opened its own: they are not what was checked any more, or this device has them no longer. */
  get trouble(): 'none' | 'broken' | 'lost' {
    return trouble;
  },
  /** The 审图号 that a map drawn from them carries; '' = none, and it says that it is a sketch. */
  get number(): string {
    return kept?.drawn && review.number === kept.reviewNumber ? review.number : '';
  },
  /** Asks once what is kept. */
  load(): Promise<void> {
    return (asking ??= ask().catch((failure: unknown) => {
      asking = null;
      throw failure;
    }));
  },
  /** Checks a file, and keeps it unless it is refused; its number goes onto the maps. null = the number is not written as one. */
  async take(file: File, number: string): Promise<TakenBoundaries | null> {
    const reviewNumber = tidyReviewNumber(number);
    if (reviewNumber !== '' && !isReviewNumber(reviewNumber)) return null;
    const engine = await explorer.opened();
    const taken = await engine.takeBoundaries(file, { name: file.name, takenAt: Date.now(), reviewNumber });
    if (!taken.kept) return taken;
    await Promise.all([atlas.redrawGround(), outlines.renew()]);
    review.setNumber(reviewNumber);
    await ask();
    return taken;
  },
  /** Ours are drawn again, and the number of theirs leaves the maps at once. False = the device would not. */
  async drop(): Promise<boolean> {
    if (!(await (await explorer.opened()).dropBoundaries())) return false;
    forget(kept?.reviewNumber ?? recallList(KEY)[0] ?? '');
    [kept, trouble] = [null, 'none'];
    remember(KEY, JSON.stringify([]));
    await Promise.all([atlas.redrawGround(), outlines.renew()]);
    return true;
  },
};

async function ask(): Promise<void> {
  const engine = await explorer.opened();
  const found = await engine.boundaries();
  const [before] = recallList(KEY);
  kept = found;
  trouble = found && !found.drawn ? 'broken' : !found && before !== undefined ? 'lost' : 'none';
  if (found?.drawn) remember(KEY, JSON.stringify([found.reviewNumber]));
  else if (trouble !== 'none') forget(found?.reviewNumber ?? before ?? '');
}

/** A number was given to outlines that are not drawn: it is on no map any more. */
function forget(number: string): void {
  if (number !== '' && review.number === number) review.setNumber('');
}
