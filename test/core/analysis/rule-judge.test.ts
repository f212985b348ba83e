import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/analysis/rule-judge.ts';
import { sayAsk } from '../../../src/core/analysis/rule-say.ts';
import type { Finding, Verdict } from '../../../src/core/analysis/rule-verdict.ts';
import type { Condition, RuleText } from '../../../src/core/belt/rule.ts';
import { beltRow, packOf, type BeltRow, type ClaimRow } from '../pack-fixture.ts';
import { ruleOf } from '../rule-tables.ts';

type Said = Omit<ClaimRow, 'belt'>;

/** The verdict of a rule on one belt with these claims (of Keqiao, a county, unless told). */
function put(rule: RuleText, claims: readonly Said[], belt: Partial<BeltRow> = {}, others: readonly ClaimRow[] = []) {
  const ids = [...new Set(others.map((claim) => claim.belt))];
  const pack = packOf({
    belts: [{ id: 'a', ...belt }, ...ids.map((id) => ({ id }))],
    claims: [...claims.map((claim) => ({ belt: 'a', ...claim })), ...others],
    rules: [rule],
  });
  return judge(pack, rule, beltRow(pack, 'a'));
}

const states = (verdict: Verdict) => verdict.conditions.map(({ state }) => state);
const question = (verdict: Verdict) => verdict.settle && sayAsk(verdict.settle.first).zh;
const output = (period: string, value: number, more: Partial<Said> = {}): Said => ({ period, value, ...more });

describe('tier-output', () => {
  const rule = ruleOf('tier-output');
  it.each<[Said[], string, string[]]>([
    [[output('2023', 100)], 'met', ['hundred']],
    [[output('2023', 100, { bound: 'over' })], 'met', ['hundred']],
    [[output('2023', 100, { bound: 'nearly' })], 'met', ['ten']],
    [[output('2023', 60, { bound: 'over' })], 'unknown', ['ten', 'hundred']],
    [[output('2023', 8, { bound: 'at_most' })], 'met', ['below']],
    [[output('2023', 80, { bound: 'between', high: 120 })], 'unknown', ['ten', 'hundred']],
    [[output('2023', 0)], 'met', ['below']],
    [[], 'unknown', ['below', 'ten', 'hundred']],
  ])('%j is %s: %s', (claims, state, bands) => {
    const verdict = put(rule, claims);
    expect([verdict.state, verdict.bands]).toEqual([state, bands]);
    expect(verdict.settle?.decides ?? null).toBe(state === 'unknown' ? 'always' : null);
  });

  it('asks for the amount itself', () => {
    expect(question(put(rule, [output('2023', 60, { bound: 'over' })]))).toBe('2023年产值是多少亿元？');
  });
});

describe('growth-belts', () => {
  const rule = ruleOf('growth-belts');
  const field = (rates: readonly (number | null)[]): ClaimRow[] =>
    rates.flatMap((rate, at) => [
      { belt: `b${at}`, period: '2023', value: 50 },
      ...(rate === null ? [] : [{ belt: `b${at}`, period: '2023', value: rate, measure: 'yoy_growth' }]),
    ]);
  const own = (scale: number, rate: number): Said[] => [output('2023', scale), { period: '2023', value: rate, measure: 'yoy_growth' }]; // prettier-ignore
  const thirty = Array.from({ length: 30 }, (_, at) => 30 - at);

  it('lets in a tie at rank 30, and not the one below it', () => {
    const tied = put(rule, own(50, 1), {}, field(thirty));
    expect([tied.state, tied.conditions[1]?.place]).toEqual([
      'met',
      { best: 30, worst: 30, among: 30, field: 31, known: 31, open: 0 },
    ]);
    const below = put(rule, own(50, 0.9), {}, field(thirty));
    expect([below.state, below.conditions[1]?.figures[0]?.gap]).toEqual([
      'unmet',
      { low: 1, high: 1, approximate: false },
    ]);
  });

  it('takes negative growth like any other', () => {
    expect(put(rule, own(50, -5), {}, field(thirty.slice(0, 29))).state).toBe('met');
    expect(put(rule, own(50, -5), {}, field(thirty)).state).toBe('unmet');
  });

  it('wants the threshold first', () => {
    expect(states(put(rule, own(9, 99)))).toEqual(['unmet', 'met']);
    expect(put(rule, own(9, 99)).state).toBe('unmet');
  });

  it('does not know while unknown rates could push it out, and says how many are known', () => {
    const verdict = put(rule, own(50, 1.5), {}, field([...thirty.slice(0, 28), null, null]));
    expect([verdict.state, verdict.conditions[1]?.reason, verdict.settle]).toEqual(['unknown', 'rank-open', null]);
    expect(verdict.conditions[1]?.place).toEqual({ best: 29, worst: 31, among: 29, field: 31, known: 29, open: 0 });
  });

  it('asks for its rate where all others are known', () => {
    const verdict = put(rule, [output('2023', 50)], {}, field(thirty));
    expect([verdict.state, verdict.settle?.decides]).toEqual(['unknown', 'always']);
    expect(question(verdict)).toBe('2022–2023年同比增长是多少？能否进前30名？');
  });

  it('takes exports as a floor of the scale only', () => {
    const exported = (value: number) => put(rule, [output('2023', value, { measure: 'export_value' })]).conditions[0];
    expect([exported(12)?.state, exported(8)?.state]).toEqual(['met', 'unknown']);
  });

  it('knows nothing of a belt without figures', () => {
    const verdict = put(rule, []);
    expect([verdict.state, ...states(verdict)]).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('miit-sme-2022', () => {
  const rule = ruleOf('miit-sme-2022');
  const three = (...values: number[]) => values.map((value, at) => output(String(2023 - at), value));

  it('wants 40 in each of three years; one short year is enough to fail', () => {
    const verdict = put(rule, three(60, 50, 39.5));
    expect([verdict.state, verdict.conditions[0]?.state, verdict.settle]).toEqual(['unmet', 'unmet', null]);
    expect(verdict.conditions[0]?.figures.map(({ years, gap }) => [years[0], gap?.low])).toEqual([
      [2023, -20],
      [2022, -10],
      [2021, 0.5],
    ]);
  });

  it('asks for the missing year', () => {
    const verdict = put(rule, three(60, 50));
    expect(verdict.conditions[0]).toMatchObject({ state: 'unknown', reason: 'no-figure' });
    expect(question(verdict)).toBe('2021年产值是否≥40亿元？');
    expect(verdict.settle).toMatchObject({ decides: 'maybe', inWords: 7 });
  });

  it('works out the mean growth over three years and asks for its base', () => {
    const grown = put(rule, three(80, 70, 60, 60)).conditions[3];
    // (80 / 60)^(1/3) - 1 = 10.0642 %
    expect([grown?.state, grown?.figures[0]?.years]).toEqual(['met', [2020, 2023]]);
    expect(grown?.figures[0]?.gap?.low).toBeCloseTo(-0.0642, 4);
    expect(put(rule, three(79, 70, 60, 60)).conditions[3]?.state).toBe('unmet');
    // 80 / 1.1^3 = 60.1052
    expect(put(rule, three(80, 70, 60)).conditions[3]?.asks).toMatchObject([
      { measure: 'output_value', years: [2020], comparator: '<', value: 60.1052, unit: '亿元' },
    ]);
  });

  it('does not compare two bases, nor grow from nothing', () => {
    const mixed = [...three(80, 70, 60), output('2020', 50, { scope: 'cluster' })];
    expect(put(rule, mixed).conditions[3]).toMatchObject({ state: 'unknown', reason: 'not-comparable', sure: false });
    expect(put(rule, three(80, 70, 60, 0)).conditions[3]?.state).toBe('unknown');
  });

  it('never drops what no figure answers', () => {
    const verdict = put(rule, three(80, 70, 60, 50));
    expect(verdict.state).toBe('unknown');
    expect(verdict.conditions.map(({ reason }) => reason)).toEqual([
      null, 'no-measure', 'no-measure', null, 'no-measure', ...Array.from({ length: 7 }, () => 'in-words'),
    ]); // prettier-ignore
    expect(question(verdict)).toBe('最近一年中小企业占比是否≥70%？');
  });

  it('does not judge the last years by old ones', () => {
    const years = put(
      rule,
      three(60, 50, 45).map((claim) => ({ ...claim, period: String(Number(claim.period) - 13) })),
      {},
      [{ belt: 'b', period: '2024', value: 1 }],
    ).conditions[0]?.figures.map((figure) => figure.years[0]);
    expect(years).toEqual([2024, 2023, 2022]);
  });
});

describe('rules of provinces', () => {
  it('yunnan-sme: one figure of seven known, six asked for', () => {
    const verdict = put(ruleOf('yunnan-sme', '330000'), [output('2022', 10), output('2023', 10.4)]);
    expect(states(verdict)).toEqual(['met', 'unknown', 'unknown', 'met', 'unknown', 'unknown', 'unknown']);
    expect([verdict.state, verdict.settle?.asks.length, verdict.settle?.decides]).toEqual(['unknown', 5, 'maybe']);
    const shrinking = put(ruleOf('yunnan-sme', '330000'), [output('2022', 12), output('2023', 10)]);
    expect([shrinking.state, shrinking.conditions[3]?.state]).toEqual(['unmet', 'unmet']);
    expect(put(ruleOf('yunnan-sme', '330000'), [output('2023', 10, { bound: 'nearly' })]).state).toBe('unmet');
  });

  it('hubei-growth-clusters: more than 20, so that 20 itself is not, and over 20 is', () => {
    const sales = (value: number, bound: Said['bound'] = 'exact') =>
      put(ruleOf('hubei-growth-clusters', '330000'), [{ period: '2023', value, bound, measure: 'sales_value' }]);
    expect([sales(20).state, sales(20, 'over').state]).toEqual(['unmet', 'unknown']);
    expect(states(sales(20, 'over'))).toEqual(['met', 'unknown']);
    expect(sales(20, 'over').settle).toMatchObject({
      decides: 'always',
      first: { measure: 'core_firm_sales', inData: false },
    });
  });

  it('hebei-survey-2017: the threshold and its bands', () => {
    const sales = (value: number, bound: Said['bound'] = 'exact') => {
      const verdict = put(ruleOf('hebei-survey-2017', '330000'), [
        { period: '2017', value, bound, measure: 'sales_value' },
      ]);
      return [verdict.state, ...verdict.bands];
    };
    expect(sales(5)).toEqual(['met', 't5']);
    expect(sales(50)).toEqual(['met', 't50']);
    expect(sales(4.9)).toEqual(['unmet']);
    expect(sales(5, 'nearly')).toEqual(['unmet']);
    expect(sales(500, 'over')).toEqual(['met', 't500', 't1000']);
    expect(sales(8, 'at_most')).toEqual(['unknown', 't5']);
  });

  it('says why there is no figure: only a part, only a part of a year', () => {
    const reason = (more: Partial<Said>) =>
      put(ruleOf('hebei-survey-2017', '330000'), [{ period: '2017', value: 9, measure: 'sales_value', ...more }]).conditions[0]?.reason; // prettier-ignore
    expect([reason({ scope: 'market' }), reason({ period: '2017H1' }), reason({ scope: 'large' })]).toEqual(['scope', 'not-comparable', null]); // prettier-ignore
  });
});

describe('taobao-town-2022', () => {
  const rule = ruleOf('taobao-town-2022');
  const town = { place: '330502101' };
  const villages = (value: number): Said => ({ period: '2022', value, measure: 'taobao_villages', unit: '个' });
  const sales = (value: number): Said => ({ period: '2022', value, measure: 'online_sales_value' });
  const shops = (value: number, words: string): Said => ({
    period: '2022',
    value,
    measure: 'online_merchants',
    unit: '家',
    words,
  });

  it('takes either of two ways', () => {
    expect(put(rule, [villages(3)], town).state).toBe('met');
    expect(put(rule, [sales(0.31), shops(300, '活跃网店')], town).state).toBe('met');
  });

  it('cannot fail a town by one of its belts, nor count shops of any kind as active ones', () => {
    expect(put(rule, [villages(1), sales(0.1)], town).state).toBe('unknown');
    const [either] = put(rule, [sales(0.31), shops(900, '电商')], town).conditions;
    expect(either?.parts[1]?.parts.map(({ state, reason }) => [state, reason])).toEqual([
      ['met', null],
      ['unknown', 'scope'],
    ]);
  });

  it('asks for the shorter way', () => {
    const verdict = put(rule, [], town);
    expect([verdict.settle?.asks.length, verdict.settle?.first.measure]).toEqual([1, 'taobao_villages']);
  });
});

it.each(['taotian-10bn-2023', 'taotian-growth-2023', 'taobao-village-2022', 'cr5-bands-2021'])(
  '%s refuses every belt',
  (id) => {
    for (const place of ['330502101', '330603', '330600', '330000'])
    expect(put(ruleOf(id), [output('2023', 500)], { place })).toMatchObject({ state: 'refused', conditions: [], refusal: { why: 'subject' } }); // prettier-ignore
  },
);

it('keeps words and kinds of every condition of every rule', () => {
  const leaves = (parts: readonly Condition[]): number =>
    parts.reduce((sum, part) => sum + (part.kind === 'any' || part.kind === 'all' ? leaves(part.parts) : 1), 0);
  const found = (findings: readonly Finding[]): number =>
    findings.reduce((sum, one) => sum + (one.parts.length > 0 ? found(one.parts) : 1), 0);
  for (const id of ['miit-sme-2022', 'yunnan-sme', 'hubei-growth-clusters'])
    expect(found(put(ruleOf(id, id === 'miit-sme-2022' ? '' : '330000'), []).conditions)).toBe(leaves(ruleOf(id).conditions)); // prettier-ignore
});
