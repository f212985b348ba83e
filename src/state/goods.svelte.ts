import type { Hit } from '../core/belt/search.ts';
import { productWords } from '../core/evidence/product-word.ts';
import type { Tale } from '../engine.ts';
import { explorer } from './explorer.svelte.ts';

/** More names than any product has. */
const LIMIT = 400;

/** What a product word led to. The newest word wins; the old answer stands until the new one is here. */
export class GoodsFound {
  tale = $state.raw<Tale<'goods'> | null>(null);
  /** The word that the answer is of, and the one that names were found by. */
  asked = $state('');
  used = $state('');
  /** A place of just that name. */
  place = $state.raw<Hit | null>(null);
  fault = $state<string | null>(null);

  #turn = 0;

  /** Looks for the word itself, then for what its trade may be called. */
  async look(word: string): Promise<void> {
    const turn = ++this.#turn;
    try {
      const { used, hits, place } = await found(word);
      const keys = (kind: Hit['kind']) => hits.filter((hit) => hit.kind === kind).map(({ key }) => key);
      const tale = await explorer.tell('goods', { belts: keys('belt').map(Number), industries: keys('industry') });
      if (turn === this.#turn)
        [this.tale, this.asked, this.used, this.place, this.fault] = [tale, word, used, place, null];
    } catch (fault) {
      if (turn === this.#turn) this.fault = fault instanceof Error ? fault.message : String(fault);
    }
  }
}

async function found(word: string): Promise<{ used: string; hits: readonly Hit[]; place: Hit | null }> {
  let place: Hit | null = null;
  for (const used of productWords(word)) {
    const all = await explorer.names(used, LIMIT);
    if (used === word) place = all.find((hit) => hit.kind === 'place' && isNamed(hit, word)) ?? null;
    const hits = all.filter(({ kind }) => kind !== 'place');
    if (hits.length > 0) return { used, hits, place };
  }
  return { used: word, hits: [], place };
}

/** 诸暨 names 诸暨市. */
function isNamed({ zh, en }: Hit, word: string): boolean {
  return zh === word || (word.length > 1 && zh.slice(0, -1) === word) || en.toLowerCase() === word.toLowerCase();
}

/** A word as an address can hold it; one that holds nothing else than signs is none. */
export function wordToKey(word: string): string {
  return word
    .trim()
    .replace(/[^\p{L}\p{N}._/-]+/gu, '_')
    .slice(0, 80);
}

/** '.' stands for no word. */
export function wordOfKey(key: string | undefined): string {
  return key === undefined || key === '.' ? '' : key.split('_').join(' ');
}
