import { expect, it, test } from 'vitest';
import { isStale, monthsBetween } from '../../../src/core/belt/age.ts';

test.each([
  ['2025-11-22', '2026-11-21', false],
  ['2025-11-22', '2026-11-22', false],
  ['2025-11-22', '2026-11-23', true],
  ['2025-12-31', '2027-01-01', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
])('data of %s on %s: too old %s', (date, today, stale) => expect(isStale(date, today)).toBe(stale));

it('counts full months', () => {
  expect(monthsBetween('2025-11-22', '2026-11-21')).toBe(11);
  expect(monthsBetween('2025-11-22', '2026-11-22')).toBe(12);
  expect(monthsBetween('2025-12-31', '2026-01-01')).toBe(0);
});
