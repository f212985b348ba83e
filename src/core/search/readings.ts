import { spelled } from './fold.ts';
import { linesOf, readingsOf, type NamesPart } from './part.ts';

const CHINESE = /\p{Script=Han}/u;
const LETTER = /^[a-z0-9]$/;
/** The syllable of a character that nobody has told us how to read: no letter matches it. */
const UNKNOWN = '?';

interface Word {
  readonly characters: readonly string[];
  /** The right one first. */
  readonly readings: readonly (readonly string[])[];
}

/** Whether a name can be said in pinyin at all. */
export function isChinese(name: string): boolean {
  return CHINESE.test(name);
}

/** How names are said: a syllable for each character, and words in which characters are said otherwise. */
export class Readings {
  readonly #syllables = new Map<string, string>();
  /** By their first character; the longest first. */
  readonly #words = new Map<string, Word[]>();

  constructor({ syllables, words }: Pick<NamesPart, 'syllables' | 'words'>) {
    for (const [, syllable = '', characters = ''] of syllables.matchAll(/([a-z]+)([^a-z]+)/gu))
      for (const character of characters) this.#syllables.set(character, spelled(syllable));
    for (const { word, readings } of linesOf(words).map(readingsOf)) {
      const characters = Array.from(word);
      const alike = this.#words.get(characters[0] ?? '') ?? [];
      alike.push({ characters, readings: readings.map((reading) => reading.map(spelled)) });
      this.#words.set(
        characters[0] ?? '',
        alike.sort((a, b) => b.characters.length - a.characters.length),
      );
    }
  }

  /**
   * The readings of a name in syllables without tones, the right one first, then those that others type; [] when it holds nothing Chinese.
   * A letter or digit is a syllable of its own; what else is not Chinese is passed over.
   * @param said syllables of each character as somebody else reads it; words that this table knows still go before
   */
  of(name: string, said?: readonly string[]): string[][] {
    if (!isChinese(name)) return [];
    const characters = Array.from(name);
    let readings: string[][] = [[]];
    for (let at = 0; at < characters.length; at++) {
      const word = this.#wordAt(characters, at);
      if (word) {
        readings = word.readings.flatMap((reading) => readings.map((before) => [...before, ...reading]));
        at += word.characters.length - 1;
      } else {
        const syllable = this.#syllableOf(characters[at] ?? '', said?.[at]);
        if (syllable !== '') for (const reading of readings) reading.push(syllable);
      }
    }
    return readings;
  }

  #syllableOf(character: string, said: string | undefined): string {
    const known = this.#syllables.get(character);
    if (known !== undefined && said === undefined) return known;
    if (isChinese(character)) return said === undefined ? UNKNOWN : spelled(said);
    const small = character.toLowerCase();
    return LETTER.test(small) ? spelled(small) : '';
  }

  #wordAt(characters: readonly string[], at: number): Word | undefined {
    const alike = this.#words.get(characters[at] ?? '');
    return alike?.find((word) => word.characters.every((character, next) => character === characters[at + next]));
  }
}
