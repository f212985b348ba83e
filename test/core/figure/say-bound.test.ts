import { expect, it } from 'vitest';
import { BOUNDS } from '../../../src/core/figure/bound.ts';
import { sayBound } from '../../../src/core/figure/say-bound.ts';

it('puts the word of each bound in both languages', () => {
  expect(BOUNDS.map((bound) => sayBound('300亿元', bound, 'zh'))).toEqual([
    '300亿元',
    '约\u202f300亿元',
    '超\u202f300亿元',
    '近\u202f300亿元',
    '300亿元以上',
    '不超过\u202f300亿元',
    '300亿元',
  ]);
  expect(BOUNDS.map((bound) => sayBound('CNY 1', bound, 'en'))).toEqual([
    'CNY 1',
    'about CNY 1',
    'over CNY 1',
    'nearly CNY 1',
    'at least CNY 1',
    'at most CNY 1',
    'CNY 1',
  ]);
});
