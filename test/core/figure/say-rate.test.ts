import { expect, it } from 'vitest';
import { sayBasis, sayPercent, sayRate, saySigned } from '../../../src/core/figure/say-rate.ts';

it('signs rates with a real minus', () => {
  expect([0.085, -0.031, 0, -0.0004, 0.0004, 12.5].map(saySigned)).toEqual([
    '+8.5%',
    '−3.1%',
    '0.0%',
    '0.0%',
    '0.0%',
    '+1,250.0%',
  ]);
  expect([31.5, 70, 0.04].map(sayPercent)).toEqual(['31.5%', '70%', '0%']);
});

it('says what the ends of a rate allow', () => {
  const rates = [
    { low: 0.085, high: 0.085, approximate: false },
    { low: 0.085, high: 0.085, approximate: true },
    { low: null, high: 0.088, approximate: false },
    { low: 0.088, high: null, approximate: false },
    { low: 0.05, high: 0.08, approximate: false },
  ];
  expect(rates.map((rate) => sayRate(rate, 'zh')?.replaceAll('\u202f', ' '))).toEqual([
    '+8.5%',
    '约 +8.5%',
    '至多 +8.8%',
    '至少 +8.8%',
    '+5.0% 至 +8.0%',
  ]);
  expect(rates.map((rate) => sayRate(rate, 'en'))).toEqual([
    '+8.5%',
    'about +8.5%',
    'at most +8.8%',
    'at least +8.8%',
    '+5.0% to +8.0%',
  ]);
  expect(sayRate({ low: null, high: null, approximate: false }, 'zh')).toBeNull();
});

it('says what a rate stands on', () => {
  expect(sayBasis('stated', 2022, 2023, 'zh')).toBe('2023年同比（来源所述）');
  expect(sayBasis('yoy', 2022, 2023, 'en')).toBe('2023, year on year');
  expect(sayBasis('cagr', 2015, 2023, 'zh')).toBe('2015–2023年年均');
});
