import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBoth, countWhere, flags } from '../../../src/core/analysis/count-where.ts';

test('one walk counts what a list of the belts would', () => {
  const belts = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 9 })), { maxLength: 60 });
  fc.assert(
    fc.property(belts, fc.integer({ min: 0, max: 7 }), (given, except) => {
      const fails = Uint16Array.from(given, ([bits]) => bits);
      const column = Uint16Array.from(given, ([, value]) => value);
      const counted = given.filter(([bits]) => (bits & ~except) === 0).map(([, value]) => value);
      const expected = Array.from({ length: 6 }, (_, value) => counted.filter((each) => each === value).length);
      expect([...countWhere(fails, except, column, 6)]).toEqual(expected);
    }),
  );
});

test('flags that two columns share are counted four at a time, whatever is left at the end', () => {
  const pairs = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 40 });
  fc.assert(
    fc.property(pairs, fc.integer({ min: 0, max: 150 }), (given, times) => {
      const all = Array.from({ length: times }, () => given).flat();
      const [one, other] = [flags(all.length), flags(all.length)];
      all.forEach(([left, right], at) => ([one[at], other[at]] = [Number(left), Number(right)]));
      expect(countBoth(one, other)).toBe(all.filter(([left, right]) => left && right).length);
    }),
  );
});

test('no byte overflows where all of very many belts have both flags', () => {
  const all = flags(100_003).fill(1, 0, 100_003);
  expect(countBoth(all, all)).toBe(100_003);
});
