import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftShareOf } from '../../../src/core/analysis/shiftshare.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { packOf, type BeltRow, type ClaimRow } from '../pack-fixture.ts';

const BELTS: readonly BeltRow[] = [
  { id: 'keqiao', place: '330603', industry: 'textile' },
  { id: 'zhuji', place: '330681', industry: 'hanfu' },
  { id: 'caoxian', place: '371721', industry: 'hanfu' },
  { id: 'caoxian-wood', place: '371721', industry: 'ceramics' },
];
const years = (belt: string, from: number | null, to: number | null, bound: Bound = 'exact'): ClaimRow[] => [
  ...(from === null ? [] : [{ belt, period: '2022', value: from, bound }]),
  ...(to === null ? [] : [{ belt, period: '2023', value: to, bound }]),
];
function answer(claims: readonly ClaimRow[], belts = BELTS, measure = 'output_value') {
  return shiftShareOf(packOf({ belts, claims }), measure, 2022, 2023, 'province');
}
const at = (found: ReturnType<typeof answer>, place: string, industry: string) =>
  found.cells.find((cell) => cell.place === place && cell.industry === industry);

describe('shiftShareOf', () => {
  // 万元: textile 100 -> 100, hanfu 100 -> 150 in all; g = 25 %.
  const claims = [...years('keqiao', 100, 100), ...years('zhuji', 40, 70), ...years('caoxian', 60, 80)].map((row) => ({
    ...row,
    unit: '万元',
  }));
  it('parts the change of each place and industry', () => {
    const found = answer(claims);
    expect(at(found, '330000', 'hanfu')).toMatchObject({
      from: 40,
      to: 70,
      change: 30,
      national: 10,
      mix: 10,
      competitive: 10,
    });
    expect(at(found, '370000', 'hanfu')).toMatchObject({ change: 20, national: 15, mix: 15, competitive: -10 });
    expect(at(found, '330000', 'textile')).toMatchObject({ change: 0, national: 25, mix: -25, competitive: 0 });
    expect(found.whole).toEqual({ change: 50, national: 50, mix: 0, competitive: 0 });
    expect(found.places['330000']).toEqual({ change: 30, national: 35, mix: -15, competitive: 10 });
    expect(found.industries['hanfu']).toEqual({ change: 50, national: 25, mix: 25, competitive: 0 });
  });
  it('leaves out a cell that lacks a year, and says which', () => {
    const wood = { ...{ place: '370000', industry: 'ceramics' }, belts: 1 };
    expect(answer(claims).leftOut).toEqual([{ ...wood, why: 'both-missing' }]);
    expect(answer([...claims, ...years('caoxian-wood', null, 9)])).toMatchObject({
      leftOut: [{ ...wood, why: 'base-year-missing' }],
      whole: { change: 50 },
      beltsLeftOut: 1,
    });
    expect(answer([...claims, ...years('caoxian-wood', 9, null)]).leftOut).toEqual([
      { ...wood, why: 'end-year-missing' },
    ]);
    const broken = years('caoxian-wood', 9, 10).map((row, year) => (year === 0 ? { ...row, scope: 'large' } : row));
    expect(answer([...claims, ...broken]).leftOut).toEqual([{ ...wood, why: 'not-comparable' }]);
  });
  it('takes only the belts of a cell that have both years', () => {
    const belts = [...BELTS, { id: 'new', place: '330681', industry: 'hanfu' }];
    const found = answer([...claims, ...years('new', null, 500)], belts);
    expect(at(found, '330000', 'hanfu')).toMatchObject({
      from: 40,
      to: 70,
      coverage: { belts: 1, withFigure: 1, nested: 0 },
    });
    expect(found).toMatchObject({ beltsLeftOut: 2, leftOut: [{ industry: 'ceramics' }] });
  });
  it('counts a belt inside another once, whichever of them has both years', () => {
    const belts = [...BELTS, { id: 'fabric', place: '330603', industry: 'textile', within: 'keqiao' }];
    const inner = years('fabric', 30, 60).map((row) => ({ ...row, unit: '万元' }));
    expect(at(answer([...claims, ...inner], belts), '330000', 'textile')).toMatchObject({ from: 100, to: 100 });
    expect(answer([...claims, ...inner], belts).beltsLeftOut).toBe(1);
    const outerLacks = claims.filter(({ belt, period }) => belt !== 'keqiao' || period === '2023');
    expect(at(answer([...outerLacks, ...inner], belts), '330000', 'textile')).toMatchObject({ from: 30, to: 60 });
    expect(answer(claims.slice(2), belts).leftOut[0]).toMatchObject({
      industry: 'textile',
      why: 'both-missing',
      belts: 2,
    });
  });
  it('carries bounds into the range of the change', () => {
    const over = answer([...years('keqiao', 1, 2, 'over')]);
    expect(over.cells[0]).toMatchObject({ change: 10_000, changeRange: { low: null, high: null, approximate: false } });
    const soft = answer([...years('keqiao', 1, 2, 'about')]);
    expect(soft.cells[0]).toMatchObject({ changeRange: { low: 10_000, high: 10_000, approximate: true } });
    const base = [...years('keqiao', 3, null, 'nearly'), ...years('keqiao', null, 2)];
    expect(answer(base).cells[0]).toMatchObject({ changeRange: { low: -10_000, high: 20_000 } });
  });
  it('of nothing known is unknown', () => {
    expect(answer([])).toMatchObject({ cells: [], whole: null, places: {}, industries: {}, beltsLeftOut: 4 });
    expect(answer(years('keqiao', 0, 5))).toMatchObject({ cells: [], whole: null });
  });
  it('refuses what cannot be added or ordered', () => {
    expect(() => answer(claims, BELTS, 'yoy_growth')).toThrow('is no measure of this pack that adds up');
    expect(() => shiftShareOf(packOf({ belts: BELTS }), 'output_value', 2023, 2023, 'province')).toThrow(
      'the base year must come before the end year',
    );
  });
  it('says which belts are not known down to the level', () => {
    const pack = packOf({ belts: [{ id: 'a', place: '330000' }], claims: years('a', 1, 2) });
    expect(shiftShareOf(pack, 'output_value', 2022, 2023, 'county')).toMatchObject({ cells: [], outside: 1 });
  });
  it('adds up', () => {
    fc.assert(
      fc.property(anyPack, fc.constantFrom('best', 'output_value', 'enterprises'), (pack, measure) => {
        const { cells, whole, places, industries } = shiftShareOf(pack, measure, 2021, 2023, 'county', 'sector');
        const size = cells.reduce(
          (sum, { from, to, national, mix }) => sum + from + to + Math.abs(national) + Math.abs(mix),
          1,
        );
        for (const { from, to, change, national, mix, competitive } of cells) {
          expect(change).toBe(to - from);
          expect(Math.abs(national + mix + competitive - change)).toBeLessThanOrEqual(1e-12 * size);
        }
        for (const table of [places, industries]) {
          const sum = Object.values(table).reduce((all, { change }) => all + change, 0);
          expect(Math.abs(sum - (whole?.change ?? 0))).toBeLessThanOrEqual(1e-9 * size);
        }
        expect(Math.abs((whole?.mix ?? 0) + (whole?.competitive ?? 0))).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });
});
