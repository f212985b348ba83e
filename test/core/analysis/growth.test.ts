import { describe, expect, it } from 'vitest';
import { growthOf, growthPoints, growthsOf, hasSingleGrowth } from '../../../src/core/analysis/growth.ts';
import type { Query } from '../../../src/core/analysis/query.ts';
import { packOf, type ClaimRow } from '../pack-fixture.ts';
import { MEASURES } from '../pack-tables.ts';

type Given = Omit<ClaimRow, 'belt'>;

/** Growth of the one belt of a pack: kind, years, measure, low and high in per cent. */
function shown(claims: readonly Given[], code = 'output_value', year: Query['year'] = 'latest') {
  const pack = packOf({ belts: [{ id: 'a' }], claims: claims.map((claim) => ({ belt: 'a', ...claim })) });
  const growth = growthOf(pack, 0, { measure: code, year });
  if (!growth) return null;
  const percent = (end: number | null) => (end === null ? null : Math.round(end * 1e4) / 100);
  return [
    growth.kind,
    growth.from,
    growth.to,
    MEASURES[growth.measure]?.code,
    percent(growth.rate.low),
    percent(growth.rate.high),
  ];
}

const given = (period: string, value: number, more: Partial<Given> = {}): Given => ({ period, value, ...more });
const stated = (period: string, value: number, more: Partial<Given> = {}) =>
  given(period, value, { measure: 'yoy_growth', ...more });

describe('comparable claims', () => {
  it('of two successive years give a yoy rate', () => {
    expect(shown([given('2022', 100), given('2023', 108)])).toEqual(['yoy', 2022, 2023, 'output_value', 8, 8]);
  });
  it('may be in different units of the same money', () => {
    expect(shown([given('2022', 1_000_000, { unit: '万元' }), given('2023', 108)])).toEqual([
      'yoy',
      2022,
      2023,
      'output_value',
      8,
      8,
    ]);
  });
  it.each([
    ['another scope', { scope: 'large' }],
    ['other words of the scope', { words: '规模以上' }],
    ['a deprecated claim', { rank: 'deprecated' }],
    ['an estimate', { status: 'estimated' }],
    ['a part of the belt', { scope: 'market' }],
  ] as const)('are never one and %s', (_, more) => {
    expect(shown([given('2022', 100), given('2023', 108, more)])).toBeNull();
  });
  it('are never parts of years or rolling years', () => {
    expect(shown([given('2022H1', 100), given('2023H1', 108)])).toBeNull();
    expect(shown([given('2022', 100), given('MAT2023', 108)])).toBeNull();
  });
  it('may both be estimates, and both nearly the whole', () => {
    const more = { status: 'estimated', scope: 'large', words: '规上' } as const;
    expect(shown([given('2022', 100, more), given('2023', 108, more)])?.[0]).toBe('yoy');
  });
  it('are found behind the claims that stand for each year', () => {
    const near = { scope: 'large' };
    const claims = [given('2022', 100, near), given('2022', 500), given('2023', 110, near)];
    expect(shown(claims)).toEqual(['yoy', 2022, 2023, 'output_value', 10, 10]);
  });
  it('of the whole stand before those of nearly the whole', () => {
    const near = { scope: 'large' };
    const claims = [given('2022', 100, near), given('2023', 150, near), given('2022', 500), given('2023', 505)];
    expect(shown(claims)).toEqual(['yoy', 2022, 2023, 'output_value', 1, 1]);
  });
});

describe('bounds', () => {
  it('open the rate on one side', () => {
    expect(shown([given('2022', 500, { bound: 'over' }), given('2023', 700)])?.slice(4)).toEqual([null, 40]);
    expect(shown([given('2022', 500), given('2023', 700, { bound: 'over' })])?.slice(4)).toEqual([40, null]);
  });
  it('that open both sides leave no growth', () => {
    expect(shown([given('2022', 500, { bound: 'over' }), given('2023', 500, { bound: 'over' })])).toBeNull();
  });
  it('of zero leave no growth', () => {
    expect(shown([given('2022', 0), given('2023', 700)])).toBeNull();
  });
});

describe('preference', () => {
  it('for one year: computed, then stated, then the yearly mean', () => {
    const mean = [given('2020', 100), given('2023', 172.8)];
    expect(shown(mean)).toEqual(['cagr', 2020, 2023, 'output_value', 20, 20]);
    expect(shown([...mean, stated('2023', 9)])).toEqual(['stated', 2022, 2023, 'yoy_growth', 9, 9]);
    expect(shown([...mean, stated('2023', 9), given('2022', 160)])).toEqual(['yoy', 2022, 2023, 'output_value', 8, 8]);
  });
  it('latest: the newest end year of any kind', () => {
    expect(shown([given('2020', 100), given('2021', 110), stated('2024', 5)])?.slice(0, 3)).toEqual([
      'stated',
      2023,
      2024,
    ]);
    expect(shown([given('2020', 100), given('2021', 110), stated('2024', 5)], 'output_value', 2021)?.[0]).toBe('yoy');
  });
  it('the yearly mean takes the nearest earlier year, at most ten years back', () => {
    expect(shown([given('2015', 1), given('2021', 100), given('2023', 144)])?.slice(1, 5)).toEqual([
      2021,
      2023,
      'output_value',
      20,
    ]);
    expect(shown([given('2013', 100), given('2023', 200)])?.[0]).toBe('cagr');
    expect(shown([given('2012', 100), given('2023', 200)])).toBeNull();
  });
  it('a stated rate counts for output and sales, of the whole belt, and keeps its bound', () => {
    expect(shown([stated('2023', 9)], 'sales_value')?.[0]).toBe('stated');
    expect(shown([stated('2023', 9)], 'enterprises')).toBeNull();
    expect(shown([stated('2023', 9, { scope: 'large' })])).toBeNull();
    expect(shown([stated('2023', 9, { bound: 'over' })])?.slice(4)).toEqual([9, null]);
  });
  it('of "best" begins with the measure of the best figure', () => {
    const sales = { measure: 'sales_value' };
    const both = [given('2022', 100), given('2023', 108), given('2022', 50, sales), given('2023', 60, sales)];
    expect(shown(both, 'best')?.[3]).toBe('output_value');
    expect(shown([...both, given('2024', 66, sales)], 'best')?.slice(2, 5)).toEqual([2024, 'sales_value', 10]);
    const online = { measure: 'online_sales_value' };
    expect(shown([given('2023', 108), given('2022', 5, online), given('2023', 6, online)], 'best')?.[3]).toBe(
      'online_sales_value',
    );
  });
});

it('without yearly means keeps to year-on-year rates', () => {
  const pack = packOf({
    belts: [{ id: 'a' }],
    claims: [
      { belt: 'a', period: '2020', value: 100 },
      { belt: 'a', period: '2023', value: 172.8 },
    ],
  });
  expect(growthsOf(pack, 'best', 'latest').kind[0]).not.toBe(0);
  expect(growthsOf(pack, 'best', 'latest', 'yearly').kind[0]).toBe(0);
});

it('tells the number to order by, and whether it is the only one', () => {
  const claims = (['exact', 'over', 'between'] as const).flatMap((bound, index) => [
    { belt: String(index), period: '2022', value: 100 },
    { belt: String(index), period: '2023', value: 150, bound, high: bound === 'between' ? 250 : NaN },
  ]);
  const pack = packOf({ belts: [{ id: '0' }, { id: '1' }, { id: '2' }, { id: '3' }], claims });
  const growths = growthsOf(pack, 'best', 'latest');
  expect([...growthPoints(growths)]).toEqual([0.5, 0.5, 1, NaN]);
  expect([0, 1, 2, 3].map((belt) => hasSingleGrowth(growths, belt))).toEqual([true, false, false, false]);
});
