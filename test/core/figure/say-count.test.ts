import { expect, it } from 'vitest';
import { sayCount } from '../../../src/core/figure/say-count.ts';

it.each([
  [2_282, '家', '2,282家', '2,282 firms'],
  [12_000, '人', '1.2万人', '12,000 people'],
  [1.2, '万人', '1.2万人', '12,000 people'],
  [1.1, '亿双', '1.1亿双', '110 million pairs'],
  [35, '万吨', '35万吨', '350,000 tonnes'],
  [20, '个', '20个', '20'],
  [3, '万粒', '3万粒', '30,000 粒'],
])('says %s%s', (value, unit, zh, en) => {
  expect(sayCount(value, unit, 'zh')).toBe(zh);
  expect(sayCount(value, unit, 'en')).toBe(en);
});

it('says bounds and ranges', () => {
  expect(sayCount(3000, '家', 'zh', 'at_least')).toBe('3,000家以上');
  expect(sayCount(3000, '家', 'en', 'between', 4000)).toBe('3,000–4,000 firms');
  expect(sayCount(8000, '人', 'zh', 'between', 12_000)).toBe('8,000–1.2万人');
});
