import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUERY, type Query } from '../../../src/core/analysis/query.ts';
import { rankAmong, rankBelts } from '../../../src/core/analysis/rank.ts';
import { rankIntervals, rankIntervalsOf, type Unknowns } from '../../../src/core/analysis/rank-interval.ts';
import { atlas } from '../atlas-fixture.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { idsOf, packOf, type ClaimRow } from '../pack-fixture.ts';

type Span = readonly [number, number];
const UNKNOWN: Span = [NaN, NaN];
function ranks(spans: readonly Span[], unknowns: Unknowns = 'apart') {
  const low = Float64Array.from(spans, ([least]) => least);
  const high = Float64Array.from(spans, ([, most]) => most);
  const { best, worst } = rankIntervals({ low, high }, unknowns);
  return Array.from(best, (rank, at) => `${rank}-${worst[at]}`);
}
const exact = (value: number): Span => [value, value];

describe('rankIntervals', () => {
  it('of exact values are competition ranks', () => {
    expect(ranks([3, 2, 2, 1].map(exact))).toEqual(['1-1', '2-2', '2-2', '4-4']);
  });
  it('of values that overlap are ranges', () => {
    // 10 stands first or second; 8-12 anywhere above 5; 5 is third.
    expect(ranks([exact(10), [8, 12], exact(5)])).toEqual(['1-2', '1-2', '3-3']);
    expect(
      ranks([
        [0, 4],
        [2, 6],
        [5, 9],
      ]),
    ).toEqual(['2-3', '1-3', '1-2']);
  });
  it('of ends that touch may tie', () =>
    expect(
      ranks([
        [1, 2],
        [2, 3],
      ]),
    ).toEqual(['1-2', '1-1']));
  it('of open ends reach to the end', () => {
    expect(ranks([[60, Infinity], exact(100), exact(50)])).toEqual(['1-2', '1-2', '3-3']);
    expect(ranks([[0, 60], exact(100), exact(50)])).toEqual(['2-3', '1-1', '2-3']);
    expect(
      ranks([
        [60, Infinity],
        [60, Infinity],
      ]),
    ).toEqual(['1-2', '1-2']);
  });
  it('leave unknown values apart, or let them be anywhere', () => {
    expect(ranks([exact(2), UNKNOWN, exact(1)])).toEqual(['1-1', '0-0', '2-2']);
    expect(ranks([exact(2), UNKNOWN, exact(1)], 'anywhere')).toEqual(['1-2', '1-3', '2-3']);
    expect(ranks([UNKNOWN, UNKNOWN])).toEqual(['0-0', '0-0']);
    expect(ranks([UNKNOWN, UNKNOWN], 'anywhere')).toEqual(['1-2', '1-2']);
  });
  it('of none and one', () => {
    expect(ranks([])).toEqual([]);
    expect(ranks([[-5, 5]])).toEqual(['1-1']);
  });
  it('refuses ends that are turned round', () => {
    expect(() => ranks([[2, 1]])).toThrow('value 0 lies from 2 to 1');
    expect(() => ranks([[NaN, 1]])).toThrow('value 0 lies from NaN to 1');
  });

  const end = fc.integer({ min: 0, max: 12 });
  const span = fc.tuple(end, end).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  const spans = fc.array(span, { minLength: 1, maxLength: 9 });
  it('contain the rank of every completion', () => {
    const mixed = fc.array(fc.tuple(fc.oneof(span, fc.constant(UNKNOWN)), fc.nat(100)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(mixed, (drawn) => {
        const truth = drawn.map(([[low, high], at]) => (Number.isNaN(low) ? at - 50 : low + ((high - low) * at) / 100));
        ranks(
          drawn.map(([one]) => one),
          'anywhere',
        ).forEach((text, at) => {
          const [best = 0, worst = 0] = text.split('-').map(Number);
          const rank = rankAmong(truth[at] ?? NaN, truth);
          expect(rank).toBeGreaterThanOrEqual(best);
          expect(rank).toBeLessThanOrEqual(worst);
        });
      }),
    );
  });
  it('reach both ends where the spans are closed', () => {
    fc.assert(
      fc.property(spans, (given) => {
        ranks(given).forEach((text, at) => {
          const own = (end: 0 | 1) => given.map((one, other) => one[other === at ? end : end === 0 ? 1 : 0]);
          const rank = (values: readonly number[]) => rankAmong(values[at] ?? NaN, values);
          expect(text).toBe(`${rank(own(1))}-${rank(own(0))}`);
        });
      }),
    );
  });
});

describe('rankIntervalsOf', () => {
  const told = (pack = atlas(), change: Partial<Query> = {}, unknowns: Unknowns = 'apart') => {
    const found = rankIntervalsOf(pack, { ...DEFAULT_QUERY, ...change }, unknowns);
    const ids = idsOf(pack, found.belts);
    return { ...found, lines: Object.fromEntries(ids.map((id, at) => [id, `${found.best[at]}-${found.worst[at]}`])) };
  };
  it('by scale: over 60 may be first', () => {
    const { lines, known, unknown } = told();
    expect(lines).toEqual({
      keqiao: '1-2',
      'keqiao-fabric': '2-3',
      zhili: '1-3',
      caoxian: '4-4',
      'shaoxing-ceramics': '5-5',
      'caoxian-wood': '0-0',
    });
    expect([known, unknown]).toEqual([5, 1]);
  });
  it('with the unknown anywhere', () => {
    expect(told(atlas(), {}, 'anywhere').lines).toMatchObject({ keqiao: '1-3', caoxian: '4-5', 'caoxian-wood': '1-6' });
  });
  it('by growth', () => {
    expect(told(atlas(), { sort: 'growth' }).lines).toMatchObject({
      keqiao: '1-1',
      caoxian: '2-2',
      zhili: '3-3',
      'caoxian-wood': '0-0',
    });
  });
  it('by growth that is open on a side, down to -100 %', () => {
    const of = (belt: string, from: number, to: number, more: Partial<ClaimRow> = {}): ClaimRow[] => [
      { belt, period: '2022', value: from },
      { belt, period: '2023', value: to, ...more },
    ];
    const pack = packOf({
      belts: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      claims: [
        ...of('a', 10, 9),
        ...of('b', 10, 8, { bound: 'nearly' }),
        ...of('c', 10, 1),
        ...of('d', 10, 10, { bound: 'over' }),
      ],
    });
    expect(told(pack, { sort: 'growth' }).lines).toEqual({ a: '2-2', b: '3-4', c: '3-4', d: '1-1' });
  });
  it('among the belts that pass', () => {
    expect(told(atlas(), { place: '370000' })).toMatchObject({
      lines: { caoxian: '1-1', 'caoxian-wood': '0-0' },
      known: 1,
      unknown: 1,
    });
    expect(told(atlas(), { place: '999999' })).toMatchObject({ lines: {}, known: 0, unknown: 0 });
  });
  it('counts the soft figures', () => {
    const pack = packOf({ belts: [{ id: 'a' }], claims: [{ belt: 'a', period: '2023', value: 5, bound: 'about' }] });
    expect(told(pack).soft).toBe(1);
  });
  it('holds the rank of the list', () => {
    fc.assert(
      fc.property(anyPack, fc.constantFrom<Query['sort']>('scale', 'growth'), (pack, sort) => {
        const query: Query = { ...DEFAULT_QUERY, sort };
        const { order, rank } = rankBelts(pack, query, new Uint16Array(pack.belts.count));
        const { best, worst } = rankIntervalsOf(pack, query, 'apart');
        order.forEach((belt, place) => {
          if (rank[place] === 0) return;
          expect(best[belt]).toBeGreaterThan(0);
          if (sort === 'growth') return;
          expect(rank[place]).toBeGreaterThanOrEqual(best[belt] ?? 0);
          expect(rank[place]).toBeLessThanOrEqual(worst[belt] ?? 0);
        });
      }),
    );
  });
});
