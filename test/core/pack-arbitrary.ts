import fc from 'fast-check';
import { CLAIM_COLUMNS, CLAIM_LAYOUT } from '../../src/core/belt/layout.ts';
import { CLAIM_RANKS, CONFIDENCES, STATUSES, SUBJECT_KINDS } from '../../src/core/belt/model.ts';
import type { Pack } from '../../src/core/belt/pack.ts';
import { BOUNDS } from '../../src/core/figure/bound.ts';
import { packOf, type BeltRow, type ClaimRow } from './pack-fixture.ts';
import { INDUSTRIES, LISTS, PLACES, SCOPES } from './pack-tables.ts';

const belt = fc.record({
  place: fc.constantFrom(...PLACES.map(({ code }) => code)),
  industry: fc.constantFrom(...INDUSTRIES.filter(({ level }) => level === 2).map(({ code }) => code)),
  lists: fc.subarray(LISTS.map(({ id }) => id)),
  zh: fc.string(),
  outer: fc.nat(),
});

const UNITS = {
  output_value: '亿元',
  sales_value: '万元',
  enterprises: '户',
  yoy_growth: '%',
  units_produced: '万吨',
} as const;
const MEASURE_CODES = Object.keys(UNITS) as readonly (keyof typeof UNITS)[];

/** One in seven is in a unit that cannot be converted (万吨 of what is counted in 件). */
const claim = fc
  .record({
    belt: fc.nat(),
    period: fc.constantFrom('2021', '2022', '2023', '2023H1', 'MAT2023', '2021/2023', ''),
    value: fc.double({ min: 0, max: 1e9, noNaN: true }),
    measure: fc.constantFrom(...MEASURE_CODES),
    bound: fc.constantFrom(...BOUNDS),
    scope: fc.constantFrom('whole', ...SCOPES.map(({ code }) => code)),
    words: fc.constantFrom('', '规上', '全市'),
    status: fc.constantFrom(...STATUSES),
    confidence: fc.constantFrom(...CONFIDENCES),
    rank: fc.constantFrom('normal' as const, ...CLAIM_RANKS),
    inferred: fc.boolean(),
    note: fc.string({ maxLength: 3 }),
  })
  .map((row) => ({
    ...row,
    unit: UNITS[row.measure],
    ...(row.bound === 'between' ? { high: row.value * 2 + 1 } : {}),
  }));

/** Any sound pack: up to nine belts, some within an earlier one, their claims of every kind and scope, and claims of markets. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .tuple(fc.array(belt, { minLength: 1, maxLength: 9 }), fc.array(claim, { maxLength: 12 }), fc.nat(2))
  .map(([given, said, markets]) => {
    const id = (at: number) => `b${at}`;
    const belts = given.map(({ outer, ...row }, at): BeltRow => {
      const within = outer % (at + 1);
      return { ...row, id: id(at), ...(within < at ? { within: id(within) } : {}) };
    });
    const claims = said.map((row): ClaimRow => ({ ...row, belt: id(row.belt % belts.length) }));
    return withMarkets(packOf({ belts, claims }), markets);
  });

/** Claims of markets after those of belts: so many, each of nothing but zeros. */
function withMarkets(pack: Pack, markets: number): Pack {
  const columns = CLAIM_COLUMNS.map((name) => {
    const column = new CLAIM_LAYOUT[name](pack.claims.count + markets);
    column.set(pack.claims[name]);
    if (name === 'kind') column.fill(SUBJECT_KINDS.indexOf('market'), pack.claims.count);
    return [name, column] as const;
  });
  return {
    ...pack,
    claims: { ...pack.claims, ...Object.fromEntries(columns), count: pack.claims.count + markets },
    texts: { ...pack.texts, subjects: markets > 0 ? ['中国轻纺城'] : [] },
  };
}
