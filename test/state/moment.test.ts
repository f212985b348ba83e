import { expect, it } from 'vitest';
import { momentOf } from '../../src/state/moment.ts';

it('writes a moment with the offset of the place, here +08:00', () => {
  expect(momentOf(new Date(Date.UTC(2026, 10, 22, 1, 30, 5, 120)))).toBe('2026-11-22T09:30:05.120+08:00');
});

it('is read back as the same moment', () => {
  const date = new Date(Date.UTC(2024, 1, 29, 23, 59, 59, 999));
  expect(Date.parse(momentOf(date))).toBe(date.getTime());
});
