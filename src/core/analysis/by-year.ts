import type { Pack } from '../belt/pack.ts';
import { groupBy, totalOf } from './aggregate.ts';
import { failsOf, passing } from './filter.ts';
import type { Query } from './query.ts';
import type { Sum } from './result.ts';
import { viewOf } from './view.ts';

/** One year of a question: the provinces whose belts have a figure of that year. */
export interface YearOfPlaces {
  readonly year: number;
  readonly total: Sum;
  /** By code; only those with a sum. */
  readonly places: readonly { readonly code: string; readonly sum: Sum }[];
}

/** The same question put to several years, in the order given; all its other filters hold in each of them. */
export function placesByYear(pack: Pack, query: Query, years: readonly number[]): YearOfPlaces[] {
  return years.map((year) => {
    const asked = { ...query, year };
    const view = viewOf(pack, asked);
    const rows = passing(failsOf(pack, asked, view));
    return {
      year,
      total: totalOf(pack, query.measure, view, rows),
      places: groupBy(pack, query.measure, view, rows, 'province').flatMap(({ key, sum }) =>
        sum.value === null ? [] : [{ code: key, sum }],
      ),
    };
  });
}
