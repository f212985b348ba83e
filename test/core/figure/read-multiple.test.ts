import { describe, expect, it } from 'vitest';
import { factorOf } from '../../../src/core/figure/multiple.ts';
import { readMultiple } from '../../../src/core/figure/read-multiple.ts';

function read(phrase: string) {
  const result = readMultiple(phrase);
  if (!result.ok) return result.why;
  const { sense, value, high, bound, unit } = result.multiple;
  return `${sense} ${bound} ${value}${high === null ? '' : `-${high}`}${unit}`;
}

describe('readMultiple', () => {
  it.each([
    ['增长34倍', 'growth exact 34倍'],
    ['同比增长了34倍', 'growth exact 34倍'],
    ['增长近34倍', 'growth nearly 34倍'],
    ['增长34多倍', 'growth over 34倍'],
    ['增长34倍以上', 'growth at_least 34倍'],
    ['增长约三倍', 'growth about 3倍'],
    ['增幅为34倍', 'growth exact 34倍'],
    ['增长达到34倍', 'growth exact 34倍'],
    ['订单量同比暴涨超十倍', 'growth over 10倍'],
    ['比去年同期多两倍', 'growth exact 2倍'],
    ['增长3至5倍', 'growth between 3-5倍'],
    ['增长一倍半', 'growth exact 1.5倍'],
    ['原文说同比增长12倍', 'growth exact 12倍'],
  ])('%s: grew by', (phrase, expected) => expect(read(phrase)).toBe(expected));
  it.each([
    ['是34倍', 'level exact 34倍'],
    ['为34倍', 'level exact 34倍'],
    ['是上年的34倍', 'level exact 34倍'],
    ['为去年同期的近34倍', 'level nearly 34倍'],
    ['达到上年的34倍', 'level exact 34倍'],
    ['增长到34倍', 'level exact 34倍'],
    ['增至原来的3.5倍', 'level exact 3.5倍'],
    ['增长为原来的34倍', 'level exact 34倍'],
    ['相当于2019年全年的两倍', 'level exact 2倍'],
    ['原文称是广东的三倍多', 'level over 3倍'],
    ['接近去年的三倍', 'level nearly 3倍'],
    ['超过2019年同期的三倍', 'level over 3倍'],
    ['翻一番', 'level exact 2倍'],
    ['三年翻了两番', 'level exact 4倍'],
    ['销售额为去年同期的134%', 'level exact 134%'],
  ])('%s: is so many times', (phrase, expected) => expect(read(phrase)).toBe(expected));
  it.each([
    ['增长34%', 'growth exact 34%'],
    ['2021年同比增长 34.5％', 'growth exact 34.5%'],
    ['增速为34%', 'growth exact 34%'],
    ['增长百分之三十四', 'growth exact 34%'],
    ['增长近三成', 'growth nearly 30%'],
    ['增长3%-5%', 'growth between 3-5%'],
    ['同比下降5.3%', 'fall exact 5.3%'],
    ['减少两成以上', 'fall at_least 20%'],
  ])('%s: rate', (phrase, expected) => expect(read(phrase)).toBe(expected));
  it.each([
    ['原文说成交爆发34倍', 'unclear exact 34倍'],
    ['原文说近60倍爆发', 'unclear nearly 60倍'],
    ['翻了3倍', 'unclear exact 3倍'],
    ['增长为34倍', 'unclear exact 34倍'],
    ['34倍', 'unclear exact 34倍'],
  ])('%s: open', (phrase, expected) => expect(read(phrase)).toBe(expected));
  it.each([
    ['', 'expected a number with 倍'],
    ['大幅增长', 'expected a number with 倍'],
    ['成倍增长', 'expected a number with 倍'],
    ['2021年产值100亿元', 'expected a number with 倍'],
    ['下降2倍', 'nothing falls by a multiple of itself'],
    ['下降120%', 'nothing falls by more than 100%'],
    ['提高3个百分点', 'percentage points'],
    ['占全国的34%', 'may be a share'],
    ['占比提高到34%', 'may be a share'],
    ['占比为34%', 'may be a share'],
    ['增长5至3倍', 'a range that runs upwards'],
    ['增长三四倍', 'expected a number'],
    ['长了两番', '番 goes with 翻'],
  ])('"%s" is refused: %s', (phrase, why) => {
    const result = readMultiple(phrase);
    expect(result.ok ? 'read' : result.why).toContain(why);
    expect(result.ok ? '' : result.why).toContain(`"${phrase}"`);
  });
  it('reads the first clause that has a quantity', () => {
    expect(read('参加企业300家，成交增长34倍，订单增长12倍')).toBe('growth exact 34倍');
  });
  it('keeps ×34 and +34倍 apart', () => {
    const factor = (phrase: string) => {
      const result = readMultiple(phrase);
      return result.ok ? factorOf(result.multiple).low : null;
    };
    expect(['增长34倍', '是34倍', '为34倍', '增长34%'].map(factor)).toEqual([35, 34, 34, 1.34]);
  });
});
