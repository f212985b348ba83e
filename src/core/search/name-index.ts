import { Field, unitsOf, type Match, type PartedTerm, type Term } from './field.ts';
import { lettersOf, type Fold } from './fold.ts';

/** Something that has names. */
export interface Named {
  /** As they are written. */
  readonly words: readonly string[];
}

/** The readings of a word in syllables; [] where it has none. */
export type Read = (word: string) => readonly (readonly string[])[];

/** Characters that tell places apart: few names share six letters of pinyin at one place. */
const TEXT_DEPTH = 4;
const PINYIN_DEPTH = 6;
const INITIALS_DEPTH = 4;
/** One letter is the beginning of a syllable; initials are two or more. */
const FEWEST_INITIALS = 2;

const PROPER = ['whole', 'prefix', 'inner'] as const satisfies readonly Match[];

/** One level of the answer: where to look, how, and for what. */
interface Way {
  readonly field: Field;
  readonly match: Match;
  readonly units: Uint16Array;
}

/**
 * Finds names by what is written in them, by their pinyin (from the start of any syllable) and by its initials. The answer is that of
 * looking through all names one by one; it only comes sooner.
 */
export class NameIndex {
  readonly #count: number;
  readonly #text: Field;
  readonly #pinyin: Field;
  readonly #initials: Field;

  constructor(names: readonly Named[], fold: Fold, read: Read) {
    this.#count = names.length;
    const said = names.flatMap(({ words }, owner) => words.flatMap(read).map((syllables) => ({ owner, syllables })));
    this.#text = new Field(written(names, fold), TEXT_DEPTH, betweenLetters);
    this.#pinyin = new Field(said.map(spoken), PINYIN_DEPTH, never);
    this.#initials = new Field(said.map(initials), INITIALS_DEPTH, never);
  }

  /**
   * Rows of the names that match a folded text, each once, level by level and in rising order: whole, beginning and inside of what is
   * written, then of the pinyin, then of the initials; last, letters in the middle of a word. A level is worked out when it is asked for.
   */
  *levels(wanted: string): Generator<number[], undefined> {
    const met = new Uint8Array(this.#count);
    for (const { field, match, units } of this.#ways(wanted)) {
      const found: number[] = [];
      field.find(match, units, (owner) => {
        if (met[owner] === 0) found.push(owner);
        met[owner] = 1;
      });
      yield rising(found, this.#count);
    }
  }

  #ways(wanted: string): Way[] {
    if (wanted === '') return [];
    const ways = (field: Field, units: Uint16Array) => PROPER.map((match): Way => ({ field, match, units }));
    const units = unitsOf(wanted);
    const all = ways(this.#text, units);
    const letters = lettersOf(wanted);
    if (letters !== null) all.push(...ways(this.#pinyin, unitsOf(letters)));
    if (letters !== null && letters.length >= FEWEST_INITIALS) all.push(...ways(this.#initials, unitsOf(letters)));
    return [...all, { field: this.#text, match: 'buried', units }];
  }
}

function written(names: readonly Named[], fold: Fold): Term[] {
  return names.flatMap(({ words }, owner) => words.map((word) => ({ text: fold(word), owner })));
}

/** The zh of Guangzhou is no word and no syllable of its own. */
function betweenLetters(codes: Uint16Array, place: number): boolean {
  return isLetter(codes[place] ?? 0) && isLetter(codes[place - 1] ?? 0);
}

function never(): boolean {
  return false;
}

/** a to z and 0 to 9: folded texts have no capitals and no accents. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

interface Said {
  readonly owner: number;
  readonly syllables: readonly string[];
}

/** A match in pinyin begins where a syllable does: an in 西安, not in 唐. */
function spoken({ owner, syllables }: Said): PartedTerm {
  const starts: number[] = [];
  let text = '';
  for (const syllable of syllables) {
    if (text !== '') starts.push(text.length);
    text += syllable;
  }
  return { text, owner, starts };
}

function initials({ owner, syllables }: Said): Term {
  return { text: syllables.map((syllable) => syllable.charAt(0)).join(''), owner };
}

/** In rising order: few are sorted, many are counted. */
function rising(rows: number[], count: number): number[] {
  if (rows.length * 16 < count) return rows.sort((a, b) => a - b);
  const there = new Uint8Array(count);
  for (const row of rows) there[row] = 1;
  const ordered: number[] = [];
  for (let row = 0; row < count; row++) if (there[row] === 1) ordered.push(row);
  return ordered;
}
