import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brush, UNBRUSHED } from '../../../src/core/analysis/brush.ts';
import { runsOf } from '../../../src/core/analysis/runs.ts';

const value = fc.option(fc.nat(20), { nil: NaN });
const belt = fc.tuple(fc.nat(2), fc.nat(2), value, value);

function brushOf(
  belts: readonly (readonly [place: number, code: number, before: number, value: number])[],
  floor: number,
) {
  const columns = {
    places: runsOf(Uint8Array.from(belts, ([place]) => place)),
    placeSize: 3,
    codes: Uint8Array.from(belts, ([, code]) => code),
    codeSize: 3,
    before: Float64Array.from(belts, ([, , before]) => before),
    value: Float64Array.from(belts, ([, , , now]) => now),
  };
  return brush(columns, { wanted: Uint8Array.of(1, 0, 1), floor, most: 2, breaks: Float64Array.of(0, 0.5) });
}

describe('a brush', () => {
  it('filters, sums, ranks and classifies', () => {
    const result = brushOf(
      [
        [0, 0, 10, 20],
        [0, 1, 10, 99],
        [1, 2, 10, 9],
        [1, 0, NaN, 30],
        [2, 2, 10, 10],
      ],
      10,
    );
    expect(result.count).toBe(3);
    expect([...result.byPlace.sum]).toEqual([20, 30, 10]);
    expect([...result.byPlace.known]).toEqual([1, 1, 1]);
    expect([...result.byCode.sum]).toEqual([50, 0, 10]);
    expect([...result.top.rows]).toEqual([3, 0]);
    // Doubled · not wanted · below the floor · no year before · unchanged.
    expect([...result.classes]).toEqual([2, UNBRUSHED, UNBRUSHED, UNBRUSHED, 1]);
  });
  it('of no belts is nothing', () => {
    const result = brushOf([], 0);
    expect([result.count, result.top.rows.length, result.classes.length]).toEqual([0, 0, 0]);
  });
  it('counts each belt that passes once, by place and by code', () => {
    fc.assert(
      fc.property(fc.array(belt), fc.nat(20), (belts, floor) => {
        const passed = belts.filter(([, code, , now]) => code !== 1 && now >= floor);
        const { count, byPlace, byCode, top } = brushOf(belts, floor);
        const whole = passed.reduce((sum, [, , , now]) => sum + now, 0);
        expect(count).toBe(passed.length);
        for (const { sum, known } of [byPlace, byCode]) {
          expect(sum.reduce((all, one) => all + one, 0)).toBe(whole);
          expect(known.reduce((all, one) => all + one, 0)).toBe(count);
        }
        expect(top.keys[0]).toBe(passed.length === 0 ? undefined : Math.max(...passed.map(([, , , now]) => now)));
      }),
    );
  });
});
