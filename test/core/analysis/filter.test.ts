import { describe, expect, it } from 'vitest';
import { failsOf, passing, placeRow, segmentOf } from '../../../src/core/analysis/filter.ts';
import { DEFAULT_QUERY, type Query } from '../../../src/core/analysis/query.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { atlas } from '../atlas-fixture.ts';
import { idsOf } from '../pack-fixture.ts';

const pack = atlas();
function shown(change: Partial<Query>): string[] {
  const query = { ...DEFAULT_QUERY, ...change };
  return idsOf(pack, passing(failsOf(pack, query, viewOf(pack, query))));
}

describe('filters', () => {
  it.each<[string, Partial<Query>, string[]]>([
    ['nothing', {}, ['zhili', 'shaoxing-ceramics', 'keqiao', 'keqiao-fabric', 'caoxian', 'caoxian-wood']],
    ['a province', { place: '370000' }, ['caoxian', 'caoxian-wood']],
    ['a prefecture', { place: '330600' }, ['shaoxing-ceramics', 'keqiao', 'keqiao-fabric']],
    ['a county', { place: '330603' }, ['keqiao', 'keqiao-fabric']],
    ['a town', { place: '330502101' }, ['zhili']],
    ['a place without belts', { place: '330681' }, []],
    ['a place that is not in the pack', { place: '999999' }, []],
    ['an industry', { industries: ['hanfu'] }, ['zhili', 'caoxian']],
    [
      'a sector or an industry',
      { industries: ['home', 'hanfu'] },
      ['zhili', 'shaoxing-ceramics', 'caoxian', 'caoxian-wood'],
    ],
    ['tiers', { tiers: ['below', 'none'] }, ['shaoxing-ceramics', 'caoxian-wood']],
    ['a list', { lists: ['sme-2022'] }, ['shaoxing-ceramics', 'caoxian']],
    ['either list', { lists: ['sme-2022', 'hundred-2023'] }, ['shaoxing-ceramics', 'keqiao', 'caoxian']],
    ['growth', { hasGrowth: true }, ['zhili', 'keqiao', 'caoxian']],
    ['growth belts', { growthBelts: true }, ['zhili', 'keqiao', 'caoxian']],
    [
      'a range of figures, its end not in it',
      { scaleRange: { from: 600_000, to: null } },
      ['zhili', 'keqiao', 'keqiao-fabric'],
    ],
    [
      'figures below, the unknown left out',
      { scaleRange: { from: null, to: 600_000 } },
      ['shaoxing-ceramics', 'caoxian'],
    ],
    ['a range of growth', { growthRange: { from: 0.05, to: 0.1 } }, ['zhili']],
    ['a box', { area: { kind: 'box', west: 0, south: 0, east: 1, north: 1 } }, []],
    ['several at once', { place: '330000', hasGrowth: true, tiers: ['ten'] }, ['zhili']],
  ])('by %s', (_, change, ids) => expect(shown(change)).toEqual(ids));
});

it('tells which filters a belt fails, so that one of them can be left out', () => {
  const query: Query = { ...DEFAULT_QUERY, place: '370000', tiers: ['ten'] };
  const fails = failsOf(pack, query, viewOf(pack, query));
  expect(idsOf(pack, passing(fails))).toEqual(['caoxian']);
  expect(idsOf(pack, passing(fails, 'place'))).toEqual(['zhili', 'caoxian']);
  expect(idsOf(pack, passing(fails, 'tier'))).toEqual(['caoxian', 'caoxian-wood']);
});

it('finds the run of belts of a place', () => {
  const run = (code: string) => segmentOf(pack, placeRow(pack, code));
  expect(['330000', '330600', '330502101', '330681', 'x'].map(run)).toEqual([
    { start: 0, end: 4 },
    { start: 1, end: 4 },
    { start: 0, end: 1 },
    { start: 0, end: 0 },
    { start: 0, end: 0 },
  ]);
});
