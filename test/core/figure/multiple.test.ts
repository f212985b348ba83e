import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorOf, rateOf, type Multiple } from '../../../src/core/figure/multiple.ts';

const times = (sense: Multiple['sense'], value: number, more: Partial<Multiple> = {}): Multiple => ({
  sense,
  value,
  high: null,
  bound: 'exact',
  unit: '倍',
  ...more,
});
const exact = (value: number) => ({ low: value, high: value, approximate: false });

describe('factor and rate', () => {
  it('tell growth by 34 times from 34 times', () => {
    expect([factorOf(times('growth', 34)), rateOf(times('growth', 34))]).toEqual([exact(35), exact(34)]);
    expect([factorOf(times('level', 34)), rateOf(times('level', 34))]).toEqual([exact(34), exact(33)]);
  });
  it('of percentages', () => {
    expect(factorOf(times('growth', 34, { unit: '%' }))).toEqual(exact(1.34));
    expect(rateOf(times('growth', 34, { unit: '%' }))).toEqual(exact(0.34));
    expect(factorOf(times('fall', 34, { unit: '%' }))).toEqual(exact(0.66));
    expect(rateOf(times('fall', 34, { unit: '%' }))).toEqual(exact(-0.34));
    expect(factorOf(times('level', 134, { unit: '%' }))).toEqual(exact(1.34));
  });
  it('of words that allow both go from one reading to the other', () => {
    expect(factorOf(times('unclear', 34))).toEqual({ low: 34, high: 35, approximate: false });
    expect(factorOf(times('unclear', 60, { bound: 'nearly' }))).toEqual({ low: null, high: 61, approximate: false });
  });
  it('carry bounds, turned round in a fall', () => {
    expect(factorOf(times('growth', 3, { bound: 'over' }))).toEqual({ low: 4, high: null, approximate: false });
    expect(factorOf(times('growth', 3, { bound: 'between', high: 5 }))).toEqual({
      low: 4,
      high: 6,
      approximate: false,
    });
    expect(factorOf(times('fall', 30, { unit: '%', bound: 'over' }))).toEqual({
      low: null,
      high: 0.7,
      approximate: false,
    });
    expect(rateOf(times('level', 2, { bound: 'about' }))).toEqual({ low: 1, high: 1, approximate: true });
  });
  it('differ by one', () => {
    const sense = fc.constantFrom<Multiple['sense']>('growth', 'level', 'unclear');
    fc.assert(
      fc.property(sense, fc.integer({ min: 0, max: 100_000 }), (how, tenths) => {
        const multiple = times(how, tenths / 10);
        expect((factorOf(multiple).low ?? NaN) - (rateOf(multiple).low ?? NaN)).toBeCloseTo(1, 6);
        expect(factorOf(times('growth', tenths / 10)).low).toBeCloseTo(
          (factorOf(times('level', tenths / 10)).low ?? NaN) + 1,
          6,
        );
      }),
    );
  });
});
