import { describe, expect, it } from 'vitest';
import { linkages } from '../../../src/core/analysis/linkage.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import type { EventText } from '../../../src/core/belt/event.ts';
import { neighbours, placeAt, sitedPack } from '../linked-fixture.ts';
import { beltRow } from '../pack-fixture.ts';

const event = (id: string, change: Partial<EventText>): EventText => ({
  ...{ id, zh: id, en: id, start: '2020-05', belts: [], source: 0 },
  ...change,
});

describe('linkages', () => {
  it('are ranked by joint scale: two figures, then one', () => {
    const { total, pairs } = linkages(neighbours(), DEFAULT_QUERY);
    const told = pairs.map(({ a, b, km, counties, approximate, scale }) => {
      return [a.id, b.id, km, counties, approximate, scale.value, scale.known];
    });
    expect(told).toEqual([
      ['keqiao', 'zhuji', 11.119508, 'touching', false, 6_000_000, 2],
      ['wuxing', 'keqiao', 111.19508, 'touching', false, 5_600_000, 2],
      ['keqiao', 'zhuji-fabric', 22.239016, 'touching', true, 5_000_000, 1],
    ]);
    expect(total).toBe(3);
    expect(pairs[1]?.scale.interval).toEqual({ low: 5_600_000, high: null, approximate: false });
  });

  it('without any figure stand by their distance', () => {
    const { pairs } = linkages(neighbours(), { ...DEFAULT_QUERY, year: 2001 });
    expect(pairs.map(({ km, scale }) => [km, scale.value, scale.known])).toEqual([
      [11.119508, null, 0],
      [22.239016, null, 0],
      [111.19508, null, 0],
    ]);
  });

  it('hold at least one belt of the query; the limit cuts what is shown, not what is counted', () => {
    const ids = (query: object, options = {}) => {
      const { total, pairs } = linkages(neighbours(), { ...DEFAULT_QUERY, ...query }, options);
      return [total, ...pairs.map(({ a, b }) => `${a.id} ${b.id}`)];
    };
    expect(ids({ place: '330500' })).toEqual([1, 'wuxing keqiao']);
    expect(ids({ place: '371700' })).toEqual([0]);
    expect(ids({ industries: ['hanfu'] })).toEqual([0]);
    expect(ids({}, { limit: 1 })).toEqual([3, 'keqiao zhuji']);
    expect(ids({ place: '330500' }, { within: 90 })).toEqual([2, 'wuxing keqiao', 'wuxing zhuji-fabric']);
  });

  it('name the events of both belts or of both places; none known is an empty list', () => {
    const row = (id: string) => beltRow(neighbours(), id);
    const pack = neighbours({
      events: [
        event('both belts', { belts: [row('keqiao'), row('zhuji'), row('caoxian')] }),
        event('one belt', { belts: [row('keqiao')], place: placeAt('330603') }),
        event('both places', { belts: [row('keqiao')], place: placeAt('330681') }),
        event('their city', { place: placeAt('330600') }),
      ],
    });
    const { pairs } = linkages(pack, DEFAULT_QUERY);
    expect(pairs.map(({ a, b, events }) => [`${a.id} ${b.id}`, events])).toEqual([
      ['keqiao zhuji', [0, 2]],
      ['wuxing keqiao', []],
      // zhuji-fabric is not named itself, but its place is: the first event is in its county too.
      ['keqiao zhuji-fabric', [0, 2]],
    ]);
  });

  it('are none in a pack without belts or with one', () => {
    for (const belts of [[], [{ id: 'a', at: [120, 30] as const }]])
      expect(linkages(sitedPack(belts), DEFAULT_QUERY)).toEqual({ total: 0, pairs: [] });
  });
});
