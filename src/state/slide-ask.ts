import { parseAddress } from '../core/analysis/address.ts';
import type { SlideAsk } from '../core/meeting/tale/slide-of.ts';
import { atlas } from './atlas.svelte.ts';
import { readPage } from './page.svelte.ts';

/** Parts of an address that are not the question. */
const FRONT = new Set(['tab', 'belt', 'at', 'page', 'swipe', 'field']);

/** What a slide's address asks for; what it does not understand is left out. */
export async function askOf(search: string, part = ''): Promise<SlideAsk> {
  const own = new URLSearchParams(search);
  const pairs = search.replace(/^\?/, '').split('&').filter((pair) => pair !== '' && !FRONT.has(pair.split('=')[0] ?? '')); // prettier-ignore
  const { query } = parseAddress(pairs.join('&'));
  const chosen = own.get('belt') ?? own.get('at') ?? '';
  const bounds = query.place === '' ? null : await atlas.bounds(query.place.slice(0, 6)).catch(() => null);
  return { query, page: readPage(own.get('page') ?? ''), chosen, part, bounds };
}
