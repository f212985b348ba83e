import uFuzzy from '@leeoniya/ufuzzy';
import { candidatesOf } from '../../../src/core/belt/search-names.ts';
import { decodePack } from '../../../src/core/belt/decode.ts';
import type { Texts } from '../../../src/core/belt/model.ts';
import { foldBy } from '../../../src/core/search/fold.ts';
import { NameIndex } from '../../../src/core/search/name-index.ts';
import { readNames } from '../../../src/core/search/part.ts';
import { Readings } from '../../../src/core/search/readings.ts';
import { findLinear, haystacksOf } from '../peers/linear.ts';
import { answering } from './answering.ts';
import { inTurn, type Samples } from './turns.ts';

export interface SearchAsked {
  readonly rounds: number;
  /** Addresses of a pack's parts. */
  readonly columns: string;
  readonly texts: string;
  readonly names: string;
}
export interface SearchAnswered {
  readonly samples: Samples;
  readonly names: number;
  /** Milliseconds to make the index. */
  readonly build: number;
  /** Of the linear scan's rows, the share that the index and uFuzzy found. */
  readonly recall: number;
  readonly recallOfFuzzy: number;
}

/** A name, parts of names, pinyin, initials, Latin letters, a number, and nothing at all. */
const WANTED = [
  '柯桥',
  '家具',
  '诸暨',
  'keqiao',
  'kq',
  'jiaju',
  'zhuji',
  'sx',
  'shaoxing',
  '温州',
  '0123',
  'xyzzy',
  '织里',
];

answering(async ({ rounds, columns, texts, names }: SearchAsked): Promise<SearchAnswered> => {
  const decoded = decodePack(await (await fetch(columns)).arrayBuffer(), (await (await fetch(texts)).json()) as Texts);
  const read = readNames(await (await fetch(names)).json());
  if (!decoded.ok || !read.ok) throw new Error(decoded.ok ? 'the names cannot be read' : decoded.why);
  const candidates = candidatesOf(decoded.pack);
  const fold = foldBy(read.part.variants);
  const readings = new Readings(read.part);
  const start = performance.now();
  const index = new NameIndex(candidates, fold, (word) => readings.of(word));
  const build = performance.now() - start;
  const haystacks = haystacksOf(candidates, fold, (word) => readings.of(word));
  const lines = haystacks.map(({ line }) => line);
  const fuzzy = new uFuzzy({ unicode: true });
  const wanted = WANTED.map(fold);
  const byIndex = (text: string) => [...index.levels(text)].flat();
  const samples = await inTurn(
    [
      { name: 'index', run: () => wanted.map(byIndex) },
      { name: 'linear', run: () => wanted.map((text) => findLinear(haystacks, text)) },
      { name: 'uFuzzy', run: () => wanted.map((text) => fuzzy.filter(lines, text)) },
    ],
    rounds,
  );
  const recallOf = (find: (text: string) => readonly number[]) => {
    const pairs = wanted.map((text) => [findLinear(haystacks, text), new Set(find(text))] as const);
    const met = pairs.reduce((sum, [rows, found]) => sum + rows.filter((row) => found.has(row)).length, 0);
    return met / pairs.reduce((sum, [rows]) => sum + rows.length, 0);
  };
  return {
    samples,
    names: candidates.length,
    build,
    recall: recallOf(byIndex),
    recallOfFuzzy: recallOf((text) => fuzzy.filter(lines, text) ?? []),
  };
});
