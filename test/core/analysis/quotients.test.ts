import { describe, expect, it } from 'vitest';
import { quotients } from '../../../src/core/analysis/quotients.ts';

const table = (sum: number[], known = sum.map((value) => (value > 0 ? 1 : 0))) => ({
  sum: Float64Array.from(sum),
  known: Uint32Array.from(known),
});

describe('location quotients of a table', () => {
  it('compare a share at a place with the share of all', () => {
    // Region 0: 30 of 40 in industry 0; all: 40 of 80. Worked out by hand.
    expect([...quotients(table([30, 10, 10, 30]), 2, 2)]).toEqual([1.5, 0.5, 0.5, 1.5]);
  });
  it('are 1 where there is one place or one industry', () => {
    expect([...quotients(table([3, 5]), 1, 2)]).toEqual([1, 1]);
    expect([...quotients(table([3, 5]), 2, 1)]).toEqual([1, 1]);
  });
  it('are not estimable where nothing is known; a known zero is zero', () => {
    expect([...quotients(table([4, 0, 0, 6], [1, 1, 0, 1]), 2, 2)]).toEqual([2.5, 0, NaN, 10 / 6]);
    expect([...quotients(table([0, 0], [0, 0]), 1, 2)]).toEqual([NaN, NaN]);
    expect([...quotients(table([0, 0], [1, 1]), 1, 2)]).toEqual([NaN, NaN]);
  });
});
