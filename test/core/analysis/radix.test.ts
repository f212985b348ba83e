import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByCode, sortByKey } from '../../../src/core/analysis/radix.ts';

it('sorts rows by their keys and keeps the order of equal ones', () => {
  const keys = Float64Array.of(5, -1, 5, 0, -0, Infinity);
  const rows = Uint32Array.of(4, 3, 2, 1, 0, 5);
  expect([...sortByKey(rows, keys, true)]).toEqual([5, 2, 0, 4, 3, 1]);
  expect([...sortByKey(rows, keys, false)]).toEqual([1, 4, 3, 2, 0, 5]);
  expect([...sortByKey(new Uint32Array(0), keys, true)]).toEqual([]);
});

it('sorts like a stable comparison', () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(number), fc.boolean(), (values, descending) => {
      const rows = Uint32Array.from(values, (_, row) => row);
      const expected = [...rows].sort((a, b) => {
        const [left = 0, right = 0] = [values[a], values[b]];
        return left === right ? 0 : left < right === descending ? 1 : -1;
      });
      expect([...sortByKey(rows, Float64Array.from(values), descending)]).toEqual(expected);
    }),
  );
});

it('whole numbers sort as sortByKey sorts them, equal ones in the order given', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff })), { maxLength: 200 }), (codes) => {
      const rows = Uint32Array.from(codes, (_, row) => row);
      const byCode = sortByCode(rows, Uint32Array.from(codes));
      expect(byCode).toEqual(sortByKey(rows, Float64Array.from(codes), false));
    }),
  );
});
