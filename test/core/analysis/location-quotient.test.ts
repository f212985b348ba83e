import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotient, quotientRange, symmetricOf } from '../../../src/core/analysis/location-quotient.ts';
import { closeTo } from '../close-to.ts';

const parts = (part: number | null, place: number | null, industry: number | null, whole: number | null) => ({
  part,
  place,
  industry,
  whole,
});

describe('locationQuotient', () => {
  it('is the share in the place over the share in the base', () => {
    // 30 of 50 against 40 of 200: 0.6 / 0.2.
    expect(locationQuotient(parts(30, 50, 40, 200))).toEqual({ ok: true, lq: 3, symmetric: 0.5 });
    expect(locationQuotient(parts(10, 50, 40, 200))).toEqual({ ok: true, lq: 1, symmetric: 0 });
    expect(locationQuotient(parts(0, 50, 40, 200))).toEqual({ ok: true, lq: 0, symmetric: -1 });
  });
  it.each([
    [parts(null, 50, 40, 200), 'part-missing'],
    [parts(null, null, null, null), 'part-missing'],
    [parts(30, null, 40, 200), 'no-base'],
    [parts(30, 50, null, 200), 'no-base'],
    [parts(30, 50, 40, null), 'no-base'],
    [parts(0, 0, 40, 200), 'zero'],
    [parts(0, 50, 0, 200), 'zero'],
    [parts(0, 0, 0, 0), 'zero'],
  ])('%o is not estimable: %s', (given, why) => expect(locationQuotient(given)).toEqual({ ok: false, why }));
  it('of one place and one industry is 1', () => {
    expect(locationQuotient(parts(7, 7, 7, 7))).toEqual({ ok: true, lq: 1, symmetric: 0 });
  });
  it('refuses what cannot be', () => {
    expect(() => locationQuotient(parts(-1, 50, 40, 200))).toThrow('part is -1; expected an amount from 0 up');
    expect(() => locationQuotient(parts(1, NaN, 40, 200))).toThrow('place is NaN');
    expect(() => locationQuotient(parts(60, 50, 70, 200))).toThrow('a part is greater than its total');
    expect(() => locationQuotient(parts(1, 50, 40, 45))).toThrow('a part is greater than its total');
  });
});

it('symmetricOf runs from -1 to 1', () => {
  expect([0, 1 / 3, 1, 3, Infinity].map(symmetricOf)).toEqual([-1, closeTo(-0.5, 12), 0, 0.5, 1]);
});

describe('quotientRange', () => {
  const one = (value: number) => ({ low: value, high: value });
  const range = (a: number[], b: number[], c: number[], d: number[]) => {
    const ends = ([low = 0, high = low]: number[]) => ({ low, high });
    return quotientRange({ cell: ends(a), restOfPlace: ends(b), restOfIndustry: ends(c), restOfWhole: ends(d) });
  };
  it('of exact parts is the quotient', () => {
    const { low, high } = range([30], [20], [10], [140]);
    expect([low, high]).toEqual([closeTo(3, 12), closeTo(3, 12)]);
  });
  it('rises with the rest of all and is open where that is', () => {
    // 30·260/(50·40) = 3.9; with the rest without end there is no greatest.
    expect(range([30], [20], [10], [140, 200]).high).toBeCloseTo(3.9, 12);
    expect(range([30], [20], [10], [140, Infinity])).toEqual({
      low: closeTo(3, 12),
      high: null,
      approximate: false,
    });
  });
  it('falls with the rest of the place: to the share of the cell in its industry', () => {
    // b without end: LQ -> a / (a + c) = 0.75.
    expect(range([30], [20, Infinity], [10], [140]).low).toBeCloseTo(0.75, 12);
    expect(range([30], [20, Infinity], [10, Infinity], [140]).low).toBe(0);
  });
  it('finds the top between the ends of the cell', () => {
    // b = c = 1, d = 4: a* = (1 + √25) / 4 = 1.5, LQ = 1.5·7.5 / 2.5² = 1.8; at 0.5 and 10 it is 1.44 and 1.322….
    expect(range([0.5, 10], [1], [1], [4]).high).toBeCloseTo(1.8, 12);
    expect(range([0.5, 10], [1], [1], [4]).low).toBeCloseTo((10 * 16) / 121, 12);
    expect(range([0, Infinity], [1], [1], [4])).toEqual({ low: 0, high: closeTo(1.8, 12), approximate: false });
  });
  it('of a place with one industry only is that of the whole', () => {
    expect(range([0, 5], [0], [5], [10])).toMatchObject({ low: 2, high: 3 });
    expect(
      quotientRange({ cell: one(0), restOfPlace: one(0), restOfIndustry: one(0), restOfWhole: one(0) }),
    ).toMatchObject({ low: 1, high: 1 });
  });
  it('contains the quotient of every completion', () => {
    const amount = fc.integer({ min: 0, max: 40 });
    const span = fc.tuple(amount, amount).map(([low, more]) => ({ low, high: low + more }));
    const inside = fc.double({ min: 0, max: 1, noNaN: true });
    const four = <Of>(of: fc.Arbitrary<Of>) => fc.tuple(of, of, of, of);
    fc.assert(
      fc.property(four(span), four(inside), ([a, b, c, d], [t, u, v, w]) => {
        const at = (ends: { low: number; high: number }, part: number) => ends.low + part * (ends.high - ends.low);
        const [x, y, z, rest] = [at(a, t), at(b, u), at(c, v), at(d, w)];
        fc.pre(x + y > 1e-9 && x + z > 1e-9);
        const found = quotientRange({ cell: a, restOfPlace: b, restOfIndustry: c, restOfWhole: d });
        const truth = (x / (x + y)) * ((x + y + z + rest) / (x + z));
        expect(truth).toBeGreaterThanOrEqual((found.low ?? -Infinity) - 1e-9);
        expect(truth).toBeLessThanOrEqual((found.high ?? Infinity) * (1 + 1e-9) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
