import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from '../../../src/core/figure/chinese-number.ts';

it.each([
  ['34', 34],
  ['1,200', 1200],
  ['3.5', 3.5],
  ['1.2万', 12_000],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三十四', 34],
  ['百', 100],
  ['一百零五', 105],
  ['三千四百', 3400],
  ['一万二千', 12_000],
  ['万', 10_000],
  ['一点五', 1.5],
  ['半', 0.5],
  ['零', 0],
])('%s is %d', (text, expected) => expect(readNumber(text)).toBe(expected));
it.each(['', '几', '数十', '1.2.3', '三四', '一点', '一点二点三', '点五'])('"%s" is none', (text) =>
  expect(readNumber(text)).toBeNull(),
);
it('reads back what it was written from', () => {
  const digits = '零一二三四五六七八九';
  const write = (value: number) => {
    const [t, h, d, o] = [
      Math.floor(value / 1000),
      Math.floor(value / 100) % 10,
      Math.floor(value / 10) % 10,
      value % 10,
    ];
    const part = (count: number, step: string) => (count === 0 ? '' : `${digits[count]}${step}`);
    return `${part(t, '千')}${part(h, '百')}${part(d, '十')}${part(o, '')}`;
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(readNumber(write(value))).toBe(value);
    }),
  );
});
