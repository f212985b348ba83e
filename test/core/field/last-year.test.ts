import { expect, it } from 'vitest';
import { lastYearOf } from '../../../src/core/field/last-year.ts';
import { recordsOf } from '../../../src/core/field/record.ts';
import { edit, entry, recordWith } from './edits.ts';

/** A visit whose figures are of these periods, changed at these minutes. */
function yearOf(figures: Readonly<Record<string, readonly [period: string, minute: number]>>): string | null {
  const edits = Object.entries(figures).map(([item, [period, minute]]) =>
    edit({
      field: `figure/${item}`,
      value: entry({ period }),
      at: `2026-11-23T09:${String(minute).padStart(2, '0')}:00+08:00`,
    }),
  );
  const record = recordsOf(edits).get('visit-1');
  if (!record) throw new Error('a record needs a figure');
  return lastYearOf(record);
}

it('is the year of the figure that was changed last, wherever that stands', () => {
  expect(yearOf({ a: ['2024', 5], b: ['2025', 3] })).toBe('2024');
  expect(yearOf({ a: ['2024', 5], b: ['2025', 7] })).toBe('2025');
});

it('is never a part of a year, and nothing without figures', () => {
  expect(yearOf({ a: ['2023', 1], b: ['2025H1', 7] })).toBe('2023');
  expect(yearOf({ a: ['2025H1', 7] })).toBeNull();
  expect(lastYearOf(recordWith({ organisation: '商会' }))).toBeNull();
});
