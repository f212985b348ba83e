import { describe, expect, it, test } from 'vitest';
import { linesOf, readingsOf, readNames } from '../../../src/core/search/part.ts';

const part = { syllables: 'a阿啊ai爱', words: '长子 zhang zi\n大涌 da chong|da yong', variants: '燈灯飾饰' };

describe('a part that came from outside', () => {
  it('is taken when it is sound', () => {
    expect(readNames(part)).toEqual({ ok: true, part });
    expect(readNames({ syllables: '', words: '', variants: '' }).ok).toBe(true);
  });

  test.each([
    [null, 'the names are no JSON object'],
    [[], 'the names are no JSON object'],
    ['{}', 'the names are no JSON object'],
    [{ ...part, syllables: 7 }, 'the names have no table of syllables'],
    [{ ...part, syllables: '阿a' }, 'the names have no table of syllables'],
    [{ ...part, words: undefined }, 'the names have no words with readings of their own'],
    [{ ...part, words: '长子 zhang' }, 'the word "长子 zhang" does not have a syllable for each character'],
    [{ ...part, words: '长子 zhang zi|zhang' }, 'the word "长子 zhang zi|zhang" does not have a syllable for each character'],
    [{ ...part, words: '长子' }, 'the word "长子" does not have a syllable for each character'],
    [{ ...part, words: '长子 zhang zi\n' }, 'the word "" does not have a syllable for each character'],
    [{ ...part, variants: '燈灯飾' }, 'the traditional characters do not come in pairs'],
  ])('%j: %s', (value, why) => expect(readNames(value)).toEqual({ ok: false, why })); // prettier-ignore
});

test('words are read line by line', () => {
  expect(linesOf('')).toEqual([]);
  expect(linesOf(part.words).map(readingsOf)).toEqual([
    { word: '长子', readings: [['zhang', 'zi']] },
    { word: '大涌', readings: [['da', 'chong'], ['da', 'yong']] }, // prettier-ignore
  ]);
});
