import { foldBy, type Fold } from '../search/fold.ts';
import { NameIndex } from '../search/name-index.ts';
import type { NamesPart } from '../search/part.ts';
import { Readings } from '../search/readings.ts';
import { candidatesOf, type Candidate, type Hit } from './search-names.ts';
import type { Pack } from './pack.ts';

export type { Hit } from './search-names.ts';

/** A belt or place that a person added, with all its names. */
export interface OwnName extends Hit {
  readonly words: readonly string[];
}

/** How a person's own words are said, a syllable for each character. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** Places before industries before belts of equal worth. */
const KINDS = ['place', 'industry', 'belt'] as const satisfies readonly Hit['kind'][];

const NOTHING: NamesPart = { syllables: '', words: '', variants: '' };

/** Names indexed, and what each leads to. */
interface Indexed {
  readonly candidates: readonly Candidate[];
  readonly index: NameIndex;
}

/**
 * Finds belts, places and industries by a part of a name, its pinyin or initials: whole names first, then beginnings, then the rest; what is
 * written before what is said. The order is the same every time.
 */
export class Search {
  readonly #pack: Pack;
  #part: NamesPart | null = null;
  #fold: Fold = foldBy('');
  #readings = new Readings(NOTHING);
  readonly #ownNames = new Map<string, OwnName>();
  readonly #said = new Map<string, readonly string[]>();
  #packed: Indexed;
  #own: Indexed;

  /** Until `learn`, only what is written is found, and traditional characters only where they stand so in a name. */
  constructor(pack: Pack) {
    this.#pack = pack;
    this.#packed = this.#indexed(candidatesOf(pack));
    this.#own = this.#indexed([]);
  }

  /** Takes in what the pack knows of its names: pinyin and traditional characters. */
  learn(part: NamesPart): void {
    [this.#part, this.#fold, this.#readings] = [part, foldBy(part.variants), new Readings(part)];
    this.#packed = this.#indexed(candidatesOf(this.#pack));
    this.#indexOwn();
  }

  /**
   * Puts a person's own names beside the pack's; one of the same kind and key takes the place of the one before, and without words it goes.
   * @param said readings of words that hold Chinese characters; without one a word is read character by character
   */
  addNames(names: readonly OwnName[], said: Said): void {
    for (const [word, syllables] of said) this.#said.set(word, syllables);
    for (const each of names) {
      if (each.words.length > 0) this.#ownNames.set(`${each.kind} ${each.key}`, each);
      else this.#ownNames.delete(`${each.kind} ${each.key}`);
    }
    this.#indexOwn();
  }

  /** @param limit at most this many hits */
  find(text: string, limit: number): Hit[] {
    const wanted = this.#fold(text);
    const own = this.#own.index.levels(wanted);
    const found: Candidate[] = [];
    for (const rows of this.#packed.index.levels(wanted)) {
      const theirs = own.next().value ?? [];
      const level = [...chosen(this.#packed, rows, limit), ...chosen(this.#own, theirs, limit)];
      found.push(...level.sort(byKind));
      if (found.length >= limit) break;
    }
    return found.slice(0, limit).map(({ kind, key, zh, en, detail }) => ({ kind, key, zh, en, detail }));
  }

  #indexOwn(): void {
    this.#own = this.#indexed(Array.from(this.#ownNames.values()).sort(byKind));
  }

  #indexed(candidates: readonly Candidate[]): Indexed {
    const read = (word: string) => {
      const said = this.#said.get(word);
      return this.#part || said ? this.#readings.of(word, said) : [];
    };
    return { candidates, index: new NameIndex(candidates, this.#fold, read) };
  }
}

function chosen({ candidates }: Indexed, rows: readonly number[], limit: number): Candidate[] {
  return rows.slice(0, limit).flatMap((row) => candidates[row] ?? []);
}

/** Sorting keeps the order of what is equal. */
function byKind(a: Hit, b: Hit): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}
