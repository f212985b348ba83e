import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growing, reaching } from '../../../src/core/analysis/threshold.ts';

const value = fc.option(fc.nat(20), { nil: NaN });

describe('rows that reach a floor', () => {
  it('are those at it or above, and none that is unknown', () => {
    const into = new Uint32Array(5);
    expect(reaching(Float64Array.of(10, 9, NaN, 11, 10), 10, 0, 5, into)).toBe(3);
    expect([...into.subarray(0, 3)]).toEqual([0, 3, 4]);
  });
  it('are those of asking one by one, in any part of the column', () => {
    fc.assert(
      fc.property(fc.array(value), fc.nat(20), fc.nat(9), (values, floor, from) => {
        const into = new Uint32Array(values.length);
        const found = reaching(Float64Array.from(values), floor, from, values.length, into);
        expect([...into.subarray(0, found)]).toEqual(
          values.flatMap((one, row) => (row >= from && one >= floor ? [row] : [])),
        );
      }),
    );
  });
});

describe('rows that grow', () => {
  it('are wanted ones whose last value is the bar times their first, or more', () => {
    const into = new Uint32Array(5);
    const [early, late] = [Float64Array.of(10, 10, 10, NaN, 10), Float64Array.of(20, 19, 40, 50, NaN)];
    expect(growing(Uint8Array.of(0, 1), Uint8Array.of(1, 1, 0, 1, 1), early, late, 2, 0, 5, into)).toBe(1);
    expect(into[0]).toBe(0);
  });
});
