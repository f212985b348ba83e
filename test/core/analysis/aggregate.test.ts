import { describe, expect, it } from 'vitest';
import { groupBy, groupByYear, isAddable, oneGroup, totalOf } from '../../../src/core/analysis/aggregate.ts';
import type { Group } from '../../../src/core/analysis/result.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { atlas } from '../atlas-fixture.ts';

const pack = atlas();
const rows = Uint32Array.of(0, 1, 2, 3, 4, 5);
const view = viewOf(pack, { measure: 'best', year: 'latest' });
/** Key, members, sum in 亿, bound, belts with figure of belts, nested. */
const brief = ({ key, count, sum }: Group) => [
  key,
  count,
  sum.value === null ? null : sum.value / 1e4,
  sum.bound,
  `${sum.withFigure}/${sum.belts}`,
  sum.nested,
];

describe('groupBy', () => {
  it('sums by province', () => {
    expect(groupBy(pack, 'best', view, rows, 'province').map(brief)).toEqual([
      ['330000', 4, 565, 'over', '3/3', 1],
      ['370000', 2, 24, 'exact', '1/2', 0],
    ]);
  });
  it('sums by county, without belts that are known to the prefecture only', () => {
    expect(groupBy(pack, 'best', view, rows, 'county').map(brief)).toEqual([
      ['330502', 1, 60, 'over', '1/1', 0],
      ['330603', 2, 500, 'exact', '1/1', 1],
      ['371721', 2, 24, 'exact', '1/2', 0],
    ]);
  });
  it('sums by industry, list and tier', () => {
    expect(groupBy(pack, 'best', view, rows, 'industry').map(brief)).toEqual([
      ['ceramics', 2, 5, 'exact', '1/2', 0],
      ['hanfu', 2, 84, 'over', '2/2', 0],
      ['textile', 2, 500, 'exact', '1/1', 1],
    ]);
    expect(groupBy(pack, 'best', view, rows, 'list').map(brief)).toEqual([
      ['hundred-2023', 2, 524, 'exact', '2/2', 0],
      ['sme-2022', 2, 29, 'exact', '2/2', 0],
    ]);
    expect(groupBy(pack, 'best', view, rows, 'tier').map(brief)).toEqual([
      ['hundred', 2, 500, 'exact', '1/1', 1],
      ['ten', 2, 84, 'over', '2/2', 0],
      ['below', 1, 5, 'exact', '1/1', 0],
      ['none', 1, null, 'exact', '0/1', 0],
    ]);
  });
  it('gives shares of the joint sum and the median growth', () => {
    const [zhejiang, shandong] = groupBy(pack, 'best', view, rows, 'province');
    expect([zhejiang?.share, shandong?.share]).toEqual([565 / 589, 24 / 589]);
    expect(zhejiang?.growth).toBeCloseTo(0.17, 12);
    expect([zhejiang?.withGrowth, shandong?.withGrowth]).toEqual([2, 1]);
  });
  it('adds nothing up that does not add up', () => {
    const shares = viewOf(pack, { measure: 'market_share_national', year: 'latest' });
    expect(
      groupBy(pack, 'market_share_national', shares, rows, 'province').map(({ sum, share }) => [
        sum.value,
        sum.withFigure,
        share,
      ]),
    ).toEqual([
      [null, 0, null],
      [null, 1, null],
    ]);
  });
});

it('sums all', () => {
  expect(totalOf(pack, 'best', view, rows)).toEqual({
    value: 5_890_000,
    bound: 'over',
    belts: 5,
    withFigure: 4,
    nested: 1,
  });
  expect(totalOf(pack, 'best', view, new Uint32Array(0))).toEqual({
    value: null,
    bound: 'exact',
    belts: 0,
    withFigure: 0,
    nested: 0,
  });
  expect(oneGroup(pack, 'best', view, rows, 'x')).toMatchObject({ key: 'x', count: 6, share: null, withGrowth: 3 });
  expect(['best', 'enterprises', 'market_share_national', 'x'].map((code) => isAddable(pack, code))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('sums year by year', () => {
  expect(groupByYear(pack, 'best', rows).map(brief)).toEqual([
    ['2021', 6, 5, 'exact', '1/6', 0],
    ['2022', 6, 420, 'exact', '2/5', 1],
    ['2023', 6, 584, 'over', '3/5', 1],
  ]);
});
