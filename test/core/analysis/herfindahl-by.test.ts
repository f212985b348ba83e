import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/core/analysis/cells.ts';
import { herfindahlBy } from '../../../src/core/analysis/herfindahl-by.ts';
import { runsOf } from '../../../src/core/analysis/runs.ts';

function indexes(codes: number[], values: number[], size: number, outer = codes.map(() => 0)): number[] {
  const cells = cellsOf(runsOf(Uint8Array.from(outer)), 4, Uint8Array.from(codes), size);
  return [...herfindahlBy(cells, size, Float64Array.from(values))];
}

describe('Herfindahl–Hirschman indexes of groups', () => {
  it('are 1 for one belt, 1/n for n alike', () => {
    expect(indexes([0, 1, 1, 1, 1], [7, 2, 2, 2, 2], 2)).toEqual([1, 0.25]);
  });
  it('by hand: shares of a half, three tenths and two tenths', () => {
    expect(indexes([0, 0, 0], [50, 30, 20], 1)[0]).toBeCloseTo(0.38, 12);
  });
  it('of nothing known, and of nothing at all, are not to be had', () => {
    expect(indexes([0, 1], [NaN, 0], 3)).toEqual([NaN, NaN, NaN]);
  });
  it('do not ask which place a belt is in', () => {
    const belts = fc.array(fc.tuple(fc.nat(3), fc.nat(1), fc.integer({ min: 1, max: 999 })), { minLength: 1 });
    fc.assert(
      fc.property(belts, (given) => {
        const [codes, values] = [given.map(([, code]) => code), given.map(([, , value]) => value)];
        const [apart, together] = [
          indexes(
            codes,
            values,
            2,
            given.map(([place]) => place),
          ),
          indexes(codes, values, 2),
        ];
        apart.forEach((one, group) => {
          if (Number.isNaN(one)) expect(together[group]).toBeNaN();
          else expect(one).toBeCloseTo(together[group] ?? NaN, 12);
        });
      }),
    );
  });
});
