import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { explore } from '../../../src/core/analysis/explore.ts';
import { DEFAULT_QUERY, WHOLE, type Query } from '../../../src/core/analysis/query.ts';
import { spreadOf, type Histogram } from '../../../src/core/analysis/spread.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { packOf } from '../pack-fixture.ts';
import { queries } from '../query-arbitrary.ts';

/** Output of 2022 and 2023 in 亿元: 10 → 11, 30 → 24, 400 → 400, one year only, nothing. */
const pack = packOf({
  belts: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
  claims: [
    { belt: 'a', period: '2022', value: 10 },
    { belt: 'a', period: '2023', value: 11 },
    { belt: 'b', period: '2022', value: 30 },
    { belt: 'b', period: '2023', value: 24 },
    { belt: 'c', period: '2022', value: 400 },
    { belt: 'c', period: '2023', value: 400 },
    { belt: 'd', period: '2023', value: 20 },
  ],
});

function spread(change: Partial<Query> = {}) {
  return spreadOf(pack, { ...DEFAULT_QUERY, measure: 'output_value', year: 2023, ...change });
}
const brief = ({ bins }: Histogram) => bins.map(({ from, to, count }) => `${from ?? ''}..${to ?? ''} ${count}`);

it('counts figures in steps of 1, 2 and 5, the ends open, an edge in the upper bin', () => {
  const { scale } = spread();
  expect(brief(scale)).toEqual([
    '..200000 1',
    '200000..500000 2',
    '500000..1000000 0',
    '1000000..2000000 0',
    '2000000.. 1',
  ]);
  expect([scale.known, scale.unknown]).toEqual([4, 1]);
});

it('counts growth in steps of five points', () => {
  const { growth } = spread();
  expect(growth.bins.filter(({ count }) => count > 0)).toEqual([
    { from: null, to: -0.15, count: 1 },
    { from: 0, to: 0.05, count: 1 },
    { from: 0.1, to: null, count: 1 },
  ]);
  expect([growth.known, growth.unknown]).toEqual([3, 2]);
});

it('leaves its own range out and keeps the other', () => {
  const narrow = spread({ scaleRange: { from: 1e6, to: null }, growthRange: { from: -0.05, to: null } });
  expect(brief(narrow.scale)).toEqual([
    '..200000 1',
    '200000..500000 0',
    '500000..1000000 0',
    '1000000..2000000 0',
    '2000000.. 1',
  ]);
  expect(narrow.growth).toEqual({ bins: [{ from: null, to: null, count: 1 }], known: 1, unknown: 0 });
});

it('has no bins where nothing is known', () => {
  expect(spread({ year: 1999 }).scale).toEqual({ bins: [], known: 0, unknown: 5 });
});

test('bins sum to what is known, and a bin promises what its range gives', () => {
  fc.assert(
    fc.property(anyPack, queries, (pack, query) => {
      const found = spreadOf(pack, query);
      for (const [part, { bins, known, unknown }] of [
        ['scaleRange', found.scale],
        ['growthRange', found.growth],
      ] as const) {
        const open = { ...query, [part]: WHOLE };
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(known);
        expect(known + unknown).toBe(explore(pack, open).order.length);
        for (const { from, to, count } of bins.length > 1 ? bins : [])
          expect(explore(pack, { ...open, [part]: { from, to } }).order).toHaveLength(count);
      }
    }),
    { numRuns: 40 },
  );
});
