import type { Pack } from '../belt/pack.ts';
import { FAILS, plainFails, type Fails } from './fails.ts';
import { quadrantColumn } from './quadrant.ts';
import { QUADRANTS, type Query } from './query.ts';
import type { View } from './view.ts';

export { FAILS, passing, placeRow, segmentOf, type Fails, type Filter } from './fails.ts';

/** Which filters each belt fails, as bits; 0 = the belt is shown. */
export function failsOf(pack: Pack, query: Query, view: View): Fails {
  const fails = plainFails(pack, query, view);
  if (query.quadrants.length > 0) markQuadrants(fails, pack, query, view);
  return fails;
}

/** A belt without growth, or whose quotient cannot be told, lies in no quadrant. */
function markQuadrants(fails: Fails, pack: Pack, query: Query, view: View): void {
  const wanted = new Uint8Array([0, ...QUADRANTS.map((quadrant) => (query.quadrants.includes(quadrant) ? 1 : 0))]);
  const column = quadrantColumn(pack, query, view);
  for (let belt = 0; belt < fails.length; belt++)
    if (wanted[column[belt] ?? 0] === 0) fails[belt] = (fails[belt] ?? 0) | FAILS.quadrant;
}
