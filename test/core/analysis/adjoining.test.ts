import { describe, expect, it } from 'vitest';
import { adjoiningPairs, isInside } from '../../../src/core/analysis/adjoining.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { neighbours, sitedPack } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const named = (pack: Pack, km: number) => {
  const { a, b, km: apart } = adjoiningPairs(pack, km);
  const id = (row: number | undefined) => pack.texts.belts[row ?? -1]?.id;
  return Array.from(a, (one, pair) => `${id(one)} ${id(b[pair])} ${apart[pair]?.toFixed(1)}`);
};

describe('belts that may work together', () => {
  it('are within reach or across a county border; never one inside the other, never a place and its own city', () => {
    expect(named(neighbours(), 30)).toEqual(['keqiao zhuji 11.1', 'keqiao zhuji-fabric 22.2', 'wuxing keqiao 111.2']);
  });

  it('across a border are found at any reach, each once', () => {
    expect(named(neighbours(), 0)).toEqual(['keqiao zhuji 11.1', 'keqiao zhuji-fabric 22.2', 'wuxing keqiao 111.2']);
    expect(named(neighbours(), 112)).toEqual([
      'keqiao zhuji 11.1',
      'keqiao zhuji-fabric 22.2',
      'wuxing zhuji-fabric 89.0',
      'wuxing zhuji 100.1',
      'wuxing shaoxing 105.6',
      'wuxing keqiao 111.2',
    ]);
  });

  it('of one place are no pair, of two towns or a town and another county they are', () => {
    const pack = sitedPack([
      { id: 'a', place: '330603', at: [120, 30] },
      { id: 'b', place: '330603', at: [120, 30.01] },
      { id: 'town', place: '330502101', at: [120, 30.02] },
      { id: 'county', place: '330502', at: [120, 30.03] },
    ]);
    expect(named(pack, 30)).toEqual(['town b 1.1', 'county b 2.2', 'town a 2.2', 'county a 3.3']);
  });

  it('are none without borders and out of reach, and in a pack without belts', () => {
    expect(named(neighbours({ borders: { drawn: [], pairs: [] } }), 10)).toEqual([]);
    expect(named(sitedPack([]), 30)).toEqual([]);
  });
});

it('a belt lies inside another at any depth', () => {
  const pack = sitedPack([
    { id: 'a', at: [120, 30] },
    { id: 'b', at: [120, 30], within: 'a' },
    { id: 'c', at: [120, 30], within: 'b' },
  ]);
  const inside = (inner: string, outer: string) => isInside(pack, beltRow(pack, inner), beltRow(pack, outer));
  expect([inside('c', 'a'), inside('b', 'a'), inside('a', 'c'), inside('a', 'a')]).toEqual([true, true, false, false]);
});
