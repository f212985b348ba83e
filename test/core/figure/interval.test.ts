import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/figure/bound.ts';
import { growthBetween, isSingle, mapEnds, pointOf } from '../../../src/core/figure/interval.ts';

const exactly = (value: number) => intervalOf(value, 'exact');

describe('growthBetween', () => {
  it('is the rate of two exact amounts', () => {
    expect(growthBetween(exactly(400), exactly(500), 1)).toEqual({ low: 0.25, high: 0.25, approximate: false });
    expect(growthBetween(exactly(500), exactly(0), 1)?.low).toBe(-1);
    expect(growthBetween(exactly(100), exactly(400), 2)?.low).toBe(1);
  });

  it('is at most what a lower bound of the base allows: over 500, then exactly 700', () => {
    const rate = growthBetween(intervalOf(500, 'over'), exactly(700), 1);
    expect(rate?.low).toBeNull();
    expect(rate?.high).toBeCloseTo(0.4, 12);
  });

  it('is at least what a lower bound of the later amount allows', () => {
    expect(growthBetween(exactly(400), intervalOf(500, 'over'), 1)).toEqual({
      low: 0.25,
      high: null,
      approximate: false,
    });
    expect(growthBetween(intervalOf(400, 'nearly'), exactly(500), 1)).toEqual({
      low: 0.25,
      high: null,
      approximate: false,
    });
  });

  it('is nothing when both ends stay open', () => {
    expect(growthBetween(intervalOf(500, 'over'), intervalOf(500, 'over'), 1)).toBeNull();
    expect(growthBetween(intervalOf(500, 'over'), intervalOf(900, 'at_least'), 1)).toBeNull();
    expect(growthBetween(intervalOf(500, 'nearly'), intervalOf(900, 'nearly'), 1)).toBeNull();
  });

  it('stays soft when either amount is about', () => {
    expect(growthBetween(intervalOf(400, 'about'), exactly(500), 1)).toEqual({
      low: 0.25,
      high: 0.25,
      approximate: true,
    });
  });

  it('spans a range', () => {
    expect(growthBetween(exactly(400), intervalOf(500, 'between', 600), 1)).toEqual({
      low: 0.25,
      high: 0.5,
      approximate: false,
    });
  });

  it('is nothing on a base of zero or less, or towards less than zero', () => {
    expect(growthBetween(exactly(0), exactly(5), 1)).toBeNull();
    expect(growthBetween(exactly(-5), exactly(5), 1)).toBeNull();
    expect(growthBetween(exactly(5), exactly(-5), 2)).toBeNull();
  });

  it('of equal amounts is zero over any span; a wider amount never narrows the rate', () => {
    const amount = fc.double({ min: 1, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 10 }), (from, to, years) => {
        expect(growthBetween(exactly(from), exactly(from), years)?.low).toBe(0);
        const point = growthBetween(exactly(from), exactly(to), years);
        const wide = growthBetween(intervalOf(from, 'between', from * 2), exactly(to), years);
        expect((wide?.low ?? 0) <= (point?.low ?? 0) && wide?.high === point?.high).toBe(true);
      }),
    );
  });
});

it('tells a single rate from an open one and picks the number to order by', () => {
  expect([exactly(1), intervalOf(1, 'about'), intervalOf(1, 'over')].map(isSingle)).toEqual([true, true, false]);
  expect([pointOf(1, 1), pointOf(1, 2), pointOf(NaN, 2), pointOf(1, NaN), pointOf(NaN, NaN)]).toEqual([
    1,
    1.5,
    2,
    1,
    NaN,
  ]);
  expect(mapEnds(intervalOf(8.5, 'over'), (end) => end * 2)).toEqual({ low: 17, high: null, approximate: false });
});
