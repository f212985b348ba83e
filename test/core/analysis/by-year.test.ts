import { expect, it } from 'vitest';
import { placesByYear } from '../../../src/core/analysis/by-year.ts';
import { explore } from '../../../src/core/analysis/explore.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { atlas } from '../atlas-fixture.ts';
import { packOf } from '../pack-fixture.ts';

it('sums each year by province and leaves out provinces without a figure', () => {
  const pack = packOf({
    belts: [{ id: 'keqiao' }, { id: 'caoxian', place: '371721' }],
    claims: [
      { belt: 'keqiao', period: '2021', value: 10 },
      { belt: 'keqiao', period: '2022', value: 12 },
      { belt: 'caoxian', period: '2022', value: 3, bound: 'over' },
    ],
  });
  const found = placesByYear(pack, { ...DEFAULT_QUERY, measure: 'output_value' }, [2021, 2022, 2023]);
  const brief = found.map(({ year, total, places }) => [
    year,
    total.withFigure,
    places.map(({ code, sum }) => `${code} ${sum.value} ${sum.bound}`),
  ]);
  expect(brief).toEqual([
    [2021, 1, ['330000 100000 exact']],
    [2022, 2, ['330000 120000 exact', '370000 30000 over']],
    [2023, 0, []],
  ]);
});

it('says of a year what the question says of it', () => {
  const pack = atlas();
  for (const change of [{}, { hasGrowth: true }, { measure: 'output_value', tiers: ['hundred' as const] }]) {
    const query = { ...DEFAULT_QUERY, ...change };
    const [found] = placesByYear(pack, query, [2023]);
    expect(found?.total).toEqual(explore(pack, { ...query, year: 2023 }).total);
  }
});
