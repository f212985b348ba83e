import { expect, it } from 'vitest';
import { judgeCityCategory } from '../../../src/core/analysis/rule-city.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';
import { packOf } from '../pack-fixture.ts';
import { PLACES } from '../pack-tables.ts';
import { ruleOf } from '../rule-tables.ts';

const rule = ruleOf('taotian-10bn-2023');
const shaoxing = PLACES.findIndex(({ code }) => code === '330600');

function put(
  claims: readonly { belt: string; value: number; scope?: string; bound?: Bound; period?: string }[],
  of = rule,
) {
  const belts = [
    { id: 'city', place: '330600', lists: ['hundred-2023'] },
    { id: 'keqiao', place: '330603' },
    { id: 'zhuji', place: '330681', industry: 'hanfu' },
    { id: 'pots', place: '330603', industry: 'ceramics' },
    { id: 'zhili', place: '330502101' },
  ];
  const said = claims.map((claim) => ({ period: '2023', measure: 'online_sales_value', ...claim }));
  return judgeCityCategory(packOf({ belts, claims: said, rules: [of] }), of, shaoxing, 0);
}

it.each<[Bound, number, string]>([
  ['over', 100, 'met'],
  ['at_least', 100, 'unknown'],
  ['exact', 100, 'unmet'],
  ['nearly', 100, 'unmet'],
  ['exact', 100.1, 'met'],
])('the threshold of the maker’s own list: %s %s is %s', (bound, value, state) => {
  const verdict = put([{ belt: 'keqiao', value, bound, scope: 'gate' }]);
  expect([verdict.state, verdict.claims.length]).toEqual([state, 1]);
});

it('never adds belts up, and says so', () => {
  const verdict = put([
    { belt: 'keqiao', value: 90 },
    { belt: 'zhuji', value: 90 },
    { belt: 'zhili', value: 500 },
  ]);
  expect(verdict).toMatchObject({ state: 'unknown', claims: [], leftOut: { belts: 3 } });
  expect(verdict.leftOut.zh).toContain('没有加总');
  expect(verdict.settle).toMatchObject({ decides: 'always', first: { comparator: '>', value: 100, unit: '亿元' } });
});

it('takes the newest full year, and not the figure of one of the city’s belts', () => {
  const gate = { belt: 'city', scope: 'gate' };
  expect(
    put([
      { ...gate, value: 150 },
      { ...gate, value: 80, period: '2022' },
    ]).state,
  ).toBe('met');
  expect(put([{ ...gate, value: 150, period: '2023H1' }]).state).toBe('unknown');
  expect(put([{ belt: 'city', value: 150 }])).toMatchObject({ state: 'unknown', claims: [] });
});

it('has no order of cities', () => {
  const verdict = put([{ belt: 'city', value: 150, scope: 'gate' }], ruleOf('taotian-growth-2023'));
  expect(verdict.conditions.map(({ state, sure }) => [state, sure])).toEqual([
    ['met', true],
    ['unknown', false],
  ]);
  expect(verdict.settle?.decides).toBe('maybe');
});

it('refuses rules of another subject, and rows that are no city or no sector', () => {
  expect(put([], ruleOf('miit-sme-2022'))).toMatchObject({ state: 'refused', refusal: { why: 'subject' } });
  const pack = packOf({ belts: [{ id: 'a' }], rules: [rule] });
  expect(() => judgeCityCategory(pack, rule, 0, 0)).toThrow('place row 0 is no prefecture');
  expect(() => judgeCityCategory(pack, rule, shaoxing, 2)).toThrow('industry row 2 is no industry of level 1');
});
