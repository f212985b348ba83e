import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUERY, type Query } from '../../../src/core/analysis/query.ts';
import { rankAmong, rankBelts } from '../../../src/core/analysis/rank.ts';
import { atlas } from '../atlas-fixture.ts';
import { idsOf, packOf } from '../pack-fixture.ts';

const pack = atlas();
function ranked(sort: Query['sort'], descending: boolean, fails = new Uint16Array(6)) {
  const { order, rank } = rankBelts(pack, { ...DEFAULT_QUERY, sort, descending }, fails);
  return idsOf(pack, order).map((id, place) => `${rank[place]} ${id}`);
}

describe('rankBelts', () => {
  it('by scale, unknown last either way', () => {
    const known = ['1 keqiao', '2 keqiao-fabric', '3 zhili', '4 caoxian', '5 shaoxing-ceramics'];
    expect(ranked('scale', true)).toEqual([...known, '0 caoxian-wood']);
    expect(ranked('scale', false)).toEqual([...known.reverse(), '0 caoxian-wood']);
  });
  it('by growth, unknown by name', () => {
    expect(ranked('growth', true)).toEqual([
      '1 keqiao',
      '2 caoxian',
      '3 zhili',
      '0 caoxian-wood',
      '0 keqiao-fabric',
      '0 shaoxing-ceramics',
    ]);
  });
  it('by English name, with the rank by scale', () => {
    const names = ['4 caoxian', '0 caoxian-wood', '2 keqiao-fabric', '1 keqiao', '5 shaoxing-ceramics', '3 zhili'];
    expect(ranked('name', false)).toEqual(names);
    expect(ranked('name', true)).toEqual(names.reverse());
  });
  it('ranks only those that pass', () => {
    const fails = Uint16Array.from(idsOf(pack, [0, 1, 2, 3, 4, 5]), (id) => (id.startsWith('keqiao') ? 1 : 0));
    expect(ranked('scale', true, fails)).toEqual(['1 zhili', '2 caoxian', '3 shaoxing-ceramics', '0 caoxian-wood']);
  });
  it('shares ranks among equals, who follow their names', () => {
    const belts = ['d', 'c', 'b', 'a'].map((id) => ({ id }));
    const claims = [3, 2, 2, 1].map((value, index) => ({ belt: 'dcba'[index] ?? '', period: '2023', value }));
    const equal = packOf({ belts, claims });
    const { order, rank } = rankBelts(equal, DEFAULT_QUERY, new Uint16Array(4));
    expect([idsOf(equal, order), [...rank]]).toEqual([
      ['d', 'b', 'c', 'a'],
      [1, 2, 2, 4],
    ]);
  });
  it('is a permutation of those that pass', () => {
    const sorts = fc.constantFrom<Query['sort']>('scale', 'growth', 'name');
    fc.assert(
      fc.property(
        fc.uint16Array({ minLength: 6, maxLength: 6, max: 1 }),
        sorts,
        fc.boolean(),
        (fails, sort, descending) => {
          const passing = [0, 1, 2, 3, 4, 5].filter((belt) => fails[belt] === 0);
          const shown = ranked(sort, descending, fails).map((line) => line.replace(/^\d+ /, ''));
          expect([...shown].sort()).toEqual(idsOf(pack, passing).sort());
        },
      ),
    );
  });
});

it('ranks one value among others', () =>
  expect([5, 4, 1].map((value) => rankAmong(value, [5, 5, 4]))).toEqual([1, 3, 4]));
