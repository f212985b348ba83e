import type { Named, Read } from '../../../src/core/search/name-index.ts';
import { lettersOf, type Fold } from '../../../src/core/search/fold.ts';

/** All that may be typed to find one name. */
export interface Haystack {
  readonly texts: readonly string[];
  /** Syllables of each reading. */
  readonly readings: readonly (readonly string[])[];
  /** Joined beforehand, for speed. */
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
  /** Texts, pinyin and initials in one line. */
  readonly line: string;
}

export function haystacksOf(names: readonly Named[], fold: Fold, read: Read): Haystack[] {
  return names.map(({ words }) => {
    const texts = words.map(fold);
    const readings = words.flatMap((word) => [...read(word)]);
    const pinyin = readings.map((syllables) => syllables.join(''));
    const initials = readings.map((syllables) => syllables.map((one) => one.charAt(0)).join(''));
    return { texts, readings, pinyin, initials, line: [...texts, ...pinyin, ...initials].join('\n') };
  });
}

/** The rows of all names that hold what is wanted, by looking through every one: as written, by pinyin from a syllable on, by initials. */
export function findLinear(haystacks: readonly Haystack[], wanted: string): number[] {
  const letters = lettersOf(wanted);
  const rows: number[] = [];
  for (let row = 0; row < haystacks.length; row++) {
    const hay = haystacks[row];
    if (hay && holds(hay, wanted, letters)) rows.push(row);
  }
  return rows;
}

function holds(hay: Haystack, wanted: string, letters: string | null): boolean {
  for (const text of hay.texts) if (text.includes(wanted)) return true;
  if (letters === null) return false;
  if (letters.length > 1) for (const text of hay.initials) if (text.includes(letters)) return true;
  for (let at = 0; at < hay.pinyin.length; at++)
    if (hay.pinyin[at]?.includes(letters) && beginsAtSyllable(hay.readings[at] ?? [], letters)) return true;
  return false;
}

function beginsAtSyllable(syllables: readonly string[], letters: string): boolean {
  for (let from = 0; from < syllables.length; from++)
    if (syllables.slice(from).join('').startsWith(letters)) return true;
  return false;
}
