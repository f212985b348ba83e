import { expect, it } from 'vitest';
import { emptyGrowths, growthAt, putGrowth } from '../../../src/core/analysis/growth-columns.ts';
import type { Growth } from '../../../src/core/analysis/result.ts';

it('gives back the growth that was put in', () => {
  const growths: Growth[] = [
    { kind: 'yoy', rate: { low: 0.1, high: 0.1, approximate: true }, measure: 2, from: 2022, to: 2023, claims: [3, 5] },
    {
      kind: 'stated',
      rate: { low: null, high: 0.2, approximate: false },
      measure: 7,
      from: 2021,
      to: 2022,
      claims: [0],
    },
    { kind: 'cagr', rate: { low: -0.1, high: null, approximate: false }, measure: 0, from: 2015, to: 2020, claims: [] },
  ];
  const columns = emptyGrowths(4);
  growths.forEach((growth, belt) => putGrowth(columns, belt, growth));
  expect([0, 1, 2, 3].map((belt) => growthAt(columns, belt))).toEqual([...growths, null]);
});
