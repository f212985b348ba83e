import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partYearGrowths } from '../../../src/core/analysis/part-year.ts';
import { fullYear } from '../../../src/core/figure/period.ts';
import { measure, packOf, type ClaimRow } from '../pack-fixture.ts';
import { closeTo } from '../close-to.ts';

const output = (period: string, value: number, more: Partial<ClaimRow> = {}): ClaimRow => ({
  belt: 'a',
  period,
  value,
  ...more,
});
function growths(...claims: readonly ClaimRow[]) {
  return partYearGrowths(packOf({ belts: [{ id: 'a' }], claims }), 0);
}
const lines = (...claims: readonly ClaimRow[]) =>
  growths(...claims).map(
    ({ kind, from, to, rate }) => `${kind} ${from} ${to} ${rate.low?.toFixed(3)} ${rate.high?.toFixed(3)}`,
  );

describe('partYearGrowths', () => {
  it.each([
    ['2019H1', '2020H1'],
    ['2019Q1-Q3', '2020Q1-Q3'],
    ['2019-01/04', '2020-01/04'],
    ['2019Q1-Q2', '2020H1'],
    ['2019-02', '2020-02'],
    ['MAT2019', 'MAT2020'],
  ])('compares %s with %s', (from, to) => {
    expect(lines(output(from, 100), output(to, 90))).toEqual([`yoy ${from} ${to} -0.100 -0.100`]);
  });
  it.each([
    ['2019', '2020H1'],
    ['2019H1', '2020'],
    ['2019H2', '2020H1'],
    ['2019Q1', '2020Q1-Q3'],
    ['2019-01/04', '2020-01/05'],
    ['2019', 'MAT2020'],
    ['MAT2019', '2020'],
    ['2019', '2020'],
    ['', '2020H1'],
  ])('never %s with %s', (from, to) => expect(growths(output(from, 100), output(to, 90))).toEqual([]));
  it('makes a yearly mean of a longer span, from the nearest year', () => {
    expect(lines(output('2018H1', 1), output('2019H1', 100), output('2021H1', 121))).toEqual([
      'cagr 2019H1 2021H1 0.100 0.100',
      'yoy 2018H1 2019H1 99.000 99.000',
    ]);
    expect(growths(output('2001H1', 1), output('2012H1', 2))).toEqual([]);
  });
  it('names its claims, measure and what bounds allow', () => {
    expect(growths(output('2019H1', 100, { bound: 'over' }), output('2020H1', 120))).toEqual([
      {
        kind: 'yoy',
        rate: { low: null, high: closeTo(0.2, 12), approximate: false },
        measure: measure('output_value'),
        from: '2019H1',
        to: '2020H1',
        claims: [0, 1],
      },
    ]);
  });
  it('compares one measure, one scope and one kind of statement', () => {
    const early = output('2019H1', 100);
    expect(growths(early, output('2020H1', 90, { measure: 'sales_value' }))).toEqual([]);
    expect(growths(early, output('2020H1', 90, { scope: 'large' }))).toEqual([]);
    expect(growths(early, output('2020H1', 90, { words: '规上' }))).toEqual([]);
    expect(growths(early, output('2020H1', 90, { status: 'estimated' }))).toEqual([]);
    expect(growths(early, output('2020H1', 90, { rank: 'deprecated' }))).toEqual([]);
    const market = { scope: 'market' };
    expect(growths(output('2019H1', 100, market), output('2020H1', 90, market))).toEqual([]);
  });
  it('takes the claim that stands', () => {
    expect(lines(output('2019H1', 50, { confidence: 'low' }), output('2019H1', 100), output('2020H1', 110))).toEqual([
      'yoy 2019H1 2020H1 0.100 0.100',
    ]);
  });
  it('takes a stated rate of a part as it is', () => {
    expect(lines(output('2020H1', -8, { measure: 'yoy_growth' }))).toEqual(['stated  2020H1 -0.080 -0.080']);
    expect(growths(output('2020', -8, { measure: 'yoy_growth' }))).toEqual([]);
    expect(growths(output('2020H1', -8, { measure: 'yoy_growth', scope: 'large' }))).toEqual([]);
  });
  it('knows no growth from zero, of shares, or of nothing', () => {
    expect(growths(output('2019H1', 0), output('2020H1', 90))).toEqual([]);
    const share = { measure: 'market_share_national', unit: '%' };
    expect(growths(output('2019H1', 10, share), output('2020H1', 20, share))).toEqual([]);
    expect(growths()).toEqual([]);
  });
  it('never uses a full year', () => {
    const period = fc.constantFrom(
      '2019',
      '2020',
      '2019H1',
      '2020H1',
      '2020Q1-Q2',
      'MAT2019',
      'MAT2020',
      '2020-01/12',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(period, fc.integer({ min: 1, max: 99 })), { maxLength: 8 }), (drawn) => {
        for (const { from, to } of growths(...drawn.map(([one, value]) => output(one, value)))) {
          expect([fullYear(from), fullYear(to)]).toEqual([null, null]);
          expect(from.startsWith('MAT')).toBe(to.startsWith('MAT'));
        }
      }),
    );
  });
});
