import { expect, it, test } from 'vitest';
import { middleOf, trendsOf } from '../../../src/core/evidence/trend.ts';
import { keqiao } from './dossier-fixture.ts';

test.each([
  ['2020', 2020],
  ['2020H1', 2019.749],
  ['2021Q4', 2021.374],
  ['2019/2020', 2019.501],
  ['', null],
  ['later', null],
])('%s stands at %d', (period, x) => {
  expect(middleOf(period)).toBe(x);
});

it('parts scopes, parts of a year and the figure that is not taken', () => {
  const pack = keqiao([
    { period: '2021', value: 100 },
    { period: '2022', value: 120, confidence: 'low' },
    { period: '2022', value: 110 },
    { period: '2022H1', value: 50 },
    { period: '2022', value: 90, scope: 'large', words: '规上' },
    { period: '2022', value: 3000, measure: 'enterprises' },
  ]);
  const [output, ...others] = trendsOf(pack, 0);
  expect(others).toEqual([]);
  const lines = output?.series.map(({ scope, claims }) => [scope.zh, claims.map(({ x, value, pale }) => [x, value, pale])]); // prettier-ignore
  expect(lines?.[0]).toEqual(['全口径', [[2021, 1e6, false], [2022, 1.1e6, false]]]); // prettier-ignore
  expect(lines).toContainEqual(['全口径', [[2022, 1.2e6, true]]]);
  expect(lines).toContainEqual(['规上', [[2022, 9e5, false]]]);
  expect(lines).toHaveLength(4);
});
