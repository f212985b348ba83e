import { parseAddress } from '../core/analysis/address.ts';
import type { Query } from '../core/analysis/query.ts';
import { readSide } from '../core/meeting/side.ts';
import type { SlideAsk } from '../core/meeting/tale/slide-of.ts';
import { atlas } from './atlas.svelte.ts';
import { explorer } from './explorer.svelte.ts';
import { levelBelow } from './levels.ts';
import { readPage, type Page } from './page.svelte.ts';

/** Parts of an address that are not the question. */
const FRONT = new Set(['tab', 'belt', 'at', 'page', 'swipe', 'field', 'side']);

/** What a slide's address asks for; what it does not understand is left out. */
export async function askOf(search: string, part = ''): Promise<SlideAsk> {
  const own = new URLSearchParams(search);
  const pairs = search.replace(/^\?/, '').split('&').filter((pair) => pair !== '' && !FRONT.has(pair.split('=')[0] ?? '')); // prettier-ignore
  const page = readPage(own.get('page') ?? '');
  const query = within(parseAddress(pairs.join('&')).query, page);
  const chosen = own.get('belt') ?? own.get('at') ?? (page?.kind === 'belt' ? page.key : '');
  const side = readSide(own.get('side') ?? '');
  return { query, page, chosen, part, side, bounds: await boundsOf(query, page) };
}

/** The page of a place is about the belts in it, whatever the question was before. */
function within(query: Query, page: Page | null): Query {
  if (page?.kind !== 'place' || query.place !== '' || page.beside.length > 0) return query;
  return { ...query, place: page.key, level: levelBelow(page.key) };
}

async function boundsOf({ place }: Query, page: Page | null): Promise<SlideAsk['bounds']> {
  if (place !== '') return atlas.bounds(place.slice(0, 6)).catch(() => null);
  if (page?.kind !== 'belt') return null;
  const belt = await explorer.belt(page.key);
  return belt && [belt.lon - AROUND.lon, belt.lat - AROUND.lat, belt.lon + AROUND.lon, belt.lat + AROUND.lat];
}

/** Degrees around a belt: about its province. */
const AROUND = { lon: 2.6, lat: 1.8 } as const;
