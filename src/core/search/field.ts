import { Grams } from './grams.ts';

/** One way to write or say a name. */
export interface Term {
  readonly text: string;
  /** The name it belongs to, by its row. */
  readonly owner: number;
}

/** A term in parts, each of which may begin a match: 'gu', 'zhen'. */
export interface PartedTerm extends Term {
  /** Offsets of the parts behind the first, rising. */
  readonly starts: readonly number[];
}

/** Whether what begins here is in the middle of a word, between two letters. */
export type Buried = (codes: Uint16Array, place: number) => boolean;

/** whole: the term is the text · prefix: it begins with it · inner, buried: it holds it further on, at a part or in the middle of a word. */
export type Match = 'whole' | 'prefix' | 'inner' | 'buried';

/** Ends every term; no folded text holds it. */
const END = 10;

/** Terms of one kind, ready to be asked where a text stands in them. */
export class Field {
  readonly #codes: Uint16Array;
  /** Where each term begins, rising. */
  readonly #begins: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #heads: Grams;
  readonly #inner: Grams;
  readonly #buried: Grams;

  /**
   * @param terms in parts, or whole: then any character may begin a match
   * @param depth characters that the order of places tells apart: more of them make short runs and a longer building
   */
  constructor(terms: readonly (Term | PartedTerm)[], depth: number, buried: Buried) {
    this.#begins = beginsOf(terms);
    this.#owners = Uint32Array.from(terms, ({ owner }) => owner);
    this.#codes = codesOf(terms, depth);
    this.#heads = new Grams(this.#codes, this.#begins, depth);
    const places = placesOf(terms);
    const isBuried = (place: number) => buried(this.#codes, place);
    this.#buried = new Grams(this.#codes, places.filter(isBuried), depth);
    this.#inner = new Grams(this.#codes, places.filter((place) => !isBuried(place)), depth); // prettier-ignore
  }

  /** Calls `hit` with the owner of every term that matches so, more than once where several do. */
  find(match: Match, wanted: Uint16Array, hit: (owner: number) => void): void {
    const grams = match === 'inner' ? this.#inner : match === 'buried' ? this.#buried : this.#heads;
    const { from, to } = grams.run(wanted);
    for (let at = from; at < to; at++) {
      const place = grams.place(at);
      if (this.#matches(match, wanted, place)) hit(this.#ownerAt(place));
    }
  }

  #matches(match: Match, wanted: Uint16Array, place: number): boolean {
    for (let at = 0; at < wanted.length; at++) if (this.#codes[place + at] !== wanted[at]) return false;
    const whole = match === 'whole' || match === 'prefix' ? match === 'whole' : null;
    return whole === null || whole === (this.#codes[place + wanted.length] === END);
  }

  #ownerAt(place: number): number {
    let [low, high] = [0, this.#begins.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#begins[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return this.#owners[low] ?? 0;
  }
}

/** A text as UTF-16 units, as `Field.find` takes it. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

function beginsOf(terms: readonly Term[]): Uint32Array {
  const begins = new Uint32Array(terms.length);
  terms.forEach(({ text }, term) => {
    if (term + 1 < begins.length) begins[term + 1] = (begins[term] ?? 0) + text.length + 1;
  });
  return begins;
}

/** All terms one after the other, and room to read `depth` characters at the last. */
function codesOf(terms: readonly Term[], depth: number): Uint16Array {
  const length = terms.reduce((sum, { text }) => sum + text.length + 1, 0);
  const codes = new Uint16Array(length + depth);
  let next = 0;
  for (const { text } of terms) {
    for (let at = 0; at < text.length; at++) codes[next++] = text.charCodeAt(at);
    codes[next++] = END;
  }
  return codes;
}

/** Where a match may begin behind the first character of a term, rising. */
function placesOf(terms: readonly (Term | PartedTerm)[]): Uint32Array {
  const most = terms.reduce((sum, { text }) => sum + text.length, 0);
  const places = new Uint32Array(most);
  let [next, begin] = [0, 0];
  for (const term of terms) {
    if ('starts' in term) for (const start of term.starts) places[next++] = begin + start;
    else for (let at = 1; at < term.text.length; at++) places[next++] = begin + at;
    begin += term.text.length + 1;
  }
  return places.subarray(0, next);
}
