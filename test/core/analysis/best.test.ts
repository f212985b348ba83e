import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf, isCny, moneyMeasure, yearsOf } from '../../../src/core/analysis/best.ts';
import type { Query } from '../../../src/core/analysis/query.ts';
import { measure, packOf, type ClaimRow } from '../pack-fixture.ts';
import { MEASURES } from '../pack-tables.ts';

type Given = Omit<ClaimRow, 'belt'>;

/** What the one belt of a pack shows: measure, year, value in 亿元. */
function shown(claims: readonly Given[], code = 'best', year: Query['year'] = 'latest') {
  const pack = packOf({ belts: [{ id: 'a' }], claims: claims.map((claim) => ({ belt: 'a', ...claim })) });
  const figure = figureOf(pack, 0, { measure: code, year });
  return figure && [MEASURES[figure.measure]?.code, figure.year, figure.value / 1e4];
}

const output = (period: string, value: number, more: Partial<Given> = {}): Given => ({ period, value, ...more });
const sales = (period: string, value: number): Given => ({ period, value, measure: 'sales_value' });
const online = (period: string, value: number): Given => ({ period, value, measure: 'online_sales_value' });

describe('the best figure', () => {
  it('is the newest of output and sales', () => {
    expect(shown([output('2022', 100), sales('2023', 80)])).toEqual(['sales_value', 2023, 80]);
  });
  it('is output when both are of one year', () => {
    expect(shown([sales('2023', 80), output('2023', 100)])).toEqual(['output_value', 2023, 100]);
  });
  it('comes from online sales only without output and sales, and from exports only without these', () => {
    expect(shown([online('2024', 30), output('2010', 5)])).toEqual(['output_value', 2010, 5]);
    const exports = { period: '2024', value: 50, measure: 'export_value' };
    expect(shown([online('2020', 30), exports])).toEqual(['online_sales_value', 2020, 30]);
    expect(shown([exports])).toEqual(['export_value', 2024, 50]);
  });
  it('is of the whole belt before nearly the whole, and never of a part', () => {
    expect(shown([output('2024', 300, { scope: 'large' }), output('2020', 100)])).toEqual(['output_value', 2020, 100]);
    expect(shown([output('2024', 300, { scope: 'large' }), online('2024', 9)])).toEqual(['output_value', 2024, 300]);
    expect(shown([output('2024', 300, { scope: 'market' })])).toBeNull();
  });
  it('is never in dollars, firms, parts of a year or rolling years', () => {
    const others = [
      { period: '2024', value: 9, measure: 'export_value_usd', unit: '亿美元' },
      { period: '2024', value: 900, measure: 'enterprises' },
      output('2024H1', 50),
      output('MAT2024', 50),
    ];
    expect(shown(others)).toBeNull();
  });
  it('of a chosen year comes from that year alone', () => {
    expect(shown([output('2022', 100), sales('2023', 80)], 'best', 2022)).toEqual(['output_value', 2022, 100]);
    expect(shown([output('2022', 100)], 'best', 2021)).toBeNull();
  });
});

describe('a chosen measure', () => {
  it('gives the newest year, or the year asked for', () => {
    const claims = [output('2022', 100), output('2023', 120), sales('2024', 80)];
    expect(shown(claims, 'output_value')).toEqual(['output_value', 2023, 120]);
    expect(shown(claims, 'output_value', 2022)).toEqual(['output_value', 2022, 100]);
    expect(shown(claims, 'enterprises')).toBeNull();
    expect(shown(claims, 'no_such_measure')).toBeNull();
  });
});

it('keeps bound, range and claim', () => {
  const claims = [{ belt: 'b', period: '2023', value: 300, high: 400, bound: 'between' as const }];
  const pack = packOf({ belts: [{ id: 'a' }, { id: 'b' }], claims });
  expect(figureOf(pack, 1, { measure: 'best', year: 'latest' })).toEqual({
    measure: measure('output_value'),
    value: 3_000_000,
    high: 4_000_000,
    bound: 'between',
    year: 2023,
    claim: 0,
  });
  expect(figureOf(pack, 0, { measure: 'best', year: 'latest' })).toBeNull();
});

it('reads planes without claims as exact figures of the whole', () => {
  const planes = [
    { measure: 'output_value', year: 2022, values: { a: 5, b: 6 } },
    { measure: 'output_value', year: 2023, values: { a: 7 } },
  ];
  const pack = packOf({ belts: [{ id: 'a' }, { id: 'b' }], planes });
  const figures = figuresOf(pack, 'best', 'latest');
  expect([[...figures.value], [...figures.year], [...figures.claim]]).toEqual([
    [7, 6],
    [2023, 2022],
    [-1, -1],
  ]);
  expect(yearsOf(pack, [measure('output_value')])).toEqual([2023, 2022]);
});

it('knows money in 万元', () => {
  expect(MEASURES.filter(isCny).map(({ code }) => code)).toEqual([
    'output_value',
    'sales_value',
    'online_sales_value',
    'export_value',
  ]);
  const pack = packOf({ belts: [] });
  expect(['export_value', 'enterprises', 'best'].map((code) => moneyMeasure(pack, code))).toEqual([
    'export_value',
    'best',
    'best',
  ]);
});
