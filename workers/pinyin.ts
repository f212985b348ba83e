import { pinyin } from 'pinyin-pro';

/** A syllable without tones for each character of each word. The dictionary is large: this file is loaded when a person's own names need it. */
export function syllablesOf(words: readonly string[]): Map<string, string[]> {
  return new Map(words.map((word) => [word, pinyin(word, { toneType: 'none', type: 'array', v: true })]));
}
