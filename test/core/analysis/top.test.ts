import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Top } from '../../../src/core/analysis/top.ts';

function topOf(keys: readonly number[], most: number) {
  const top = new Top(most);
  keys.forEach((key, row) => top.offer(row, key));
  return top;
}

describe('the greatest', () => {
  it('come greatest first, equal ones by row, unknown ones never', () => {
    const { rows, keys } = topOf([1, 5, NaN, 5, 3], 3).ranked();
    expect([...rows]).toEqual([1, 3, 4]);
    expect([...keys]).toEqual([5, 5, 3]);
  });
  it('have a bar only when there are enough of them', () => {
    expect(topOf([4], 2).bar).toBe(-Infinity);
    expect(topOf([4, 9, 6], 2).bar).toBe(6);
  });
  it('of nothing are none; a top of none is refused', () => {
    expect(topOf([], 2).ranked().rows.length).toBe(0);
    expect(() => new Top(0)).toThrow('a top of 0 rows');
  });
  it('are those of sorting all', () => {
    const key = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(key), fc.integer({ min: 1, max: 8 }), (keys, most) => {
        const known = keys.map((one, row) => ({ one, row })).filter(({ one }) => !Number.isNaN(one));
        known.sort((a, b) => b.one - a.one || a.row - b.row);
        expect([...topOf(keys, most).ranked().rows]).toEqual(known.slice(0, most).map(({ row }) => row));
      }),
    );
  });
});
