import type { Hit } from '../core/belt/search.ts';
import { explorer } from '../state/explorer.svelte.ts';

/** What the words of a text lead to, each by itself. */
export interface WordHits {
  readonly hits: readonly Hit[];
  /** The places that it names, of which two or more can be compared. */
  readonly places: readonly Hit[];
  /** The industries that it names. */
  readonly industries: readonly Hit[];
}

/** So many hits of each word. */
const EACH = 4;

/** Looks for each word of a text by itself; null where it has but one word. */
export async function byWords(text: string): Promise<WordHits | null> {
  const words = [...new Set(text.split(/[\s,，、;；+]+/).filter((word) => word !== ''))];
  if (words.length < 2) return null;
  const found = await Promise.all(words.map((word) => explorer.search(word, EACH)));
  return {
    hits: distinct(found.flat()),
    places: distinct(found.flatMap(([best]) => (best?.kind === 'place' ? best : []))),
    industries: distinct(found.flatMap((hits) => firstIndustry(hits) ?? [])),
  };
}

/** A word that names a place best means the place, whatever industry is called after it. */
function firstIndustry(hits: readonly Hit[]): Hit | undefined {
  return hits[0]?.kind === 'place' ? undefined : hits.find(({ kind }) => kind === 'industry');
}

function distinct(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [`${hit.kind}:${hit.key}`, hit])).values()];
}
