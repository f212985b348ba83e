import { describe, expect, it } from 'vitest';
import { overlay } from '../../../src/core/analysis/overlay.ts';
import { alarmOf } from '../../../src/core/field/alarm.ts';
import { referencesOf, type Reference } from '../../../src/core/field/references.ts';
import type { ReadFigure } from '../../../src/core/figure/read-figure.ts';
import { atlas } from '../atlas-fixture.ts';
import { ownClaim } from '../own-fixture.ts';
import { packOf } from '../pack-fixture.ts';

const yuan = (value: number, unit = '亿元', high: number | null = null): ReadFigure => ({
  value,
  high,
  bound: high === null ? 'exact' : 'between',
  unit,
});
const of = (references: readonly Reference[], code: string) => {
  const found = references.find(({ measure }) => measure.code === code);
  if (!found) throw new Error(`no reference for ${code}`);
  return found;
};

describe('what a figure is held against', () => {
  it('is the belt’s newest published figure, never the person’s own', () => {
    const { pack } = overlay(atlas(), { belts: [], claims: [ownClaim({ value: 9999 })] });
    const found = referencesOf(pack, 'caoxian');
    expect(found.map(({ measure }) => measure.code)).toEqual(['output_value', 'market_share_national']);
    expect(of(found, 'output_value')).toMatchObject({ around: null }); // prettier-ignore
    expect(of(found, 'output_value').published[0]).toMatchObject({ value: 240_000, year: 2023, bound: 'exact' });
    expect(referencesOf(pack, 'nowhere')).toEqual([]);
  });
  it('is what at least three neighbours of the trade have where the belt has none', () => {
    const belts = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const other = { id: 'other', industry: 'ceramics' };
    const claims = [
      ...[10, 20, 40].map((value, at) => ({ belt: belts[at]?.id ?? '', period: '2023', value })),
      { belt: 'other', period: '2023', value: 900 },
    ];
    const found = referencesOf(packOf({ belts: [...belts, other], claims }), 'd');
    expect(found).toMatchObject([{ published: [], around: { count: 3, least: 100_000, most: 400_000 } }]);
    expect(referencesOf(packOf({ belts: [...belts, other], claims: claims.slice(1) }), 'd')).toEqual([]);
  });
});

describe('alarmOf', () => {
  const output = of(referencesOf(atlas(), 'caoxian'), 'output_value');
  it.each([
    [yuan(24), null],
    [yuan(200), null],
    [yuan(2.5), null],
    [yuan(240), 10],
    [yuan(2.4), 0.1],
    [yuan(200, '亿元', 260), null],
    [yuan(200, '亿元', 400), 12.5],
  ])('%o is %s times as much', (figure, factor) => {
    const alarm = alarmOf(figure, output);
    if (factor === null) expect(alarm).toBeNull();
    else expect(alarm?.factor).toBeCloseTo(factor, 9);
  });
  it('names a slip of the unit, and which way', () => {
    expect(alarmOf(yuan(24, '万元'), output)).toMatchObject({ slip: -4, against: 'belt' });
    expect(alarmOf(yuan(240_000), output)).toMatchObject({ slip: 4 });
    expect(alarmOf(yuan(24, '元'), output)).toMatchObject({ slip: -8 });
    expect(alarmOf(yuan(24_000, '万元'), output)?.slip).toBe(0);
  });
  it('says what it was held against', () => {
    expect(alarmOf(yuan(24, '万元'), output)?.say).toEqual({
      zh: '是2023年的24亿元的约10,000分之一，单位像是写小了。没写错吗？',
      en: 'About 1/10,000 of CNY 2.4 bn in 2023; its unit seems too small. Is it right?',
    });
  });
  it('says the bound of what is published, and holds a figure against the nearest year', () => {
    const claims = [
      { belt: 'a', period: '2016', value: 190 },
      { belt: 'a', period: '2024', value: 1000, bound: 'over' },
    ] as const;
    const known = of(referencesOf(packOf({ belts: [{ id: 'a' }], claims }), 'a'), 'output_value');
    // 1000 / 3.2 = 312.5; of 2017 the nearest year is 2016: 19.5 / 190 = 1/9.7, of 2024 it would be 1/51.
    expect(alarmOf(yuan(3.2), known, { period: '2024' })?.say).toEqual({
      zh: '是2024年的超\u202f1,000亿元的约313分之一。没写错吗？',
      en: 'About 1/313 of over CNY 100.0 bn in 2024. Is it right?',
    });
    expect(alarmOf(yuan(19.5), known, { period: '2017' })).toBeNull();
    expect(alarmOf(yuan(19.5), known, { period: '2025' })?.factor).toBeCloseTo(0.0195, 9);
  });
  it('lets a part be small, and never asks about what cannot be compared', () => {
    expect(alarmOf(yuan(0.24), output, { part: true })).toBeNull();
    expect(alarmOf(yuan(2400), output, { part: true })).not.toBeNull();
    expect(alarmOf(yuan(24, '亿美元'), output)).toBeNull();
    expect(alarmOf(yuan(0), output)).toBeNull();
  });
  it('holds a belt without a figure against the whole span of its neighbours', () => {
    const around: Reference = {
      measure: output.measure,
      published: [],
      around: { count: 5, least: 10_000, most: 400_000 },
    };
    expect(alarmOf(yuan(39), around)).toBeNull();
    expect(alarmOf(yuan(500), around)).toMatchObject({ against: 'around', factor: 12.5 });
    expect(alarmOf(yuan(500), around)?.say.zh).toBe('是附近同行（1–40亿元）的约12.5倍。没写错吗？');
    expect(alarmOf(yuan(900, '万元'), around)?.factor).toBeCloseTo(0.09, 9);
  });
});
