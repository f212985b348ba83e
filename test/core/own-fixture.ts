import fc from 'fast-check';
import type { Own, OwnBelt, OwnClaim } from '../../src/core/analysis/overlay.ts';
import { BELT_COLUMNS, CLAIM_COLUMNS } from '../../src/core/belt/layout.ts';
import { CLAIM_RANKS, CONFIDENCES, STATUSES } from '../../src/core/belt/model.ts';
import type { Pack } from '../../src/core/belt/pack.ts';
import { BOUNDS } from '../../src/core/figure/bound.ts';
import { sha256 } from './belt/bytes.ts';
import { PLACES, SCOPES } from './pack-tables.ts';

/** An own claim; what is left out is that a belt's whole output of 2024 is exactly 30 亿元, as someone told. */
export function ownClaim(change: Partial<OwnClaim> = {}): OwnClaim {
  return {
    belt: 'caoxian',
    measure: 'output_value',
    value: 30,
    unit: '亿元',
    bound: 'exact',
    period: '2024',
    scope: 'whole',
    status: 'told',
    confidence: 'medium',
    note: '厂长说',
    source: '走访 2024-11-22',
    ...change,
  };
}

/** An own belt; what is left out is woodcraft in Zhuji. */
export function ownBelt(change: Partial<OwnBelt> = {}): OwnBelt {
  return { id: 'mine', zh: '诸暨木艺', place: '330681', industry: 'ceramics', lon: 120.2, lat: 29.7, ...change };
}

const said = { money: '亿元', enterprises: '家', yoy_growth: '%' };

/** Any sound own claims of the belts of `ids`. */
export function ownClaims(ids: readonly string[]): fc.Arbitrary<OwnClaim[]> {
  const stated = fc.record({
    belt: fc.constantFrom(...ids),
    measure: fc.constantFrom('output_value', 'sales_value', 'enterprises', 'yoy_growth'),
    value: fc.double({ min: 0, max: 1e6, noNaN: true }),
    bound: fc.constantFrom(...BOUNDS),
    period: fc.constantFrom('2021', '2022', '2023', '2025', '2023H1', 'MAT2023', ''),
    scope: fc.constantFrom(...SCOPES.map(({ code }) => code)),
    scopeWords: fc.constantFrom('', '规上', '我的'),
    status: fc.constantFrom(...STATUSES),
    confidence: fc.constantFrom(...CONFIDENCES),
    rank: fc.constantFrom(...CLAIM_RANKS),
    note: fc.string({ maxLength: 3 }),
    source: fc.string({ maxLength: 3 }),
  });
  const given = stated.map((claim): OwnClaim => {
    const unit = claim.measure in said ? said[claim.measure as 'enterprises'] : said.money;
    return { ...claim, unit, ...(claim.bound === 'between' ? { high: claim.value + 1 } : {}) };
  });
  return fc.array(given, { maxLength: 12 });
}

/** Own belts with ids that no pack of pack-arbitrary.ts has, and claims of them and of the pack's. */
export function ownOver(pack: Pack): fc.Arbitrary<Own> {
  const place = fc.constantFrom(...PLACES.map(({ code }) => code));
  return fc.array(place, { maxLength: 3 }).chain((places) => {
    const belts = places.map((code, at) => ownBelt({ id: `own${at}`, place: code }));
    const ids = [...pack.texts.belts, ...belts].map(({ id }) => id);
    return ownClaims(ids).map((claims) => ({ belts, claims }));
  });
}

/** One digest over every buffer and text of a pack, in turn. */
export function digestOf(pack: Pack): string[] {
  const buffers = [
    ...BELT_COLUMNS.map((name) => pack.belts[name]),
    ...CLAIM_COLUMNS.map((name) => pack.claims[name]),
    ...pack.planes.flatMap(({ value, claim }) => [value, claim]),
    new TextEncoder().encode(JSON.stringify(pack.texts)),
  ];
  return buffers.map((column) => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    return Buffer.from(sha256(bytes)).toString('hex');
  });
}
