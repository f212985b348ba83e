import fc from 'fast-check';
import type { Pack } from '../../src/core/belt/pack.ts';
import { BOUNDS } from '../../src/core/figure/bound.ts';
import { packOf, type BeltRow, type ClaimRow } from './pack-fixture.ts';
import { INDUSTRIES, LISTS, PLACES } from './pack-tables.ts';

const belt = fc.record({
  place: fc.constantFrom(...PLACES.map(({ code }) => code)),
  industry: fc.constantFrom(...INDUSTRIES.filter(({ level }) => level === 2).map(({ code }) => code)),
  lists: fc.subarray(LISTS.map(({ id }) => id)),
  zh: fc.string(),
  outer: fc.nat(),
});

const claim = fc.record({
  belt: fc.nat(),
  period: fc.constantFrom('2021', '2022', '2023', '2023H1', ''),
  value: fc.double({ min: 0, max: 1e9, noNaN: true }),
  measure: fc.constantFrom('output_value', 'sales_value', 'enterprises', 'yoy_growth'),
  bound: fc.constantFrom(...BOUNDS),
  note: fc.string({ maxLength: 3 }),
});

/** Any sound pack: up to nine belts, some within an earlier one, and their claims. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .tuple(fc.array(belt, { minLength: 1, maxLength: 9 }), fc.array(claim, { maxLength: 12 }))
  .map(([given, said]) => {
    const id = (at: number) => `b${at}`;
    const belts = given.map(({ outer, ...row }, at): BeltRow => {
      const within = outer % (at + 1);
      return { ...row, id: id(at), ...(within < at ? { within: id(within) } : {}) };
    });
    const claims = said.map((row): ClaimRow => ({ ...row, belt: id(row.belt % belts.length) }));
    return packOf({ belts, claims });
  });
