import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { growthsOf } from '../../../src/core/analysis/growth.ts';
import { growthBelts, growthRuleOf, RULE_STATES } from '../../../src/core/analysis/rules.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';
import { packOf, type ClaimRow } from '../pack-fixture.ts';
import { ruleOf } from '../rule-tables.ts';

/** States by belt id under "at least 10亿 and the top two"; each belt: output in 亿, rate in %. */
function states(belts: Record<string, { output?: number; bound?: Bound; rate?: number; rateBound?: Bound }>, top = 2) {
  const claims: ClaimRow[] = Object.entries(belts).flatMap(
    ([belt, { output, bound = 'exact', rate, rateBound = 'exact' }]) => [
      ...(output === undefined ? [] : [{ belt, period: '2023', value: output, bound }]),
      ...(rate === undefined ? [] : [{ belt, period: '2023', value: rate, measure: 'yoy_growth', bound: rateBound }]),
    ],
  );
  const ids = Object.keys(belts);
  const pack = packOf({ belts: ids.map((id) => ({ id })), claims });
  const found = growthBelts(pack, figuresOf(pack, 'best', 'latest'), growthsOf(pack, 'best', 'latest', 'yearly'), {
    floor: 100_000,
    top,
  });
  return Object.fromEntries(ids.map((id, belt) => [id, RULE_STATES[found[belt] ?? 0]]));
}

it('applies the threshold first, then the top', () => {
  expect(
    states({
      a: { output: 50, rate: 10 },
      b: { output: 9, rate: 99 },
      c: { output: 12, rate: 30 },
      d: { output: 500, rate: 5 },
    }),
  ).toEqual({ a: 'met', b: 'unmet', c: 'met', d: 'unmet' });
});

it('lets everyone in who ties with the last', () => {
  expect(
    states({
      a: { output: 50, rate: 10 },
      b: { output: 50, rate: 9 },
      c: { output: 50, rate: 9 },
      d: { output: 50, rate: 8 },
    }),
  ).toEqual({ a: 'met', b: 'met', c: 'met', d: 'unmet' });
});

it('does not know without a figure or a rate', () => {
  expect(states({ a: { rate: 10 }, b: { output: 50 }, c: { output: 5 }, d: { output: 50, rate: 1 } })).toEqual({
    a: 'unknown',
    b: 'unknown',
    c: 'unmet',
    d: 'met',
  });
});

it('wants a bound that reaches the threshold', () => {
  expect(
    states({
      a: { output: 10, bound: 'over', rate: 1 },
      b: { output: 9, bound: 'over', rate: 1 },
      c: { output: 10, bound: 'nearly', rate: 1 },
      d: { output: 90, bound: 'at_most', rate: 1 },
    }),
  ).toEqual({ a: 'met', b: 'unknown', c: 'unmet', d: 'unknown' });
});

it('counts an open rate by its lower end', () => {
  expect(
    states(
      {
        a: { output: 50, rate: 20 },
        b: { output: 50, rate: 30, rateBound: 'over' },
        c: { output: 50, rate: 40, rateBound: 'at_most' },
        d: { output: 50, rate: 5, rateBound: 'over' },
        e: { output: 50, rate: 5, rateBound: 'at_most' },
      },
      2,
    ),
  ).toEqual({ a: 'met', b: 'met', c: 'unknown', d: 'unknown', e: 'unmet' });
});

it('reads floor and rank from the pack’s rule; without one nobody knows', () => {
  const growth = ruleOf('growth-belts');
  const packWith = (rules: readonly (typeof growth)[]) =>
    packOf({ belts: [{ id: 'a' }], claims: [{ belt: 'a', period: '2023', value: 5 }], rules });
  expect(growthRuleOf(packWith([growth]))).toEqual({ floor: 100_000, top: 30 });
  const [floor, rank] = growth.conditions;
  if (floor?.kind !== 'compare' || !rank) throw new Error('the rule has another shape');
  const lower = packWith([{ ...growth, conditions: [{ ...floor, value: 5000, unit: '万元' }, rank] }]);
  expect(growthRuleOf(lower)?.floor).toBe(5000);
  for (const pack of [packWith([]), packWith([{ ...growth, conditions: [floor] }])]) {
    expect(growthRuleOf(pack)).toBeNull();
    const found = growthBelts(pack, figuresOf(pack, 'best', 'latest'), growthsOf(pack, 'best', 'latest', 'yearly'));
    expect([...found]).toEqual([RULE_STATES.indexOf('unknown')]);
  }
});
