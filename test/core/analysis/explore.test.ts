import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explore, glance } from '../../../src/core/analysis/explore.ts';
import { DEFAULT_QUERY, TIERS, type Query } from '../../../src/core/analysis/query.ts';
import { atlas } from '../atlas-fixture.ts';
import { idsOf, packOf } from '../pack-fixture.ts';
import { queries } from '../query-arbitrary.ts';

const pack = atlas();

it('answers the default query', () => {
  const result = explore(pack, DEFAULT_QUERY);
  expect(idsOf(pack, result.order)).toEqual([
    'keqiao',
    'keqiao-fabric',
    'zhili',
    'caoxian',
    'shaoxing-ceramics',
    'caoxian-wood',
  ]);
  expect([...result.scale]).toEqual([5_000_000, 1_200_000, 600_000, 240_000, 50_000, NaN]);
  expect(Array.from(result.growth, (rate) => Math.round(rate * 100))).toEqual([25, NaN, 9, 20, NaN, NaN]);
  expect(Array.from(result.tier, (tier) => TIERS[tier])).toEqual(['hundred', 'hundred', 'ten', 'ten', 'below', 'none']);
  expect([...result.rank]).toEqual([1, 2, 3, 4, 5, 0]);
  expect(result.total).toEqual({ value: 5_890_000, bound: 'over', belts: 5, withFigure: 4, nested: 1 });
  expect([result.withGrowth, result.years, result.mixed]).toEqual([3, { from: 2021, to: 2023 }, true]);
  expect(result.groups.map(({ key, count }) => [key, count])).toEqual([
    ['330000', 4],
    ['370000', 2],
  ]);
  expect(result.query).toBe(DEFAULT_QUERY);
});

it('stays within a place and a measure', () => {
  const result = explore(pack, { ...DEFAULT_QUERY, place: '330600', measure: 'output_value', level: 'county' });
  expect(idsOf(pack, result.order)).toEqual(['keqiao', 'keqiao-fabric', 'shaoxing-ceramics']);
  expect(result.groups.map(({ key }) => key)).toEqual(['330603']);
  expect([result.mixed, result.total.value]).toEqual([false, 5_050_000]);
});

it('answers for an empty pack and for an empty choice', () => {
  expect(explore(packOf({ belts: [] }), DEFAULT_QUERY)).toMatchObject({
    years: null,
    mixed: false,
    groups: [],
    withGrowth: 0,
  });
  expect(explore(pack, { ...DEFAULT_QUERY, place: '330681' }).total).toMatchObject({ value: null, belts: 0 });
});

it('gives columns of its own, so that they can be transferred', () => {
  const first = explore(pack, DEFAULT_QUERY);
  structuredClone(first.order, {
    transfer: [first.order.buffer, first.scale.buffer, first.growth.buffer, first.tier.buffer],
  });
  expect(explore(pack, DEFAULT_QUERY).order).toHaveLength(6);
});

it('holds together under any query', () => {
  fc.assert(
    fc.property(queries, (query: Query) => {
      const { order, scale, growth, tier, rank, total, groups, facets } = explore(pack, query);
      for (const column of [scale, growth, tier, rank]) expect(column).toHaveLength(order.length);
      expect(new Set(order).size).toBe(order.length);
      expect(total.belts + total.nested).toBe(order.length);
      expect(total.withFigure).toBeLessThanOrEqual(total.belts);
      const shares = groups.flatMap(({ share }) => share ?? []);
      if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      if (query.level === 'province') expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(order.length);
      for (const { count } of [...facets.industries, ...facets.lists]) expect(count).toBeGreaterThan(0);
    }),
  );
});

it('shows at a glance the very circles of the whole answer', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const { order, scale, growth } = explore(pack, query);
      expect(glance(pack, query)).toEqual({ order, scale, growth });
    }),
  );
});
