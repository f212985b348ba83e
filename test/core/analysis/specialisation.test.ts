import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specialisationOf } from '../../../src/core/analysis/specialisation.ts';
import type { Level } from '../../../src/core/belt/model.ts';
import { packOf, type BeltRow, type ClaimRow } from '../pack-fixture.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { closeTo } from '../close-to.ts';

const BELTS: readonly BeltRow[] = [
  { id: 'keqiao', place: '330603', industry: 'textile' },
  { id: 'zhuji', place: '330681', industry: 'hanfu' },
  { id: 'shengze', place: '330603', industry: 'hanfu' },
  { id: 'caoxian', place: '371721', industry: 'hanfu' },
  { id: 'caoxian-wood', place: '371721', industry: 'ceramics' },
  { id: 'caoxian-cloth', place: '371721', industry: 'textile' },
];
const claim = (belt: string, value: number, more: Partial<ClaimRow> = {}): ClaimRow => ({
  belt,
  period: '2023',
  value,
  ...more,
});
const firms = (belt: string, value: number): ClaimRow => claim(belt, value, { measure: 'enterprises' });
/** Zhejiang 60 textile, 20 hanfu; Shandong 15 hanfu, 5 textile; ceramics unknown. */
const OUTPUT = [
  claim('keqiao', 60),
  claim('zhuji', 12),
  claim('shengze', 8),
  claim('caoxian', 15),
  claim('caoxian-cloth', 5),
];

function answer(
  claims: readonly ClaimRow[],
  measure = 'output_value',
  place = '',
  level: Level = 'province',
  belts = BELTS,
) {
  return specialisationOf(packOf({ belts, claims }), { measure, year: 2023, place }, level, 'industry');
}
function at(found: ReturnType<typeof answer>, place: string, industry: string) {
  const cell = found.cells.find((one) => one.place === place && one.industry === industry);
  if (!cell) throw new Error(`no cell ${place} ${industry}`);
  return cell;
}

describe('specialisationOf', () => {
  it('sets shares in the place beside those in the base', () => {
    const found = answer(OUTPUT);
    // Zhejiang: textile (60/80) / (65/100), hanfu (20/80) / (35/100); Shandong: hanfu (15/20) / 0.35, textile (5/20) / 0.65.
    expect(at(found, '330000', 'textile').estimate).toMatchObject({ ok: true, lq: closeTo(0.75 / 0.65, 12) });
    expect(at(found, '330000', 'hanfu').estimate).toMatchObject({ ok: true, lq: closeTo(0.25 / 0.35, 12) });
    expect(at(found, '370000', 'hanfu').estimate).toMatchObject({
      ok: true,
      lq: closeTo(15 / 7, 12),
      symmetric: closeTo(8 / 22, 12),
      wilson: null,
    });
    expect(at(found, '370000', 'textile').estimate).toMatchObject({ ok: true, lq: closeTo(0.25 / 0.65, 12) });
  });
  it('says on how many belts it stands, and why there is no quotient', () => {
    const found = answer(OUTPUT);
    expect(at(found, '370000', 'ceramics').estimate).toEqual({ ok: false, why: 'part-missing' });
    expect(at(found, '370000', 'hanfu')).toMatchObject({
      cell: { belts: 1, withFigure: 1, nested: 0 },
      inPlace: { belts: 3, withFigure: 2, nested: 0 },
      inIndustry: { belts: 3, withFigure: 3, nested: 0 },
    });
    expect(found.whole).toEqual({ belts: 6, withFigure: 5, nested: 0 });
  });
  it('names its scope', () => {
    expect(answer(OUTPUT, 'output_value', '330000').scope).toEqual({
      measure: 'output_value',
      year: 2023,
      base: '330000',
      measures: ['output_value'],
      years: [2023],
      near: 0,
    });
  });
  it('takes its base from the place asked for', () => {
    const found = answer(OUTPUT, 'output_value', '330000', 'county');
    // Keqiao: hanfu (8/68) / (20/80).
    expect(at(found, '330603', 'hanfu').estimate).toMatchObject({ ok: true, lq: closeTo(8 / 68 / 0.25, 12) });
    expect(found.cells.map(({ place }) => place)).not.toContain('371721');
  });
  it('of nothing known, of no place and of one belt', () => {
    expect(answer([]).cells.map(({ estimate }) => estimate)).toEqual(
      Array.from({ length: 5 }, () => ({ ok: false, why: 'part-missing' })),
    );
    expect(answer(OUTPUT, 'output_value', '999999')).toMatchObject({ cells: [], whole: { belts: 0, withFigure: 0 } });
    expect(answer([claim('keqiao', 9)]).cells.flatMap(({ estimate }) => (estimate.ok ? [estimate.lq] : []))).toEqual([
      1,
    ]);
    expect(at(answer([claim('keqiao', 0)]), '330000', 'textile').estimate).toEqual({ ok: false, why: 'zero' });
  });
  it('carries bounds', () => {
    const over = answer([claim('keqiao', 60, { bound: 'over' }), ...OUTPUT.slice(1)]);
    // Shandong hanfu: the rest of all is at least what is known, so the quotient is at least that, without end.
    expect(at(over, '370000', 'hanfu').estimate).toMatchObject({
      range: { low: closeTo(15 / 7, 9), high: null, approximate: false },
    });
    // Shandong textile: 5 of 20 against (60+x+5) of (100+x): falls from 0.25/0.65 towards 0.25.
    const cloth = at(over, '370000', 'textile').estimate;
    expect(cloth).toMatchObject({ range: { low: closeTo(0.25, 9), high: closeTo(0.25 / 0.65, 9) } });
    const soft = answer([claim('keqiao', 60, { bound: 'about' }), ...OUTPUT.slice(1)]);
    expect(at(soft, '370000', 'hanfu').estimate).toMatchObject({ range: { approximate: true } });
  });
  it('counts a belt inside another once', () => {
    const belts = [...BELTS, { id: 'fabric', place: '330603', industry: 'textile', within: 'keqiao' }];
    const nested = answer([...OUTPUT, claim('fabric', 40)], 'output_value', '', 'province', belts);
    expect(at(nested, '330000', 'textile')).toMatchObject({ cell: { belts: 1, withFigure: 1, nested: 1 } });
    expect(at(nested, '370000', 'hanfu').estimate).toMatchObject({ lq: closeTo(15 / 7, 12) });
    const alone = answer([...OUTPUT.slice(1), claim('fabric', 40)], 'output_value', '', 'province', belts);
    expect(at(alone, '330000', 'textile')).toMatchObject({ cell: { belts: 2, withFigure: 1, nested: 0 } });
  });
});

describe('with counts of firms', () => {
  const counts = [
    firms('keqiao', 90),
    firms('zhuji', 8),
    firms('shengze', 2),
    firms('caoxian', 30),
    firms('caoxian-wood', 2),
  ];
  it('has an interval, Wilson over the share in the base', () => {
    const found = answer(counts, 'enterprises');
    // 10 of 100 firms: Wilson 0.05523 to 0.17437; the base has 40 of 132.
    expect(at(found, '330000', 'hanfu').estimate).toMatchObject({
      lq: closeTo(0.1 / (40 / 132), 12),
      wilson: { low: closeTo(0.05523 / (40 / 132), 4), high: closeTo(0.17437 / (40 / 132), 4) },
    });
  });
  it('is suppressed below three firms, whatever the measure', () => {
    expect(at(answer(counts, 'enterprises'), '370000', 'ceramics').estimate).toEqual({ ok: false, why: 'suppressed' });
    const money = answer([...counts, ...OUTPUT, claim('caoxian-wood', 3)]);
    expect(at(money, '370000', 'ceramics').estimate).toEqual({ ok: false, why: 'suppressed' });
    expect(at(money, '370000', 'hanfu').estimate).toMatchObject({ ok: true, wilson: null });
  });
  it('is not suppressed where more firms may stand behind it', () => {
    const over = [{ ...firms('caoxian-wood', 2), bound: 'over' as const }, ...OUTPUT, claim('caoxian-wood', 3)];
    expect(at(answer(over), '370000', 'ceramics').estimate).toMatchObject({ ok: true });
  });
  it('of people has none: they are hired by the firm', () => {
    const people = [
      claim('keqiao', 900, { measure: 'employees', unit: '人' }),
      claim('caoxian', 300, { measure: 'employees', unit: '人' }),
    ];
    expect(at(answer(people, 'employees'), '330000', 'textile').estimate).toMatchObject({ ok: true, wilson: null });
  });
});

it('refuses measures that do not add up', () => {
  expect(() => answer(OUTPUT, 'yoy_growth')).toThrow('"yoy_growth" is no measure of this pack that adds up');
  expect(() => answer(OUTPUT, 'nonsense')).toThrow('"nonsense" is no measure of this pack');
});

it('never shows NaN, and its range holds the quotient', () => {
  const levels = fc.constantFrom<Level>('province', 'prefecture', 'county');
  fc.assert(
    fc.property(anyPack, levels, fc.constantFrom('best', 'output_value', 'enterprises'), (pack, level, measure) => {
      for (const { estimate } of specialisationOf(pack, { measure, year: 'latest', place: '' }, level, 'sector')
        .cells) {
        if (!estimate.ok) continue;
        const { lq, symmetric, range } = estimate;
        expect(Number.isFinite(lq) && Number.isFinite(symmetric)).toBe(true);
        expect(range.low ?? NaN).toBeLessThanOrEqual(lq * (1 + 1e-9) + 1e-9);
        expect(range.high ?? Infinity).toBeGreaterThanOrEqual(lq * (1 - 1e-9) - 1e-9);
      }
    }),
  );
});
it('has quotients whose mean, weighted by the places, is 1 in each industry', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 6, maxLength: 6 }), (values) => {
      const claims = BELTS.map(({ id }, row) => claim(id, values[row] ?? 1));
      const found = answer(claims);
      const whole = values.reduce((sum, value) => sum + value, 0);
      const weight: Record<string, number> = { '330000': 0, '370000': 0 };
      BELTS.forEach(({ place = '' }, row) => (weight[`${place.slice(0, 2)}0000`]! += values[row] ?? 1));
      for (const industry of ['textile', 'hanfu']) {
        const cells = found.cells.filter((cell) => cell.industry === industry);
        const mean = cells.reduce(
          (sum, { place, estimate }) => sum + (estimate.ok ? estimate.lq : 0) * (weight[place] ?? 0),
          0,
        );
        expect(mean / whole).toBeCloseTo(1, 9);
      }
    }),
  );
});
