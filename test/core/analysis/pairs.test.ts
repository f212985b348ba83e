import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairList } from '../../../src/core/analysis/pairs.ts';

it('keeps every pair, the smaller row first, nearest first, equal distances by their rows', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 200 }), (given) => {
      const list = new PairList();
      for (const [one, other, km] of given) list.add(one, other, km);
      const { a, b, km } = list.sorted();
      const expected = given
        .map(([one, other, apart]) => [Math.min(one, other), Math.max(one, other), apart] as const)
        .sort((p, q) => p[2] - q[2] || p[0] - q[0] || p[1] - q[1]);
      expect(Array.from(a, (row, at) => [row, b[at], km[at]])).toEqual(expected);
    }),
  );
});
