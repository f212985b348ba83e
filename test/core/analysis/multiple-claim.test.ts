import { describe, expect, it } from 'vitest';
import { multipleOf } from '../../../src/core/analysis/multiple-claim.ts';
import type { MeasureText } from '../../../src/core/belt/model.ts';
import { packOf, type ClaimRow } from '../pack-fixture.ts';

/** A claim of a measure in 倍: the fixture's last measure stands in for it. */
function of(zh: string, claim: Partial<ClaimRow>) {
  const row: ClaimRow = { belt: 'a', period: '2021', value: 34, unit: '倍', measure: 'units_produced', ...claim };
  const pack = packOf({ belts: [{ id: 'a' }], claims: [row] });
  const texts: MeasureText = { code: 'm', zh, en: zh, kind: 'multiple', unit: '倍', addable: false, scale: false };
  const measures = pack.texts.measures.map((text) => (text.code === 'units_produced' ? texts : text));
  return multipleOf({ ...pack, texts: { ...pack.texts, measures } }, 0);
}
const exact = (value: number) => ({ low: value, high: value, approximate: false });

describe('multipleOf', () => {
  it('hears the words of the source', () => {
    expect(of('活动订单增长倍数', { value: 12, note: '原文说同比增长12倍' })).toMatchObject({
      factor: exact(13),
      rate: exact(12),
    });
    expect(of('活动成交倍数', { value: 12, note: '原文说是上年的12倍' })).toMatchObject({
      factor: exact(12),
      rate: exact(11),
    });
  });
  it('keeps open what they leave open', () => {
    expect(of('活动成交倍数', { note: '原文说成交爆发34倍' })).toMatchObject({
      multiple: { sense: 'unclear' },
      factor: { low: 34, high: 35 },
    });
    expect(of('活动成交倍数', { value: 60, bound: 'nearly', note: '原文说近60倍爆发' })).toMatchObject({
      factor: { low: null, high: 61 },
    });
  });
  it('goes by the measure where the words are of something else', () => {
    expect(of('活动订单增长倍数', {})).toMatchObject({ factor: exact(35) });
    expect(of('活动成交倍数', {})).toMatchObject({ factor: exact(34) });
    expect(of('活动成交倍数', { note: '另一来源说增长12倍' })).toMatchObject({ factor: exact(34) });
    expect(of('活动成交倍数', { note: '增长34%' })).toMatchObject({ factor: exact(34) });
  });
  it('is silent on other kinds and refuses rows that are not there', () => {
    const pack = packOf({ belts: [{ id: 'a' }], claims: [{ belt: 'a', period: '2021', value: 1 }] });
    expect(multipleOf(pack, 0)).toBeNull();
    expect(() => multipleOf(pack, 1)).toThrow('the pack has no claim 1');
    expect(() => multipleOf(pack, -1)).toThrow(RangeError);
  });
});
