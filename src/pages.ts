import { Later } from './state/later.svelte.ts';

/** Pages that are opened from a card. What has been fetched is shown in the same turn, where a dynamic import would let several frames go by. */
export const pages = {
  belt: new Later(() => import('./panels/dossier/Dossier.svelte')),
  place: new Later(() => import('./panels/place/Place.svelte')),
};
