import { expect, it } from 'vitest';
import { sayBearing } from '../../../src/core/figure/say-bearing.ts';

it.each([
  [0, '北', 'N'],
  [22.4, '北', 'N'],
  [22.6, '东北', 'NE'],
  [90, '东', 'E'],
  [225, '西南', 'SW'],
  [337.6, '北', 'N'],
  [359.9, '北', 'N'],
  [-90, '西', 'W'],
])('%d° is %s, %s', (degrees, zh, en) => {
  expect(sayBearing(degrees, 'zh')).toBe(zh);
  expect(sayBearing(degrees, 'en')).toBe(en);
});
