import { expect, it } from 'vitest';
import { placeCard } from '../../../src/core/analysis/place-card.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { atlas } from '../atlas-fixture.ts';

const pack = atlas();

it('shows all of a province', () => {
  const card = placeCard(pack, DEFAULT_QUERY, '330000');
  expect(card).toMatchObject({
    zh: '浙江省',
    en: 'Zhejiang',
    level: 'province',
    // Of its own figures, one of them of 2021; the nation's may be of other years.
    years: { from: 2021, to: 2023 },
    rank: { place: 1, of: 2 },
    series: [],
  });
  expect(card?.group).toMatchObject({
    key: '330000',
    count: 4,
    sum: { value: 5_650_000, nested: 1 },
    share: 565 / 589,
  });
  expect(card?.belts.map(({ id }) => id)).toEqual(['keqiao', 'keqiao-fabric', 'zhili', 'shaoxing-ceramics']);
  expect(card?.sectors.map(({ key }) => key)).toEqual(['clothing', 'home']);
});

it('keeps the other filters and lets the place of the query go', () => {
  const card = placeCard(pack, { ...DEFAULT_QUERY, place: '330000', industries: ['hanfu'] }, '371721');
  expect(card?.path.map(({ en }) => en)).toEqual(['Shandong', 'Heze', 'Caoxian']);
  expect(card?.belts.map(({ id }) => id)).toEqual(['caoxian']);
  expect(card?.years).toEqual({ from: 2023, to: 2023 });
  expect(card?.rank).toEqual({ place: 2, of: 2 });
});

it('gives the series of a province by year', () => {
  expect(placeCard(pack, DEFAULT_QUERY, '370000')?.series.map(({ year, value }) => [year, value])).toEqual([
    [2023, 800],
    [2024, 900],
  ]);
});

it('has no rank without a sum, and no card without a place', () => {
  const empty = placeCard(pack, DEFAULT_QUERY, '330681');
  expect([empty?.rank, empty?.group.count, empty?.belts]).toEqual([null, 0, []]);
  expect(placeCard(pack, DEFAULT_QUERY, '999999')).toBeNull();
});
