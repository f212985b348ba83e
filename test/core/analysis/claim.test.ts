import { expect, it } from 'vitest';
import {
  boundOf,
  claimRows,
  highOf,
  intervalAt,
  qualityOf,
  readClaim,
  standingOf,
} from '../../../src/core/analysis/claim.ts';
import { measure, packOf } from '../pack-fixture.ts';

const pack = packOf({
  belts: [{ id: 'a' }, { id: 'b' }],
  claims: [
    {
      belt: 'b',
      period: '2023',
      value: 300,
      high: 400,
      bound: 'between',
      scope: 'large',
      words: '规上',
      status: 'told',
      inferred: true,
    },
    { belt: 'a', period: '2022', value: 5, unit: '亿件', measure: 'units_produced', note: '折算', confidence: 'low' },
  ],
});

it('finds the claims of each belt', () => {
  expect([0, 1].map((belt) => claimRows(pack, belt))).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ]);
  expect(claimRows(packOf({ belts: [{ id: 'a' }] }), 0)).toEqual({ start: 0, end: 0 });
});

it('reads a claim out of the columns', () => {
  expect(readClaim(pack, 1)).toEqual({
    row: 1,
    measure: measure('output_value'),
    value: 300,
    high: 400,
    unit: '亿元',
    base: 3_000_000,
    bound: 'between',
    period: '2023',
    inferred: true,
    scope: 1,
    scopeWords: '规上',
    status: 'told',
    confidence: 'high',
    rank: 'normal',
    source: 0,
    line: 0,
    note: '',
  });
  expect(readClaim(pack, 0)).toMatchObject({ base: 500_000_000, high: null, note: '折算', confidence: 'low' });
});

it('gives the upper end in the base unit', () => {
  expect([highOf(pack, 1), highOf(pack, 0), highOf(pack, -1)]).toEqual([4_000_000, null, null]);
  expect(intervalAt(pack, 1, 3_000_000)).toEqual({ low: 3_000_000, high: 4_000_000, approximate: false });
});

it('takes no claim for an exact figure of the whole', () => {
  expect([boundOf(pack, -1), standingOf(pack, -1)]).toEqual(['exact', 'whole']);
  expect(qualityOf(pack, 1)).toEqual({ standing: 'near', rank: 'normal', confidence: 'high', bound: 'between' });
});
