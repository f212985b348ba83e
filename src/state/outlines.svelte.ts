import type { ReviewedOutlines } from '../core/meeting/plain-map.ts';
import { explorer } from './explorer.svelte.ts';

let current = $state.raw<ReviewedOutlines | null>(null);
let asking: Promise<void> | null = null;
let wanted = false;

/** China for the small maps of pages: asked for once, whoever shows it first. */
export const outlines = {
  /** null = not here yet, or not to be had now. */
  get current(): ReviewedOutlines | null {
    return current;
  },
  /** Ask for them, unless they are here or on their way. */
  async want(): Promise<void> {
    wanted = true;
    if (current) return;
    asking ??= ask();
    await asking.finally(() => (asking = null));
  },
  /** They are others now: whoever shows them shows the new ones. */
  async renew(): Promise<void> {
    if (wanted) await ask();
  },
};

async function ask(): Promise<void> {
  current = await explorer.plainMap();
}
