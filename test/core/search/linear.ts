import { lettersOf, type Fold } from '../../../src/core/search/fold.ts';
import type { Named, Read } from '../../../src/core/search/name-index.ts';

/** Whole, beginning and inside of what is written, of the pinyin, of the initials; last, letters in the middle of a word. */
const LEVELS = 10;
const NEVER = LEVELS;

/** What the index must answer, found by looking through all names one by one: rows of each level. */
export function linear(names: readonly Named[], fold: Fold, read: Read, wanted: string): number[][] {
  if (wanted === '') return [];
  const letters = lettersOf(wanted);
  const levels = Array.from({ length: LEVELS }, (): number[] => []);
  names.forEach(({ words }, row) => {
    const ways = words.flatMap((word) => [
      writtenLevel(fold(word), wanted),
      ...(letters === null ? [] : read(word).map((syllables) => saidLevel(syllables, letters))),
    ]);
    levels[Math.min(NEVER, ...ways)]?.push(row);
  });
  return levels;
}

function writtenLevel(text: string, wanted: string): number {
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  let level = NEVER;
  for (let at = text.indexOf(wanted, 1); at !== -1; at = text.indexOf(wanted, at + 1))
    level = Math.min(level, /^[a-z0-9]{2}$/.test(text.slice(at - 1, at + 1)) ? LEVELS - 1 : 2);
  return level;
}

function saidLevel(syllables: readonly string[], letters: string): number {
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  const spoken = syllables.map((_, at) => syllables.slice(at).join(''));
  const level = levelOf(spoken, letters);
  if (level !== NEVER) return 3 + level;
  const short = letters.length < 2 ? NEVER : levelOf(Array.from(initials, (_, at) => initials.slice(at)), letters); // prettier-ignore
  return short === NEVER ? NEVER : 6 + short;
}

/** 0 = the whole, 1 = its beginning, 2 = the beginning of a later part. */
function levelOf([whole = '', ...later]: readonly string[], letters: string): number {
  if (whole === letters) return 0;
  if (whole.startsWith(letters)) return 1;
  return later.some((part) => part.startsWith(letters)) ? 2 : NEVER;
}
