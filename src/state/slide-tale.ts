import { parseAddress } from '../core/analysis/address.ts';
import type { Slide } from '../core/meeting/slide.ts';
import type { SlideTale } from '../core/meeting/slide-tale.ts';
import { atlas } from './atlas.svelte.ts';
import { explorer } from './explorer.svelte.ts';
import { readPage } from './page.svelte.ts';

/** Parts of an address that are not the question. */
const OWN = ['tab', 'belt', 'at', 'page', 'swipe', 'field'];

/** What a slide tells: as it was fixed, or as the data in use have it. null = it has no figures. */
export async function taleOf({ kind, search, frozen, part = '' }: Slide): Promise<SlideTale | null> {
  if (frozen) return frozen.tale;
  if (kind !== 'view') return null;
  const own = new URLSearchParams(search);
  const chosen = own.get('belt') ?? own.get('at') ?? '';
  const asked = own.get('page');
  for (const key of OWN) own.delete(key);
  const { query } = parseAddress(own.toString());
  const bounds = query.place === '' ? null : await atlas.bounds(query.place);
  return explorer.tell('slide', { query, page: asked === null ? null : readPage(asked), chosen, part, bounds });
}
