import fc from 'fast-check';
import { AREAS, SORTS, TIERS, type Query } from '../../src/core/analysis/query.ts';
import { LEVELS } from '../../src/core/belt/model.ts';
import { INDUSTRIES, LISTS, MEASURES, PLACES } from './pack-tables.ts';

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const some = <Item>(items: readonly Item[]) => fc.subarray([...items]);
const year = fc.integer({ min: 1990, max: 2030 });

/** Any query over the tables of pack-tables.ts. */
export const queries: fc.Arbitrary<Query> = fc.record({
  place: fc.constantFrom('', ...codes(PLACES)),
  industries: some(codes(INDUSTRIES)),
  tiers: some(TIERS),
  lists: some(LISTS.map(({ id }) => id)),
  hasGrowth: fc.boolean(),
  growthBelts: fc.boolean(),
  measure: fc.constantFrom('best', ...codes(MEASURES)),
  year: fc.oneof(fc.constant('latest' as const), year, fc.integer({ min: 2021, max: 2023 })),
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
  level: fc.constantFrom(...LEVELS),
  areas: fc.constantFrom(...AREAS),
  series: fc.constantFrom(...codes(MEASURES)),
  seriesYear: year,
  circles: fc.boolean(),
});
