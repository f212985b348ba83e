import fc from 'fast-check';
import type { Area } from '../../src/core/analysis/area.ts';
import {
  AREAS,
  BREAKINGS,
  READINGS,
  QUADRANTS,
  SORTS,
  TIERS,
  type Query,
  type Range,
} from '../../src/core/analysis/query.ts';
import { LEVELS } from '../../src/core/belt/model.ts';
import { INDUSTRIES, LISTS, MEASURES, PLACES } from './pack-tables.ts';

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const some = <Item>(items: readonly Item[]) => fc.subarray([...items]);
const year = fc.integer({ min: 1990, max: 2030 });

const end = fc.oneof(fc.constant(null), fc.integer({ min: -1000, max: 1000 }));
const range: fc.Arbitrary<Range> = fc
  .tuple(end, end)
  .map(([from, to]) => (from !== null && to !== null && from >= to ? { from, to: null } : { from, to }));
const degree = fc.integer({ min: -800, max: 800 }).map((tenth) => tenth / 10);
const area: fc.Arbitrary<Area> = fc.oneof(
  fc.record({ kind: fc.constant('circle' as const), lon: degree, lat: degree, km: fc.integer({ min: 1, max: 900 }) }),
  fc.tuple(degree, degree, degree, degree).map(
    ([a, b, c, d]) =>
      ({
        kind: 'box',
        west: Math.min(a, b),
        east: Math.max(a, b),
        south: Math.min(c, d),
        north: Math.max(c, d),
      }) as const,
  ),
  fc
    .array(fc.tuple(degree, degree), { minLength: 3, maxLength: 9 })
    .map((points) => ({ kind: 'polygon', points }) as const),
);
const breaks = fc.uniqueArray(fc.integer({ min: -50, max: 1e6 }), { minLength: 1, maxLength: 6 });

/** Any query over the tables of pack-tables.ts. */
export const queries: fc.Arbitrary<Query> = fc.record({
  place: fc.constantFrom('', ...codes(PLACES)),
  industries: some(codes(INDUSTRIES)),
  tiers: some(TIERS),
  lists: some(LISTS.map(({ id }) => id)),
  hasGrowth: fc.boolean(),
  growthBelts: fc.boolean(),
  scaleRange: range,
  growthRange: range,
  quadrants: some(QUADRANTS),
  area: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, area),
  measure: fc.constantFrom('best', ...codes(MEASURES)),
  year: fc.oneof(fc.constant('latest' as const), year, fc.integer({ min: 2021, max: 2023 })),
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
  level: fc.constantFrom(...LEVELS),
  areas: fc.constantFrom(...AREAS),
  series: fc.constantFrom(...codes(MEASURES)),
  seriesYear: year,
  circles: fc.boolean(),
  reading: fc.constantFrom(...READINGS),
  breaking: fc.oneof(
    fc.constantFrom(...BREAKINGS),
    breaks.map((all) => all.sort((a, b) => a - b)),
  ),
});
