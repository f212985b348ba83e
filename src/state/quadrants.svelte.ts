import type { Query } from '../core/analysis/query.ts';
import type { Analysed } from '../engine.ts';
import { explorer } from './explorer.svelte.ts';

let current = $state.raw<Analysed<'quadrants'> | null>(null);
let turn = 0;

/** The belts of the question between specialisation and growth; the newest question wins. */
export const quadrants = {
  /** null = not known yet, or the measure does not add up and so has no quotients. */
  get current(): Analysed<'quadrants'> | null {
    return current;
  },
  async ask(query: Query): Promise<void> {
    const mine = ++turn;
    const found = await explorer.analyse('quadrants', query).catch(() => null);
    if (mine === turn) current = found;
  },
};
