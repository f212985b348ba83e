import { expect, it } from 'vitest';
import type { MeasureKind } from '../../../src/core/belt/model.ts';
import { sayCoverage, sayFigure, type Sayable } from '../../../src/core/figure/say.ts';

const figure = (value: number, unit: string, kind: MeasureKind): Sayable => ({
  value,
  unit,
  kind,
  high: null,
  bound: 'exact',
});

it.each([
  [figure(1_200_000, '万元', 'money'), '120亿元', 'CNY 12.0 bn'],
  [figure(105.6, '亿元', 'money'), '105.6亿元', 'CNY 10.6 bn'],
  [figure(8, '亿美元', 'money'), '8亿美元', 'USD 800 m'],
  [figure(2_282, '家', 'count'), '2,282家', '2,282 firms'],
  [figure(70, '%', 'share'), '70%', '70%'],
  [figure(34, '倍', 'multiple'), '34倍', '34 times'],
  [figure(1, '', 'rank'), '第\u202f1', 'No. 1'],
  [{ ...figure(5, '名', 'rank'), bound: 'at_most' as const }, '前\u202f5', 'top 5'],
  [{ ...figure(60, '%', 'share'), high: 70, bound: 'between' as const }, '60%–70%', '60%–70%'],
  [null, '暂无数据', 'no figure'],
])('says %o by its kind', (value, zh, en) => {
  expect(sayFigure(value, 'zh')).toBe(zh);
  expect(sayFigure(value, 'en')).toBe(en);
});

it('says what a figure stands on', () => {
  expect(sayCoverage(64, 12, 'zh')).toBe('64\u202f个产业带中\u202f12\u202f个有数据');
  expect(sayCoverage(64, 12, 'en')).toBe('12 of 64 belts have a figure');
  expect([sayCoverage(64, 1, 'en'), sayCoverage(1, 0, 'en')]).toEqual([
    '1 of 64 belts has a figure',
    '0 of 1 belt has a figure',
  ]);
});
