import { pages } from './pages.ts';
import { explorer } from './state/explorer.svelte.ts';
import { Later } from './state/later.svelte.ts';

/** The frame of every page. */
export const frame = new Later(() => import('./Page.svelte'));

let begun = false;

/** When there is nothing else to do: fetches what the first page would wait for, so that it opens at once. Without a network it comes when it is asked for. */
export function preparePages(): void {
  if (begun) return;
  begun = true;
  // Safari has no idle time to give.
  if ('requestIdleCallback' in window) requestIdleCallback(() => void bring());
  else setTimeout(() => void bring(), 500);
}

async function bring(): Promise<void> {
  try {
    await Promise.all([frame.bring(), pages.belt.bring(), pages.place.bring(), explorer.tell('dossier', '')]);
  } catch {
    begun = false;
  }
}
