import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  BELT_COLUMNS,
  BELT_LAYOUT,
  CLAIM_COLUMNS,
  CLAIM_LAYOUT,
  planeName,
  readPlaneName,
} from '../../../src/core/belt/layout.ts';
import { atlas } from '../atlas-fixture.ts';

it('names a plane so that it can be read back, for every code that a measure may have', () => {
  const code = fc.stringMatching(/^[a-z0-9][a-zA-Z0-9_./-]*$/);
  fc.assert(
    fc.property(code, fc.integer({ min: 1978, max: 2030 }), (measure, year) => {
      expect(readPlaneName(planeName('value', measure, year))).toEqual({ measure, year });
      expect(readPlaneName(planeName('claim', measure, year))).toBeNull();
    }),
  );
});

it('takes no other column for a plane', () => {
  for (const name of ['belt/lon', 'plane/value/output_value', 'plane/value/output_value/23', 'plane/value//2023', ''])
    expect(readPlaneName(name), name).toBeNull();
});

it('lays out exactly the columns of belts and claims', () => {
  const { belts, claims } = atlas();
  expect([...BELT_COLUMNS, 'count'].sort()).toEqual(Object.keys(belts).sort());
  expect([...CLAIM_COLUMNS, 'count'].sort()).toEqual(Object.keys(claims).sort());
  for (const name of BELT_COLUMNS) expect(belts[name], name).toBeInstanceOf(BELT_LAYOUT[name]);
  for (const name of CLAIM_COLUMNS) expect(claims[name], name).toBeInstanceOf(CLAIM_LAYOUT[name]);
});
