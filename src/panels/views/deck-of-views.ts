import type { Deck } from '../../core/meeting/deck.ts';
import { age } from '../../state/age.svelte.ts';
import { uuid } from '../../state/uuid.ts';
import type { SavedView } from '../../state/views.svelte.ts';

/** Saved views as slides, the oldest first: each says its name. The ground is what the map of this screen would show of it. */
export function deckOfViews(views: readonly SavedView[], title: string): Deck {
  const now = Date.now();
  const { clientWidth: width, clientHeight: height } = document.querySelector('.maplibregl-map') ?? document.body;
  const slides = [...views].reverse().map(({ search, camera, name }) => ({
    ...{ id: uuid(), kind: 'view' as const, search, title: name, caption: '', notes: '', frozen: null, photo: null },
    camera: camera && { lon: camera.lon, lat: camera.lat, zoom: camera.zoom, width, height },
  }));
  return { id: uuid(), title, madeAt: now, changedAt: now, version: age.date, slides, seen: {} };
}
