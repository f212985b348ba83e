import { explorer } from './state/explorer.svelte.ts';

let begun = false;

/** When there is nothing else to do: fetches what the first page would wait for, so that it opens at once. Without a network it comes when it is asked for. */
export function preparePages(): void {
  if (begun) return;
  begun = true;
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
  idle(() => void bring());
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
