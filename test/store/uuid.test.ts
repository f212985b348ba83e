import { afterEach, expect, it, vi } from 'vitest';
import { uuid } from '../../src/state/uuid.ts';

afterEach(() => vi.useRealTimers());

it('is a UUID of version 7', () => {
  expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('sorts by when it was made, also when the clock is set back', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) });
  const made = Array.from({ length: 100 }, () => uuid());
  vi.setSystemTime(Date.UTC(2020, 0, 1));
  made.push(...Array.from({ length: 100 }, () => uuid()));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(200);
});
