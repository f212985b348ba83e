import { pinyin } from 'pinyin-pro';
import { readNames, type NamesPart } from '../src/core/search/part.ts';
import { isChinese, Readings } from '../src/core/search/readings.ts';
import type { Row } from './rows.ts';
import { compare } from './texts.ts';

/** A word that the dictionary reads wrongly: one syllable a character; further readings that people type, after a bar. */
export type ReadingRow = Row<'word' | 'pinyin' | 'note'>;

/** The two tables of how names are said. */
export type ReadingTables = Pick<NamesPart, 'syllables' | 'words'>;

/** The readings of a name in syllables, the right one first. */
type Spoken = readonly (readonly string[])[];

/** What stands between brackets, dashes and dots is said by itself. */
const PIECE = /[\p{Script=Han}A-Za-z0-9]+/gu;

/**
 * How the dictionary and the corrections say names, as compact tables: the commonest syllable of each character, and the words that are
 * said otherwise. The tables say every name as they were told.
 * @throws when a correction does not have a syllable for each character
 */
export function readingTables(names: readonly string[], corrections: readonly ReadingRow[]): ReadingTables {
  const words = new Map(corrections.map(correction));
  const corrected = new Readings({ syllables: '', words: lines(words) });
  const pieces = Array.from(new Set(names.flatMap((name) => name.match(PIECE) ?? []))).filter(isChinese);
  const truth = new Map(pieces.map((piece) => [piece, corrected.of(piece, syllablesOf(piece))] as const));
  const syllables = commonest(truth);
  for (const word of words.keys()) if (Array.from(word).length === 1) words.delete(word);
  addMissing(truth, syllables, words);
  return { syllables, words: lines(words) };
}

/** As the dictionary reads it: a syllable for each character, without tones. */
function syllablesOf(piece: string): string[] {
  return pinyin(piece, { toneType: 'none', type: 'array', v: true });
}

function correction({ word, pinyin: said }: ReadingRow, row: number): [word: string, said: string] {
  const read = readNames({ syllables: '', words: `${word} ${said}`, variants: '' });
  if (!read.ok) throw new Error(`seeds/readings.csv:${row + 2} column pinyin: ${read.why}`);
  return [word, said];
}

function lines(words: ReadonlyMap<string, string>): string {
  return Array.from(words, ([word, said]) => `${word} ${said}`)
    .sort(compare)
    .join('\n');
}

/** 'a阿啊ai爱': of equally common syllables the first of the alphabet. */
function commonest(truth: ReadonlyMap<string, Spoken>): string {
  const said = new Map<string, string[]>();
  for (const [piece, [right = []]] of truth)
    Array.from(piece).forEach((character, at) => {
      if (isChinese(character)) said.set(character, [...(said.get(character) ?? []), right[at] ?? '']);
    });
  const characters = new Map<string, string[]>();
  for (const [character, syllables] of Array.from(said).sort(([a], [b]) => compare(a, b))) {
    const syllable = mostOf(syllables);
    characters.set(syllable, [...(characters.get(syllable) ?? []), character]);
  }
  const sorted = Array.from(characters).sort(([a], [b]) => compare(a, b));
  return sorted.map(([syllable, each]) => syllable + each.join('')).join('');
}

function mostOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts).sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0] ?? '';
}

/** The shortest first, so that 重庆 serves 重庆市 too; again until nothing that was added puts another name wrong. */
function addMissing(truth: ReadonlyMap<string, Spoken>, syllables: string, words: Map<string, string>): void {
  const lengths = Array.from(new Set(Array.from(truth.keys(), (piece) => piece.length))).sort((a, b) => a - b);
  for (let before = -1; before !== words.size;) {
    before = words.size;
    for (const length of lengths) {
      const readings = new Readings({ syllables, words: lines(words) });
      for (const [piece, spoken] of truth)
        if (piece.length === length && written(readings.of(piece)) !== written(spoken))
          words.set(piece, written(spoken));
    }
  }
}

function written(spoken: Spoken): string {
  return spoken.map((syllables) => syllables.join(' ')).join('|');
}
