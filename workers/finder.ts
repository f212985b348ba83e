import { Search, type Hit, type OwnName, type Said } from '../src/core/belt/search.ts';
import { enterpriseCandidates } from '../src/core/belt/search-names.ts';
import { readNames } from '../src/core/search/part.ts';
import { isChinese } from '../src/core/search/readings.ts';
import { jsonOf } from './blob.ts';
import type { Holding } from './holding.ts';

/** The search of the open pack: at once by what is written, by pinyin as soon as that part of the pack is here. */
export class Finder {
  readonly #holding: Holding;
  #search: Search | null = null;
  #learning: Promise<void> | null = null;
  #learned = false;

  constructor(holding: Holding) {
    this.#holding = holding;
  }

  /** Nothing is said to be missing while a part that may know it is on its way. */
  async find(text: string, limit: number): Promise<Hit[]> {
    const learned = this.#learned ? null : (this.#learning ??= this.#learn());
    const found = this.#ready().find(text, limit);
    if (found.length > 0 || !learned || text.trim() === '') return found;
    await learned;
    return this.#ready().find(text, limit);
  }

  /** Nearest spellings of a text that leads nowhere. */
  async near(text: string, limit: number): Promise<Hit[]> {
    if (!this.#learned) await (this.#learning ??= this.#learn());
    return this.#ready().near(text, limit);
  }

  /**
   * A person's own belts and places join the search; one of the same kind and key takes the place of the one before, and without words it
   * goes. Chinese words are read by the dictionary, and by the pack's own table where that cannot be loaded.
   */
  async addNames(names: readonly OwnName[]): Promise<void> {
    const chinese = names.flatMap(({ words }) => words).filter(isChinese);
    const said: Said = chinese.length === 0 ? new Map() : await dictionary(chinese);
    this.#ready().addNames(names, said);
  }

  #ready(): Search {
    return (this.#search ??= new Search(this.#holding.pack));
  }

  /** What cannot be had or read now is asked for again at the next search. */
  async #learn(): Promise<void> {
    const [bytes, evidence] = await Promise.all([this.#holding.bytes('names', () => {}), this.#holding.evidence()]);
    const read = readNames(bytes && (await jsonOf<unknown>(bytes)));
    this.#learning = null;
    if (!read.ok) return;
    this.#ready().learn(read.part, enterpriseCandidates(this.#holding.pack, evidence));
    this.#learned = true;
  }
}

async function dictionary(words: readonly string[]): Promise<Said> {
  try {
    const { syllablesOf } = await import('./pinyin.ts');
    return syllablesOf(words);
  } catch {
    return new Map();
  }
}
