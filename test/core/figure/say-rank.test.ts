import { expect, it } from 'vitest';
import { sayRank } from '../../../src/core/figure/say-rank.ts';

it('says a rank or a range of ranks', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112, 1003].map((rank) => sayRank(rank, rank, 'en'))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '112th',
    '1,003rd',
  ]);
  expect(sayRank(3, 5, 'en')).toBe('3rd–5th');
  expect(sayRank(3, 5, 'zh')).toBe('第\u202f3–5\u202f位');
  expect(sayRank(2, 2, 'zh')).toBe('第\u202f2\u202f位');
});
it('has no words for no rank', () => expect(sayRank(0, 0, 'en')).toBeNull());
