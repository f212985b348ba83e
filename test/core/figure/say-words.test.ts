import { expect, test } from 'vitest';
import { sayInWords } from '../../../src/core/figure/say-words.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';

const money = (value: number, bound: Bound = 'exact', high: number | null = null) =>
  ({ value, high, bound, unit: '亿元', kind: 'money' }) as const;

test.each([
  [money(1000, 'over'), '超\u202f1000亿元', 'over CNY 100 billion'],
  [money(12600), '1.26万亿元', 'CNY 1.26 trillion'],
  [money(4009.87), '4009.87亿元', 'CNY 401 billion'],
  [money(190.3), '190.3亿元', 'CNY 19 billion'],
  [money(0.8), '8000万元', 'CNY 80 million'],
  [money(30, 'between', 50), '30–50亿元', 'CNY 3–5 billion'],
  [{ value: 30000, high: null, bound: 'exact', unit: '家', kind: 'count' }, '3万家', '30,000 firms'],
  [{ value: 1234567, high: null, bound: 'exact', unit: '家', kind: 'count' }, '123.46万家', '1.23 million firms'],
  [null, '暂无数据', 'no figure'],
] as const)('%j', (figure, zh, en) => {
  expect(sayInWords(figure, 'zh')).toBe(zh);
  expect(sayInWords(figure, 'en')).toBe(en);
});
