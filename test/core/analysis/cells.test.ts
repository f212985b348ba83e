import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/core/analysis/cells.ts';
import { runsOf } from '../../../src/core/analysis/runs.ts';

describe('cells', () => {
  it('list the belts of each pair of codes, and only pairs that have any', () => {
    const cells = cellsOf(runsOf(Uint8Array.of(0, 0, 0, 1)), 2, Uint8Array.of(2, 0, 2, 1), 3);
    expect([...cells.cell]).toEqual([0, 2, 4]);
    expect([...cells.start]).toEqual([0, 1, 3, 4]);
    expect([...cells.row]).toEqual([1, 0, 2, 3]);
    expect(cells.size).toBe(6);
  });
  it('hold every belt once, under its own codes, unless one of them is left out', () => {
    const codes = fc.array(fc.tuple(fc.nat(4), fc.nat(4)));
    fc.assert(
      fc.property(codes, (pairs) => {
        const [outer, inner] = [0, 1].map((side) => Uint8Array.from(pairs, (pair) => pair[side] ?? 0));
        const cells = cellsOf(runsOf(outer ?? new Uint8Array()), 4, inner ?? new Uint8Array(), 4);
        const kept = pairs.flatMap(([one, other], belt) => (one < 4 && other < 4 ? [belt] : []));
        expect([...cells.row].sort((a, b) => a - b)).toEqual(kept);
        cells.cell.forEach((cell, at) => {
          for (const belt of cells.row.subarray(cells.start[at], cells.start[at + 1]))
            expect((outer?.[belt] ?? 0) * 4 + (inner?.[belt] ?? 0)).toBe(cell);
        });
      }),
    );
  });
});
