import { foldBy, lettersOf, type Fold } from '../search/fold.ts';
import { NameIndex } from '../search/name-index.ts';
import type { NamesPart } from '../search/part.ts';
import { Readings } from '../search/readings.ts';
import { nearestSpellings, type Spelling } from '../search/nearest-spelling.ts';
import { candidatesOf, HIT_KINDS, type Candidate, type Hit } from './search-names.ts';
import type { Pack } from './pack.ts';

export type { Hit } from './search-names.ts';

/** A belt or place that a person added, with all its names. */
export interface OwnName extends Hit {
  readonly words: readonly string[];
}

/** How a person's own words are said, a syllable for each character. */
export type Said = ReadonlyMap<string, readonly string[]>;

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

  /**
   * Takes in what the pack knows of its names: pinyin and traditional characters.
   * @param more names of a part of the pack that came with it
   */
  learn(part: NamesPart, more: readonly Candidate[] = []): void {
    [this.#part, this.#fold, this.#readings] = [part, foldBy(part.variants), new Readings(part)];
    this.#packed = this.#indexed([...candidatesOf(this.#pack), ...more]);
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
    return found.slice(0, limit).map(hitOf);
  }

  /**
   * What a text that leads nowhere may have meant: names written, or said, with a few mistakes less. 大塘袜业 is said as 大唐袜业 is.
   * @param limit at most this many hits
   */
  near(text: string, limit: number): Hit[] {
    const wanted = this.#fold(text);
    const letters = lettersOf(wanted) ?? this.#readings.of(wanted)[0]?.join('') ?? '';
    const candidates = [...this.#packed.candidates, ...this.#own.candidates];
    const found = new Map<number, number>();
    const meet = (spellings: Iterable<Spelling>, sought: string) => {
      for (const { owner, mistakes } of nearestSpellings(spellings, sought))
        found.set(owner, Math.min(mistakes, found.get(owner) ?? Infinity));
    };
    meet(written(candidates, this.#fold), wanted);
    // A short text has many homophones: only one of three letters or more is looked for by its sound.
    if (letters.length > 2) meet(spoken(candidates, this.#readings), letters);
    const rows = Array.from(found).sort(([, a], [, b]) => a - b);
    return rows.slice(0, limit).flatMap(([row]) => candidates[row] ?? []).map(hitOf); // prettier-ignore
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

function* written(candidates: readonly Candidate[], fold: Fold): Generator<Spelling> {
  for (const [owner, { words }] of candidates.entries()) for (const word of words) yield { text: fold(word), owner };
}

function* spoken(candidates: readonly Candidate[], readings: Readings): Generator<Spelling> {
  for (const [owner, { words }] of candidates.entries())
    for (const word of words) for (const said of readings.of(word).slice(0, 1)) yield { text: said.join(''), owner };
}

function hitOf({ kind, key, zh, en, detail, belt, place }: Hit): Hit {
  return { ...{ kind, key, zh, en, detail }, ...(belt ? { belt } : {}), ...(place ? { place } : {}) };
}

function chosen({ candidates }: Indexed, rows: readonly number[], limit: number): Candidate[] {
  return rows.slice(0, limit).flatMap((row) => candidates[row] ?? []);
}

/** In the order of the kinds. Sorting keeps the order of what is equal. */
function byKind(a: Hit, b: Hit): number {
  return HIT_KINDS.indexOf(a.kind) - HIT_KINDS.indexOf(b.kind);
}
