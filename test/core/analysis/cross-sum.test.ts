import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/core/analysis/cells.ts';
import { crossSum } from '../../../src/core/analysis/cross-sum.ts';
import { runsOf } from '../../../src/core/analysis/runs.ts';

const value = fc.option(fc.nat(1000), { nil: NaN });

describe('sums by two groupings', () => {
  it('leave out what is unknown: a cell of unknown belts has none known', () => {
    const cells = cellsOf(runsOf(Uint8Array.of(0, 0, 1, 1)), 2, Uint8Array.of(0, 0, 1, 0), 2);
    const { sum, known } = crossSum(cells, Float64Array.of(2, 3, NaN, 0));
    expect([...sum]).toEqual([5, 0, 0, 0]);
    expect([...known]).toEqual([2, 0, 1, 0]);
  });
  it('are those of adding one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(2), value)), (belts) => {
        const outer = Uint8Array.from(belts, ([one]) => one);
        const inner = Uint8Array.from(belts, ([, other]) => other);
        const values = Float64Array.from(belts, ([, , amount]) => amount);
        const { sum, known } = crossSum(cellsOf(runsOf(outer), 4, inner, 3), values);
        const of = (cell: number) =>
          belts.filter(([one, other, amount]) => one * 3 + other === cell && !Number.isNaN(amount));
        for (let cell = 0; cell < 12; cell++) {
          expect(known[cell]).toBe(of(cell).length);
          expect(sum[cell]).toBe(of(cell).reduce((all, [, , amount]) => all + amount, 0));
        }
      }),
    );
  });
});
