import type { Query } from '../core/analysis/query.ts';
import type { Analysed } from '../engine.ts';
import { explorer } from './explorer.svelte.ts';

let current = $state.raw<Analysed<'spread'> | null>(null);
let turn = 0;

/** How scale and growth are spread over the belts of the question; the newest question wins. */
export const spread = {
  /** null = not known yet. */
  get current(): Analysed<'spread'> | null {
    return current;
  },
  async ask(query: Query): Promise<void> {
    const mine = ++turn;
    const found = await explorer.analyse('spread', query);
    if (mine === turn) current = found;
  },
};
