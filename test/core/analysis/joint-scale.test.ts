import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { byJointScale, jointScale } from '../../../src/core/analysis/joint-scale.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';
import { sitedPack } from '../linked-fixture.ts';
import { beltRow, type ClaimRow } from '../pack-fixture.ts';

/** The joint scale of two belts with these claims, in 万元. */
function scaleOf(claims: readonly ClaimRow[], measure = 'best') {
  const pack = sitedPack(
    ['a', 'b'].map((id) => ({ id, at: [120, 30] as const })),
    claims,
  );
  return jointScale(pack, measure, figuresOf(pack, measure, 'latest'), beltRow(pack, 'a'), beltRow(pack, 'b'));
}
const a = (value: number, bound: Bound = 'exact', more = {}) => ({ belt: 'a', period: '2023', value, bound, ...more });
const b = (value: number, bound: Bound = 'exact', more = {}) => ({ ...a(value, bound, more), belt: 'b' });
const ends = (low: number | null, high: number | null, approximate = false) => ({ low, high, approximate });

describe('the scale of two belts together', () => {
  it.each([
    ['two exact figures', [a(1), b(2)], 30_000, ends(30_000, 30_000), 2],
    ['one over', [a(1, 'over'), b(2)], 30_000, ends(30_000, null), 2],
    ['one nearly: the other is there at least', [a(1, 'nearly'), b(2)], 30_000, ends(20_000, 30_000), 2],
    ['a range', [a(1, 'between', { high: 3 }), b(2)], 30_000, ends(30_000, 50_000), 2],
    ['one soft', [a(1, 'about'), b(2)], 30_000, ends(30_000, 30_000, true), 2],
    ['one unknown: it may be anything', [a(1)], 10_000, ends(10_000, null), 1],
    ['one unknown, the other nearly', [b(2, 'nearly')], 20_000, ends(null, null), 1],
    ['fractions without drift', [a(0.00001), b(0.00002)], 0.3, ends(0.3, 0.3), 2],
  ] as const)('%s', (_, claims, value, interval, known) => {
    expect(scaleOf(claims)).toEqual({ value, interval, known, mixed: false });
  });

  it('is unknown, not zero, when both are', () => {
    expect(scaleOf([])).toEqual({ value: null, interval: null, known: 0, mixed: false });
  });

  it('of figures that do not add up is none, though both are known', () => {
    const share = { measure: 'market_share_national', unit: '%' };
    expect(scaleOf([a(30, 'exact', share), b(20, 'exact', share)], 'market_share_national')).toEqual({
      ...{ value: null, interval: null, known: 2, mixed: false },
    });
  });

  it('says when measures or years are mixed', () => {
    expect(scaleOf([a(1), b(2, 'exact', { measure: 'sales_value' })]).mixed).toBe(true);
    expect(scaleOf([a(1), { ...b(2), period: '2022' }]).mixed).toBe(true);
  });
});

test('pairs by joint scale: two figures, one, none; within each the greatest first; equal ones in their order', () => {
  const figure = fc.option(fc.nat(5), { nil: NaN });
  const pair = fc.tuple(fc.nat(5), fc.nat(5));
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 6, maxLength: 6 }),
      fc.array(pair, { maxLength: 12 }),
      (values, given) => {
        const columns = {
          value: Float64Array.from(values),
          measure: new Uint16Array(6),
          year: new Uint16Array(6),
          claim: new Int32Array(6),
        };
        const pairs = {
          a: Uint32Array.from(given, ([one]) => one),
          b: Uint32Array.from(given, ([, other]) => other),
          km: new Float64Array(given.length),
        };
        const known = given.map((ends) =>
          ends.map((end) => values[end] ?? NaN).filter((value) => !Number.isNaN(value)),
        );
        const sum = (row: number) => (known[row] ?? []).reduce((total, value) => total + value, 0);
        const rows = given.map((_, row) => row);
        const expected = [...rows].sort(
          (p, q) => (known[q]?.length ?? 0) - (known[p]?.length ?? 0) || sum(q) - sum(p) || p - q,
        );
        expect(Array.from(byJointScale(Uint32Array.from(rows), pairs, columns, true))).toEqual(expected);
        const byNumber = [...rows].sort((p, q) => (known[q]?.length ?? 0) - (known[p]?.length ?? 0) || p - q);
        expect(Array.from(byJointScale(Uint32Array.from(rows), pairs, columns, false))).toEqual(byNumber);
      },
    ),
  );
});
