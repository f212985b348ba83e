import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../../src/core/analysis/rule-judge.ts';
import type { Ask } from '../../../src/core/analysis/rule-verdict.ts';
import type { Comparison, Condition, RuleText } from '../../../src/core/belt/rule.ts';
import { BOUNDS, type Bound } from '../../../src/core/figure/bound.ts';
import { beltRow, packOf, type ClaimRow } from '../pack-fixture.ts';
import { ruleOf } from '../rule-tables.ts';

const YEARS = [2020, 2021, 2022, 2023];

/** What is true of a belt (亿元 by year, firms), and how a source puts each figure: null = it is silent. */
interface World {
  readonly output: readonly number[];
  readonly firms: number;
  readonly said: readonly (Bound | null)[];
  readonly rate: Bound | null;
}

/** 近10 is just short of 10: so much. */
const SHORT = 1e-6;
const short = (value: number, how: Bound | null | undefined) =>
  how === 'nearly' ? Number((value - SHORT).toFixed(6)) : value;

const bound = fc.option(fc.constantFrom(...BOUNDS), { nil: null, freq: 2 });
const world: fc.Arbitrary<World> = fc
  .record({
    output: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 }),
    firms: fc.integer({ min: 0, max: 12 }),
    said: fc.array(bound, { minLength: 5, maxLength: 5 }),
    rate: fc.constantFrom(null, 'exact', 'over', 'at_most'),
  })
  .map((one) => ({
    ...one,
    output: one.output.map((value, row) => short(value, one.said[row])),
    firms: short(one.firms, one.said[4]),
  }));

const compare = (change: Partial<Comparison>): Comparison => ({
  kind: 'compare',
  zh: '量',
  en: 'Quantity',
  measure: 'output_value',
  of: '',
  comparator: '>=',
  value: 10,
  unit: '亿元',
  years: 0,
  eachYear: false,
  scope: '',
  ...change,
});
const sign = fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ comparator: sign, value: fc.integer({ min: 1, max: 30 }), years: fc.integer({ min: 1, max: 3 }), eachYear: fc.boolean() }).map(compare) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ comparator: sign, value: fc.integer({ min: 0, max: 12 }) }).map((one) => compare({ ...one, measure: 'enterprises', unit: '家' })) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ comparator: sign, value: fc.integer({ min: -50, max: 50 }), years: fc.integer({ min: 0, max: 3 }) }).map((one) => compare({ ...one, measure: 'average_growth', of: 'output_value', unit: '%' })) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant(compare({ measure: 'sme_share', unit: '%' })) },
  { weight: 1, arbitrary: fc.constant<Condition>({ kind: 'words', zh: '未核实', en: 'not verified', exclude: false }) },
);
const group = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.record({ kind: fc.constantFrom('any' as const, 'all' as const), parts: fc.array(part, { minLength: 1, maxLength: 3 }) }); // prettier-ignore
const tree = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 2, arbitrary: group(fc.oneof(leaf, group(leaf))) });
const ranked = fc
  .record({ floor: fc.integer({ min: 1, max: 30 }), top: fc.integer({ min: 1, max: 3 }) })
  .map(({ floor, top }): Condition[] => [
    compare({ measure: 'scale', value: floor }),
    compare({ measure: 'yoy_growth', of: 'scale', comparator: 'rank<=', value: top, unit: '名' }),
  ]);
const rule: fc.Arbitrary<RuleText> = fc
  .oneof(fc.array(tree, { minLength: 1, maxLength: 4 }), ranked)
  .map((conditions) => ({ ...ruleOf('growth-belts'), id: 'any', conditions }));

const percent = (output: readonly number[]) => ((output[3] ?? NaN) / (output[2] ?? NaN) - 1) * 100;

/** A claim that puts a true figure so that it stays true. */
function stated(figure: Omit<ClaimRow, 'value'>, value: number, how: Bound): ClaimRow {
  const shift: Record<Bound, number> = {
    exact: 0,
    about: 0,
    over: -0.5,
    at_least: -1,
    nearly: SHORT,
    at_most: 1,
    between: -1,
  };
  return {
    ...figure,
    bound: how,
    value: Number((value + shift[how]).toFixed(9)),
    ...(how === 'between' ? { high: value + 2 } : {}),
  };
}

const id = (at: number) => `b${at}`;
const firms = (belt: string) => ({ belt, period: '2023', measure: 'enterprises', unit: '家' });
const rate = (belt: string) => ({ belt, period: '2023', measure: 'yoy_growth' });

function claimsOf(worlds: readonly World[]): ClaimRow[] {
  return worlds.flatMap(({ output, firms: count, said, rate: how }, at) => [
    ...YEARS.flatMap((year, row) => {
      const put = said[row];
      return put ? [stated({ belt: id(at), period: String(year) }, output[row] ?? NaN, put)] : [];
    }),
    ...(said[4] ? [stated(firms(id(at)), count, said[4])] : []),
    ...(how
      ? [{ ...rate(id(at)), bound: how, value: percent(output) + (how === 'exact' ? 0 : how === 'over' ? -0.5 : 1) }]
      : []),
  ]);
}

function packOfClaims(worlds: readonly World[], claims: readonly ClaimRow[], given: RuleText) {
  return packOf({ belts: worlds.map((_, at) => ({ id: id(at) })), claims, rules: [given] });
}

/** The answer to an ask, out of what is true of the first belt; null = the fixture has no such measure. */
function answer(ask: Ask, { output, firms: count }: World): ClaimRow | null {
  const year = ask.years.at(-1) ?? 0;
  const known = { bound: 'exact', rank: 'preferred' } as const;
  if (ask.measure === 'output_value') return { belt: id(0), period: String(year), value: output[YEARS.indexOf(year)] ?? NaN, ...known }; // prettier-ignore
  if (ask.measure === 'enterprises') return { ...firms(id(0)), value: count, ...known };
  return ask.measure === 'yoy_growth' ? { ...rate(id(0)), value: percent(output), ...known } : null;
}

const worlds = fc.array(world, { minLength: 1, maxLength: 5 });
const everything: World['said'] = Array.from({ length: 5 }, () => 'exact' as const);

test('what is met or unmet stays so, whatever the unknown figures turn out to be', () => {
  fc.assert(
    fc.property(rule, worlds, (given, truth) => {
      const told = packOfClaims(truth, claimsOf(truth), given);
      const { state } = judge(told, given, beltRow(told, id(0)), 2023);
      if (state === 'unknown') return;
      const whole = packOfClaims(
        truth,
        claimsOf(truth.map((one) => ({ ...one, said: everything, rate: null }))),
        given,
      );
      expect(judge(whole, given, beltRow(whole, id(0)), 2023).state).toBe(state);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('the one figure that settles a rule always decides it', () => {
  let settled = 0;
  fc.assert(
    fc.property(rule, worlds, fc.constantFrom(2023, 'latest' as const), (given, truth, year) => {
      const claims = claimsOf(truth);
      const told = packOfClaims(truth, claims, given);
      const { state, settle } = judge(told, given, beltRow(told, id(0)), year);
      if (state !== 'unknown') expect(settle).toBeNull();
      const known = settle?.decides === 'always' && truth[0] ? answer(settle.first, truth[0]) : null;
      if (!known || Number.isNaN(known.value)) return;
      settled++;
      const learnt = packOfClaims(truth, [...claims, known], given);
      expect(judge(learnt, given, beltRow(learnt, id(0)), year).state).not.toBe('unknown');
    }),
    { numRuns: 600 },
  );
  expect(settled).toBeGreaterThan(20);
}, 30_000);
