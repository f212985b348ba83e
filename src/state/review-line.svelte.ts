import { reviewWords } from '../words/review.ts';
import { boundaries } from './boundaries.svelte.ts';
import { drawing } from './drawing.svelte.ts';
import { extent } from './extent.svelte.ts';
import { worded, words } from './language.svelte.ts';

/**
 * What a map drawn from the outlines of this device says of its review: the 审图号 of the unit's own boundaries and what beside them was not reviewed, or that it is a sketch.
 * @param below borders below provinces are drawn too
 */
export function reviewLine(below: boolean): string {
  const text = worded(reviewWords);
  if (boundaries.number === '') return words().unreviewed;
  const said = [text.number(boundaries.number), below ? text.below : '', boundaries.kept?.sea ? '' : text.sea];
  return said.filter((part) => part !== '').join(' · ');
}

/** The same of the live map as it is now. */
export function liveReviewLine(): string {
  return reviewLine(extent.finer || (drawing.current.areas?.level ?? 'province') !== 'province');
}

/** Why ours are drawn although the unit opened its own; '' = they are not. */
export function reviewTrouble(): string {
  return boundaries.trouble === 'none' ? '' : worded(reviewWords)[boundaries.trouble];
}
