import fc from 'fast-check';
import type { Pack } from '../../src/core/belt/pack.ts';
import { packOf } from './pack-fixture.ts';
import { INDUSTRIES, PLACES } from './pack-tables.ts';

/** Whole amounts, 0 and unknown (NaN) among them. */
const amount = fc.option(fc.nat(3_000_000), { nil: NaN });

const belt = fc.record({
  place: fc.constantFrom(...PLACES.map(({ code }) => code)),
  industry: fc.constantFrom(...INDUSTRIES.filter(({ level }) => level === 2).map(({ code }) => code)),
  values: fc.tuple(amount, amount, amount),
});

/** Any pack without claims and nesting: up to forty belts with output from 2022 to 2024. */
export const barePack: fc.Arbitrary<Pack> = fc.array(belt, { minLength: 1, maxLength: 40 }).map((given) => {
  const belts = given.map(({ place, industry }, at) => ({ id: `b${at}`, place, industry }));
  const planes = [2022, 2023, 2024].map((year, at) => ({
    measure: 'output_value',
    year,
    values: Object.fromEntries(given.map(({ values }, row) => [`b${row}`, values[at] ?? NaN])),
  }));
  return packOf({ belts, planes });
});
