import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/analysis/result.ts';
import type { JointScale } from '../../../src/core/analysis/joint-scale.ts';
import { sayLinkage, type LinkFacts } from '../../../src/core/evidence/linkage-sentence.ts';
import { neighbours } from '../linked-fixture.ts';

const { measures } = neighbours().texts;
const output = measures.findIndex(({ code }) => code === 'output_value');
const figure = (value: number, change: Partial<Figure> = {}): Figure => ({
  ...{ measure: output, value, high: null, bound: 'exact', year: 2023, claim: 0 },
  ...change,
});
const scale = (change: Partial<JointScale> = {}): JointScale => ({
  ...{ value: 6e6, interval: { low: 6e6, high: 6e6, approximate: false }, known: 2, mixed: false },
  ...change,
});
const facts = (change: Partial<LinkFacts> = {}): LinkFacts => ({
  ends: [
    { zh: '柯桥轻纺', en: 'Keqiao textiles', figure: figure(5e6) },
    { zh: '诸暨袜业', en: 'Zhuji socks', figure: figure(1e6) },
  ],
  ...{ industry: { zh: '纺织', en: 'Textiles' }, km: 11.1, approximate: false, counties: 'touching' as const },
  ...{ scale: scale(), events: [] },
  ...change,
});
const plain = (text: string) => text.replaceAll('\u202f', ' ');
const said = (change: Partial<LinkFacts> = {}) => {
  const { zh, en } = sayLinkage(facts(change), measures);
  return { zh: plain(zh), en: plain(en) };
};

describe('a pair of neighbours', () => {
  it('with two figures: distance, sum, each figure, no joint event, the first step', () => {
    const { zh, en } = said();
    expect(zh).toContain('柯桥轻纺与诸暨袜业同属纺织，相距约 11 公里，两县接壤。两地合计600亿元：');
    expect(zh).toMatch(/500亿元.*100亿元。资料里没有两地合办的活动。第一步：合办一场采购对接/);
    expect(en).toContain('about 11 km apart, in counties that touch. Together CNY 60.0 bn: ');
    expect(en).toContain('Known joint events: none. First step: hold one buyers’ day together');
  });

  it('keeps the bound of an open sum', () => {
    expect(said({ scale: scale({ interval: { low: 6e6, high: null, approximate: false } }) }).zh).toContain(
      '合计超 600亿元',
    );
    expect(said({ scale: scale({ interval: { low: null, high: 6e6, approximate: false } }) }).zh).toContain(
      '合计近 600亿元',
    );
  });

  it('never adds up two measures, and says so', () => {
    const other = measures.findIndex(({ code }, row) => row !== output && code !== 'output_value');
    const ends = [facts().ends[0], { ...facts().ends[1], figure: figure(1e6, { measure: other }) }] as const;
    const { zh, en } = said({ ends, scale: scale({ mixed: true }) });
    expect(zh).toContain('两个数字指标不同，不相加。');
    expect(zh).not.toContain('合计6');
    expect(en).not.toContain('Together');
  });

  it('with one figure asks for the other, with none for both: unknown is never zero', () => {
    const ends = [facts().ends[0], { zh: '诸暨袜业', en: 'Zhuji socks', figure: null }] as const;
    const one = said({ ends, scale: scale({ known: 1 }) });
    expect(one.zh).toContain('诸暨袜业暂无数据');
    expect(one.zh).toContain('请诸暨袜业公布一个同年、同指标的数字');
    expect(one.zh).not.toContain('合计6');
    const none = said({ ends: [ends[1], ends[1]], scale: scale({ value: null, interval: null, known: 0 }) });
    expect(none.en).toContain('each states a figure of one year and one measure');
  });

  it('says of an own figure that it is from a visit', () => {
    const [here, there] = facts().ends;
    const { zh, en } = said({ ends: [{ ...here, figure: figure(5e6, { mine: true }) }, there] });
    expect(zh).toMatch(/500亿元（实地），诸暨袜业/u);
    expect(en).toContain('2023, from a visit)');
  });
  it('names the events of both', () => {
    const { zh, en } = said({ events: [{ zh: '袜艺节', en: 'Sock fair' }] });
    expect(zh).toContain('两地同在的活动：「袜艺节」。');
    expect(en).toContain('Events of both: Sock fair.');
  });
});
