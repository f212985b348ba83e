import { explorer } from './state/explorer.svelte.ts';

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
    await Promise.all([
      import('./Page.svelte'),
      import('./panels/dossier/Dossier.svelte'),
      explorer.tell('dossier', ''),
    ]);
  } catch {
    begun = false;
  }
}
