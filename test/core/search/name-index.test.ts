import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldBy } from '../../../src/core/search/fold.ts';
import { NameIndex, type Named } from '../../../src/core/search/name-index.ts';
import { Readings } from '../../../src/core/search/readings.ts';
import { linear } from './linear.ts';

const fold = foldBy('燈灯飾饰鎮镇');
const readings = new Readings({
  syllables: 'a阿an安deng灯du都gu古lv绿nan南qing清shi饰市xi西xian县yue乐zhen镇zhong重',
  words: '重庆 chong qing\n乐清 yue qing\n大涌 da chong|da yong',
});
const read = (word: string) => readings.of(word);
const indexOf = (names: readonly Named[]) => new NameIndex(names, fold, read);
const named = (...words: string[]): Named => ({ words });
/** Levels that have rows, by their number. */
const levels = (names: readonly Named[], text: string) =>
  Object.fromEntries(Array.from(indexOf(names).levels(fold(text)), (rows, level) => [level, rows] as const).filter(([, rows]) => rows.length > 0)); // prettier-ignore

describe('levels', () => {
  const names = [named('古镇灯饰', 'Guzhen lighting'), named('古镇'), named('西古镇'), named('Guangzhou')];

  test.each([
    ['古镇', { 0: [1], 1: [0], 2: [2] }],
    ['燈飾', { 2: [0] }],
    ['guzhen', { 1: [0], 3: [1], 5: [2] }],
    ['gu zhen', { 3: [1], 4: [0], 5: [2] }],
    ["gu'zhen", { 3: [1], 4: [0], 5: [2] }],
    ['guz', { 1: [0], 4: [1], 5: [2] }],
    ['zhen', { 5: [0, 1, 2] }],
    ['gz', { 6: [1], 7: [0], 8: [2], 9: [3] }],
    ['gzds', { 6: [0] }],
    ['lighting', { 2: [0] }],
    ['ighting', { 9: [0] }],
    ['hen', { 9: [0] }],
    ['古zhen', {}],
    ['', {}],
  ])('%j', (text, expected) => expect(levels(names, text)).toEqual(expected));

  it('begins a match in pinyin at a syllable only, and ends it anywhere', () => {
    expect(levels([named('西安'), named('县南'), named('南')], 'an')).toEqual({ 5: [0] });
    expect(levels([named('西安'), named('县南')], 'xian')).toEqual({ 3: [0], 4: [1] });
    expect(levels([named('西安')], 'xia')).toEqual({ 4: [0] });
  });

  it('takes one letter as the beginning of a syllable, never as initials', () => {
    expect(levels([named('古镇')], 'g')).toEqual({ 4: [0] });
    expect(levels([named('古镇')], 'z')).toEqual({ 5: [0] });
  });

  it('knows ü by all its spellings', () => {
    for (const text of ['lvshi', 'lüshi', 'lushi', 'lyushi', 'LÜ SHI']) expect(levels([named('绿市')], text)).toEqual({ 3: [0] }); // prettier-ignore
  });

  it('finds every reading of a word, in a longer name too', () => {
    for (const text of ['dachong', 'dayong']) expect(levels([named('大涌'), named('古大涌镇')], text)).toEqual({ 3: [0], 5: [1] }); // prettier-ignore
  });

  it('holds nothing when there is nothing', () => expect(levels([], '古')).toEqual({}));

  it('gives a name that matches in several ways once, at its best', () => {
    expect(levels([named('古镇', '古镇镇', 'guzhen', '古古镇')], '古镇')).toEqual({ 0: [0] });
    expect(levels([named('古镇', 'guzhen')], 'guzhen')).toEqual({ 0: [0] });
  });
});

const CHARACTERS = ['古', '镇', '鎮', '灯', '燈', '饰', '西', '安', '县', '重', '庆', '大', '涌', '绿', '乐', '清', '？', '𠮷', 'a', 'n', 'z', 'x', 'g', 'L', 'ü', ' ', "'", '-', '(', '5']; // prettier-ignore
const text = (maxLength: number) => fc.array(fc.constantFrom(...CHARACTERS), { maxLength }).map((all) => all.join(''));
const manyNames = fc.array(
  fc.array(text(8), { maxLength: 3 }).map((words) => ({ words })),
  { maxLength: 40 },
);
const pinyin = fc.array(fc.constantFrom('gu', 'zhen', 'z', 'g', 'xi', 'an', 'xian', 'chong', 'q', 'd', 'lv', 'yu'), { maxLength: 4 }).map((all) => all.join('')); // prettier-ignore

test('finds what looking through all names finds, no more and no less, in the same order', () => {
  fc.assert(
    fc.property(manyNames, fc.oneof(text(4), pinyin), (names, asked) => {
      const wanted = fold(asked);
      const some = (levels: Iterable<number[]>) => Array.from(levels).filter((rows) => rows.length > 0);
      expect(some(indexOf(names).levels(wanted))).toEqual(some(linear(names, fold, read, wanted)));
    }),
    { numRuns: 300 },
  );
});

test('finds a name by every part of it, as it is written and as it is said', () => {
  fc.assert(
    fc.property(manyNames, fc.nat(), fc.nat(), fc.nat(7), (names, which, from, length) => {
      const row = which % Math.max(1, names.length);
      const whole = fold(names[row]?.words[0] ?? '');
      const part = fold(whole.slice(from % (whole.length + 1)).slice(0, length + 1));
      const spoken = read(names[row]?.words[0] ?? '')[0] ?? [];
      const said = spoken.slice(from % (spoken.length + 1)).join('');
      for (const wanted of [part, said.includes('?') ? '' : said])
        if (wanted !== '') expect(Array.from(indexOf(names).levels(wanted)).flat()).toContain(row);
    }),
  );
});
