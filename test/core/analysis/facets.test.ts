import { expect, it } from 'vitest';
import { facetsOf } from '../../../src/core/analysis/facets.ts';
import { failsOf, passing } from '../../../src/core/analysis/filter.ts';
import { DEFAULT_QUERY, type Query } from '../../../src/core/analysis/query.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { atlas } from '../atlas-fixture.ts';

const pack = atlas();
function facets(change: Partial<Query>) {
  const query = { ...DEFAULT_QUERY, ...change };
  const view = viewOf(pack, query);
  return facetsOf(pack, query, view, failsOf(pack, query, view));
}
const brief = (list: readonly { key: string; count: number }[]) => list.map(({ key, count }) => `${key} ${count}`);

it('counts every choice of the whole', () => {
  const all = facets({});
  expect(brief(all.industries)).toEqual(['ceramics 2', 'clothing 4', 'hanfu 2', 'home 2', 'textile 2']);
  expect(brief(all.provinces)).toEqual(['330000 4', '370000 2']);
  expect(brief(all.tiers)).toEqual(['hundred 2', 'ten 2', 'below 1', 'none 1']);
  expect(brief(all.lists)).toEqual(['hundred-2023 2', 'sme-2022 2']);
  expect(brief(all.measures)).toEqual(['best 5', 'output_value 4', 'sales_value 1', 'enterprises 1']);
  expect(brief(all.years)).toEqual(['2023 4', '2022 2', '2021 1']);
  expect([all.hasGrowth, all.growthBelts]).toEqual([3, 3]);
});

it('keeps all other filters', () => {
  const some = facets({ place: '330000', tiers: ['ten'], hasGrowth: true });
  expect(brief(some.provinces)).toEqual(['330000 1', '370000 1']);
  expect(brief(some.tiers)).toEqual(['hundred 1', 'ten 1']);
  expect(brief(some.industries)).toEqual(['clothing 1', 'hanfu 1']);
  expect(brief(some.lists)).toEqual([]);
  expect([some.hasGrowth, some.growthBelts]).toEqual([1, 1]);
});

it('promises what the filter then gives', () => {
  const start: Partial<Query> = { hasGrowth: true };
  for (const { key, count } of facets(start).industries) {
    const query: Query = { ...DEFAULT_QUERY, ...start, industries: [key] };
    expect(passing(failsOf(pack, query, viewOf(pack, query)))).toHaveLength(count);
  }
});
