import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthsOf } from '../../../src/core/analysis/growth.ts';
import { topGrowth, topGrowthAbove } from '../../../src/core/analysis/top-growth.ts';
import { planeOf, measureRow } from '../../../src/core/belt/pack.ts';
import { barePack } from '../bare-pack.ts';

const all = Uint8Array.of(1);
const one = (length: number) => new Uint8Array(length);

describe('the fastest growing', () => {
  it('over several years grow by the compound rate', () => {
    const { rows, keys } = topGrowth(all, one(3), Float64Array.of(100, 100, 100), Float64Array.of(121, 400, 81), 2, 2);
    expect([...rows]).toEqual([1, 0]);
    expect(keys[0]).toBeCloseTo(1, 12);
    expect(keys[1]).toBeCloseTo(0.1, 12);
  });
  it('may shrink; without a positive first value there is no rate, and unknown is none', () => {
    const early = Float64Array.of(100, 0, NaN, 10, -5);
    const late = Float64Array.of(50, 9, 9, NaN, 9);
    const { rows, keys } = topGrowth(all, one(5), early, late, 1, 5);
    expect([...rows]).toEqual([0]);
    expect([...keys]).toEqual([-0.5]);
  });
  it('stay with the wanted codes', () => {
    const { rows } = topGrowth(
      Uint8Array.of(0, 1),
      Uint8Array.of(0, 1),
      Float64Array.of(1, 1),
      Float64Array.of(9, 2),
      1,
      5,
    );
    expect([...rows]).toEqual([1]);
  });
  it('above a floor are asked for their size first', () => {
    const { rows } = topGrowthAbove(Float64Array.of(1, 50, 90), Float64Array.of(9, 100, 100), 10, 1);
    expect([...rows]).toEqual([1]);
  });
  it('are those of the app in a pack without claims', () => {
    fc.assert(
      fc.property(barePack, fc.nat(2_000_000), (pack, floor) => {
        const output = measureRow(pack, 'output_value');
        const [early, late] = [2022, 2023].map((year) => planeOf(pack, output, year)?.value ?? new Float64Array());
        if (!early || !late) throw new Error('the pack lacks a year');
        const { kind, low } = growthsOf(pack, 'output_value', 2023, 'yearly');
        const large = Array.from(low.keys()).filter((belt) => kind[belt] !== 0 && (late[belt] ?? NaN) >= floor);
        large.sort((a, b) => (low[b] ?? 0) - (low[a] ?? 0) || a - b);
        const { keys } = topGrowthAbove(early, late, floor, 3);
        expect([...keys]).toEqual(large.slice(0, 3).map((belt) => low[belt]));
      }),
    );
  });
});
