/** What a pack knows of its names beyond their letters: it travels by itself, after the first list. */
export interface NamesPart {
  /** Pinyin of each character where no word says otherwise: 'a阿啊ai爱矮'. */
  readonly syllables: string;
  /** Words read otherwise, one a line: '长子 zhang zi'. Further readings that people type follow after a bar. */
  readonly words: string;
  /** Traditional and simplified character in turn: '燈灯飾饰'. */
  readonly variants: string;
}

export type NamesRead = { readonly ok: true; readonly part: NamesPart } | { readonly ok: false; readonly why: string };

const SYLLABLES = /^(?:[a-z]+[^a-z\s]+)*$/u;
const WORD = /^(\S+) ([a-z0-9]+(?: [a-z0-9]+)*(?:\|[a-z0-9]+(?: [a-z0-9]+)*)*)$/u;

/** Check a part that came from outside. */
export function readNames(value: unknown): NamesRead {
  if (!isRecord(value)) return { ok: false, why: 'the names are no JSON object' };
  const { syllables, words, variants } = value;
  if (typeof syllables !== 'string' || !SYLLABLES.test(syllables))
    return { ok: false, why: 'the names have no table of syllables' };
  if (typeof words !== 'string') return { ok: false, why: 'the names have no words with readings of their own' };
  const fault = linesOf(words).find((line) => !isReading(line));
  if (fault !== undefined) return { ok: false, why: `the word "${fault}" does not have a syllable for each character` };
  if (typeof variants !== 'string' || Array.from(variants).length % 2 !== 0)
    return { ok: false, why: 'the traditional characters do not come in pairs' };
  return { ok: true, part: { syllables, words, variants } };
}

/** Lines of `NamesPart.words`. */
export function linesOf(words: string): string[] {
  return words === '' ? [] : words.split('\n');
}

/** A line of `NamesPart.words` taken apart: the word and its readings, one syllable a character. */
export function readingsOf(line: string): { word: string; readings: string[][] } {
  const [, word = '', readings = ''] = WORD.exec(line) ?? [];
  return { word, readings: readings.split('|').map((reading) => reading.split(' ')) };
}

function isReading(line: string): boolean {
  if (!WORD.test(line)) return false;
  const { word, readings } = readingsOf(line);
  return readings.every((reading) => reading.length === Array.from(word).length);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
