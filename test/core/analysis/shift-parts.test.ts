import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SHIFT, plusShift, shiftShare } from '../../../src/core/analysis/shift-parts.ts';
import { closeTo } from '../close-to.ts';

const cell = (industry: number, from: number, to: number) => ({ industry, from, to });
const close = (change: number, national: number, mix: number, competitive: number) => ({
  change,
  national: closeTo(national, 9),
  mix: closeTo(mix, 9),
  competitive: closeTo(competitive, 9),
});

describe('shiftShare', () => {
  it('parts the change of each cell', () => {
    // Whole 200 -> 250: g = 25 %. Industry 0: 100 -> 150: 50 %. Industry 1: 100 -> 100: 0 %.
    expect(shiftShare([cell(0, 40, 70), cell(0, 60, 80), cell(1, 100, 100)])).toEqual([
      close(30, 10, 10, 10),
      close(20, 15, 15, -10),
      close(0, 25, -25, 0),
    ]);
  });
  it('of a fall', () => {
    // Whole 100 -> 50: g = -50 %; industry 0: 60 -> 20, industry 1: 40 -> 30.
    expect(shiftShare([cell(0, 60, 20), cell(1, 40, 30)])).toEqual([close(-40, -30, -10, 0), close(-10, -20, 10, 0)]);
  });
  it('of a cell, or an industry, that begins at zero', () => {
    expect(shiftShare([cell(0, 0, 30), cell(0, 100, 100)])).toEqual([close(30, 0, 0, 30), close(0, 30, 0, -30)]);
    expect(shiftShare([cell(0, 0, 50), cell(1, 100, 100)])).toEqual([close(50, 0, 0, 50), close(0, 50, -50, 0)]);
  });
  it('of one cell is all national', () => expect(shiftShare([cell(0, 10, 12)])).toEqual([close(2, 2, 0, 0)]));
  it('of none, or of nothing to grow from, is unknown', () => {
    expect(shiftShare([])).toBeNull();
    expect(shiftShare([cell(0, 0, 5)])).toBeNull();
  });
  it('refuses what is no amount', () => {
    expect(() => shiftShare([cell(0, NaN, 1)])).toThrow('NaN to 1: shift-share wants amounts from 0 up');
    expect(() => shiftShare([cell(0, 1, -1)])).toThrow('shift-share wants amounts');
  });
  it('adds up: each cell to its change, mix and competitive to nothing', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    const any = fc.record({ industry: fc.nat(4), from: fc.oneof(fc.constant(0), amount), to: amount });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (cells) => {
        const whole = cells.reduce((sum, { from }) => sum + from, 0);
        fc.pre(whole > 1);
        const parts = shiftShare(cells) ?? [];
        const size =
          cells.reduce((sum, { from, to }) => sum + from + to, 0) *
          (1 + cells.reduce((sum, { to }) => sum + to, 0) / whole);
        parts.forEach(({ change, national, mix, competitive }, at) => {
          const { from, to } = cells[at] ?? cell(0, 0, 0);
          expect(change).toBe(to - from);
          expect(Math.abs(national + mix + competitive - change)).toBeLessThanOrEqual(1e-12 * size);
        });
        const sum = parts.reduce(plusShift, NO_SHIFT);
        expect(Math.abs(sum.mix + sum.competitive)).toBeLessThanOrEqual(1e-9 * size);
        expect(Math.abs(sum.national - sum.change)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });
  it('has a third part that is x₀·(g_ir − g_i)', () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    const any = fc.record({ industry: fc.nat(2), from: amount, to: amount });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), (cells) => {
        shiftShare(cells)?.forEach(({ competitive }, at) => {
          const own = cells[at] ?? cell(0, 1, 1);
          const peers = cells.filter(({ industry }) => industry === own.industry);
          const [x, y] = peers.reduce(([a, b], { from, to }) => [a + from, b + to], [0, 0]);
          const byFormula = own.from * (own.to / own.from - y / x);
          expect(Math.abs(competitive - byFormula)).toBeLessThanOrEqual(1e-3);
        });
      }),
    );
  });
});
