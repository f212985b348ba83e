import { expect, test } from 'vitest';
import { sayClock } from '../../../src/core/meeting/clock.ts';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [3_720_000, '1:02:00'],
  [-30_000, '−0:30'],
  [-400, '0:00'],
])('%d ms is %s', (milliseconds, said) => expect(sayClock(milliseconds)).toBe(said));
