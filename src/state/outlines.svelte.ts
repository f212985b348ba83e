import type { PlainOutlines } from '../core/meeting/plain-map.ts';
import { explorer } from './explorer.svelte.ts';

let current = $state.raw<PlainOutlines | null>(null);
let asking: Promise<void> | null = null;

/** China for the small maps of pages: asked for once, whoever shows it first. */
export const outlines = {
  /** null = not here yet, or not to be had now. */
  get current(): PlainOutlines | null {
    return current;
  },
  /** Ask for them, unless they are here or on their way. */
  async want(): Promise<void> {
    if (current) return;
    asking ??= explorer.plainMap().then((made) => void (current = made));
    await asking.finally(() => (asking = null));
  },
};
