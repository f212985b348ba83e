import { expect, it } from 'vitest';
import { comparableKey } from '../../../src/core/analysis/comparable.ts';
import { packOf } from '../pack-fixture.ts';

it('tells measures, scopes, words and estimates apart', () => {
  const base = { belt: 'a', period: '2023', value: 1 };
  const pack = packOf({
    belts: [{ id: 'a' }],
    claims: [
      base,
      { ...base, period: '2022', status: 'told' },
      { ...base, measure: 'sales_value' },
      { ...base, scope: 'large' },
      { ...base, words: '规上' },
      { ...base, status: 'estimated' },
    ],
  });
  const keys = [0, 1, 2, 3, 4, 5].map((row) => comparableKey(pack, row));
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(5);
  expect(comparableKey(pack, -1)).toBe('');
});
