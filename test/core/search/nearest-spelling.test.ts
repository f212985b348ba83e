import { describe, expect, it, test } from 'vitest';
import { mistakesWithin, nearestSpellings } from '../../../src/core/search/nearest-spelling.ts';

const mistakes = (text: string, name: string, most = 9) => mistakesWithin(Array.from(text), Array.from(name), most);

describe('mistakes between a text and any stretch of a name', () => {
  test.each([
    ['大唐袜业', '诸暨大唐袜业', 0],
    ['大塘袜业', '诸暨大唐袜业', 1],
    ['大唐的袜业', '诸暨大唐袜业', 1],
    ['大唐业', '诸暨大唐袜业', 1],
    ['guzehn', 'zhongshanguzhendengshi', 1],
    ['datnag', 'datangwaye', 1],
    ['dtangwy', 'datangwaye', 2],
    ['abc', '', 3],
  ])('%j in %j: %i', (text, name, count) => {
    expect(mistakes(text, name)).toBe(count);
  });

  it('says no more than that there are too many', () => expect(mistakes('灯饰照明', '诸暨大唐袜业', 1)).toBe(2));
});

describe('nearestSpellings', () => {
  const spellings = ['诸暨大唐袜业', '大唐袜业', '大唐镇', '海宁经编'].map((text, owner) => ({ text, owner }));

  it('puts the fewest mistakes first, then the shortest name, each once', () => {
    expect(nearestSpellings([...spellings, { text: '大唐袜叶', owner: 0 }], '大塘袜业')).toEqual([
      { owner: 1, mistakes: 1 },
      { owner: 0, mistakes: 1 },
    ]);
  });

  it('allows one mistake in three characters or four letters, two in twice as many, three at most', () => {
    expect(nearestSpellings(spellings, '大汤')).toEqual([]);
    expect(nearestSpellings([{ text: 'datang', owner: 0 }], 'dtn')).toEqual([]);
    expect(nearestSpellings([{ text: 'datang', owner: 0 }], 'datnng')).toEqual([{ owner: 0, mistakes: 1 }]);
    expect(nearestSpellings([{ text: 'abcdefghijklmnopqrst', owner: 0 }], 'xbcdxfghixklmnopxrst')).toEqual([]);
  });
});
