import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePoint, powerBetween, toBase, unitParts } from '../../../src/core/figure/unit.ts';

describe('unitParts', () => {
  it.each([
    ['万亿元', 12, '元'],
    ['亿元', 8, '元'],
    ['万吨', 4, '吨'],
    ['万千升', 7, '升'],
    ['亿件套', 8, '件套'],
    ['百万美元', 6, '美元'],
    ['家', 0, '家'],
    ['‰', -1, '%'],
    ['百分点', 0, '百分点'],
  ])('takes %s apart', (unit, power, noun) => expect(unitParts(unit)).toEqual({ power, noun }));
});

describe('toBase', () => {
  it.each([
    ['105.60', '亿元', '万元', 1_056_000],
    ['1.26', '万亿元', '万元', 126_000_000],
    [4009.87, '亿元', '万元', 40_098_700],
    [0.07, '亿元', '万元', 700],
    [35_000, '元', '万元', 3.5],
    [8, '亿美元', '万美元', 80_000],
    ['1.2', '万人', '人', 12_000],
    [300, '户', '家', 300],
    [12, '个', '家', 12],
    [5, '‰', '%', 0.5],
    [34, '倍', '倍', 34],
    ['-3.1', '%', '%', -3.1],
    [1e21, '元', '万元', 1e17],
  ])('converts %s %s to %s', (value, unit, base, expected) => expect(toBase(value, unit, base)).toBe(expected));

  it.each([
    [1, '亿美元', '万元'],
    [1, '亿件', '万吨'],
    [2, '个百分点', '%'],
    [3, '家', '人'],
    ['', '亿元', '万元'],
    ['many', '亿元', '万元'],
  ])('does not convert %s %s to %s', (value, unit, base) => expect(toBase(value, unit, base)).toBeNull());

  it('is exact for every amount with two decimals in 亿元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        expect(toBase(text, '亿元', '万元')).toBe(cents * 100);
        expect(toBase(Number(text), '亿元', '万元')).toBe(cents * 100);
      }),
    );
  });
});

it('moves the point there and back', () => {
  expect(powerBetween('亿元', '万元')).toBe(4);
  expect([movePoint('1.005', 2), movePoint(1.5e-7, 4), movePoint(100.5, -2)]).toEqual([100.5, 0.0015, 1.005]);
});
