import { expect, it } from 'vitest';
import { growthFromClaims } from '../../../src/core/analysis/growth-claims.ts';
import { measure, packOf } from '../pack-fixture.ts';

it('names the two claims it was computed from, earlier first', () => {
  const pack = packOf({
    belts: [{ id: 'a' }],
    claims: [
      { belt: 'a', period: '2023', value: 108, confidence: 'low' },
      { belt: 'a', period: '2022', value: 90 },
      { belt: 'a', period: '2022', value: 100 },
      { belt: 'a', period: '2023', value: 110 },
    ],
  });
  const search = {
    measures: [measure('output_value')],
    stated: measure('yoy_growth'),
    statedFor: [],
    years: [2023],
    spans: true,
  };
  expect(growthFromClaims(pack, 0, search)).toMatchObject({ kind: 'yoy', claims: [2, 3] });
  expect(growthFromClaims(pack, 0, { ...search, years: [2022] })).toBeNull();
});
