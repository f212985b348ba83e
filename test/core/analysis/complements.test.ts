import { describe, expect, it } from 'vitest';
import { complements } from '../../../src/core/analysis/complements.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import type { ChainRole, ChainText } from '../../../src/core/belt/chain.ts';
import { industryAt, sitedPack, type SitedBelt } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const link = (supplier: string, user: string, role: ChainRole): ChainText => ({
  ...{ supplier: industryAt(supplier), user: industryAt(user), role, zh: '料', en: 'Stuff' },
});
const BELTS: readonly SitedBelt[] = [
  { id: 'fabric', industry: 'textile', at: [120, 30] },
  { id: 'dress', industry: 'hanfu', at: [120, 30.1] },
  { id: 'dress-far', industry: 'hanfu', at: [120, 30.5], point: 'approximate' },
  { id: 'bowls', industry: 'ceramics', at: [120, 30.2] },
  { id: 'fabric-inside', industry: 'textile', within: 'dress', at: [120, 30.1] },
];

function told(chain: readonly ChainText[], id: string, options = {}) {
  const pack = sitedPack(BELTS, [], { chain });
  return complements(pack, DEFAULT_QUERY, beltRow(pack, id), options).map(({ belt, km, side, role, link: row }) => {
    return [belt.id, km, side, role, row];
  });
}

describe('complements', () => {
  it('are the users of a supplier and the suppliers of a user, nearest first', () => {
    const chain = [link('textile', 'hanfu', 'material')];
    expect(told(chain, 'fabric')).toEqual([
      ['dress', 11.119508, 'user', 'material', 0],
      ['dress-far', 55.59754, 'user', 'material', 0],
    ]);
    expect(told(chain, 'dress-far')).toEqual([
      ['fabric-inside', 44.478032, 'supplier', 'material', 0],
      ['fabric', 55.59754, 'supplier', 'material', 0],
    ]);
  });

  it('leave out a belt inside the other, what is out of reach and what no link names', () => {
    const chain = [link('textile', 'hanfu', 'material')];
    expect(told(chain, 'dress').map(([id]) => id)).toEqual(['fabric']);
    expect(told(chain, 'fabric', { within: 20 }).map(([id]) => id)).toEqual(['dress']);
    expect(told(chain, 'fabric', { limit: 1 }).map(([id]) => id)).toEqual(['dress']);
    expect([told(chain, 'bowls'), told([], 'fabric')]).toEqual([[], []]);
  });

  it('name a belt on both sides, and the link of the industry before that of its sector', () => {
    const chain = [
      link('home', 'clothing', 'packaging'),
      link('ceramics', 'textile', 'part'),
      link('textile', 'ceramics', 'product'),
    ];
    expect(told(chain, 'fabric')).toEqual([
      ['bowls', 22.239016, 'supplier', 'part', 1],
      ['bowls', 22.239016, 'user', 'product', 2],
    ]);
    expect(told(chain, 'dress')).toEqual([['bowls', 11.119508, 'supplier', 'packaging', 0]]);
  });

  it('say when one of the two points is only a centre, and where the other lies', () => {
    const pack = sitedPack(BELTS, [], { chain: [link('textile', 'hanfu', 'material')] });
    const soft = (id: string) =>
      complements(pack, DEFAULT_QUERY, beltRow(pack, id)).map(({ approximate, bearing }) => [approximate, bearing]);
    expect(soft('fabric')).toEqual([
      [false, 0],
      [true, 0],
    ]);
    expect(soft('dress-far')).toEqual([
      [true, 180],
      [true, 180],
    ]);
  });

  it('refuse a belt that is not there', () => {
    expect(() => complements(sitedPack(BELTS), DEFAULT_QUERY, 9)).toThrow('belt 9 is not in the pack; expected 0 to 4');
  });
});
