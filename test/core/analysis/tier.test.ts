import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { TIERS } from '../../../src/core/analysis/query.ts';
import { reaches, tierOf, tiersOf } from '../../../src/core/analysis/tier.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';
import { packOf } from '../pack-fixture.ts';

it.each<[Bound, number, number | null, string]>([
  ['exact', 100, null, 'hundred'],
  ['exact', 99.99, null, 'ten'],
  ['exact', 10, null, 'ten'],
  ['exact', 9.99, null, 'below'],
  ['exact', 0, null, 'below'],
  ['exact', NaN, null, 'none'],
  ['about', 100, null, 'hundred'],
  ['nearly', 100, null, 'ten'],
  ['nearly', 101, null, 'hundred'],
  ['nearly', 10, null, 'below'],
  ['over', 100, null, 'hundred'],
  ['over', 60, null, 'ten'],
  ['at_least', 10, null, 'ten'],
  ['over', 8, null, 'none'],
  ['at_most', 300, null, 'none'],
  ['at_most', 8, null, 'below'],
  ['between', 80, 120, 'ten'],
  ['between', 300, 400, 'hundred'],
  ['between', 8, 12, 'none'],
  ['between', 5, 9, 'below'],
])('%s %s (%s) 亿 is %s', (bound, value, high, tier) => {
  expect(tierOf({ hundred: 1e6, ten: 1e5 }, value * 1e4, bound, high === null ? null : high * 1e4)).toBe(tier);
});

it('leaves open what a bound does not prove', () => {
  expect(reaches(5, 'over', null, 10)).toBeNull();
  expect(reaches(5, 'at_most', null, 10)).toBe(false);
  expect(reaches(15, 'at_most', null, 10)).toBeNull();
});

it('gives every belt the tier of its figure', () => {
  const claims = [
    { belt: 'a', period: '2023', value: 250 },
    { belt: 'b', period: '2023', value: 100, bound: 'nearly' as const },
  ];
  const pack = packOf({ belts: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], claims });
  const tiers = tiersOf(pack, figuresOf(pack, 'best', 'latest'));
  expect([...tiers].map((tier) => TIERS[tier])).toEqual(['hundred', 'ten', 'none']);
});

it('knows no tiers in a pack without their rule', () => {
  const pack = packOf({ belts: [{ id: 'a' }], claims: [{ belt: 'a', period: '2023', value: 250 }], rules: [] });
  expect([...tiersOf(pack, figuresOf(pack, 'best', 'latest'))].map((tier) => TIERS[tier])).toEqual(['none']);
});
