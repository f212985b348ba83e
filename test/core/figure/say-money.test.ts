import { expect, it } from 'vitest';
import { sayMoney } from '../../../src/core/figure/say-money.ts';

it.each([
  [1_200_000, '120亿元', 'CNY 12.0 bn'],
  [126_000_000, '1.26万亿元', 'CNY 1.26 tn'],
  [40_098_700, '4,009.87亿元', 'CNY 401.0 bn'],
  [8_000, '8,000万元', 'CNY 80 m'],
  [35_000, '3.5亿元', 'CNY 350 m'],
  [150, '150万元', 'CNY 1.5 m'],
  [5, '5万元', 'CNY 50,000'],
  [0.5, '5,000元', 'CNY 5,000'],
  [0, '0元', 'CNY 0'],
  [99_999_999, '1万亿元', 'CNY 1.00 tn'],
  [-12_000, '−1.2亿元', '−CNY 120 m'],
])('says %s 万元', (value, zh, en) => {
  expect(sayMoney(value, 'zh')).toBe(zh);
  expect(sayMoney(value, 'en')).toBe(en);
});

it('says bounds and ranges', () => {
  expect(sayMoney(3_000_000, 'zh', 'over')).toBe('超\u202f300亿元');
  expect(sayMoney(3_000_000, 'zh', 'between', 4_000_000)).toBe('300–400亿元');
  expect(sayMoney(3_000_000, 'en', 'between', 4_000_000)).toBe('CNY 30.0–40.0 bn');
  expect(sayMoney(8_000, 'zh', 'between', 12_000)).toBe('8,000万元–1.2亿元');
  expect(sayMoney(80_000, 'zh', 'about', null, 'USD')).toBe('约\u202f8亿美元');
  expect(sayMoney(80_000, 'en', 'about', null, 'USD')).toBe('about USD 800 m');
});
