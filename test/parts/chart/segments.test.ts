import { expect, test } from 'vitest';
import { segmentsOf } from '../../../src/parts/chart/segments.ts';
import { point } from './point.ts';

const years = (...xs: number[]) => xs.map((x) => point(x, 1));

test.each([
  ['year by year', years(2019, 2020, 2021), [[2019, 2020], [2020, 2021]]], // prettier-ignore
  ['not across missing years', years(2016, 2019, 2020), [[2019, 2020]]],
  ['not two figures far apart', years(2016, 2024), []],
  ['a series that steps by two years', years(2016, 2018, 2020, 2024), [[2016, 2018], [2018, 2020]]], // prettier-ignore
  ['halves of a year', years(2019.75, 2020.25, 2021.25), [[2019.75, 2020.25], [2020.25, 2021.25]]], // prettier-ignore
  ['not across a gap', [point(2019, 1), point(2020, null), point(2021, 1)], []],
])('joins %s', (_, points, joined) => {
  expect(segmentsOf(points).map(([a, b]) => [a.x, b.x])).toEqual(joined);
});
