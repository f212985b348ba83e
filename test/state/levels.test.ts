import { expect, test } from 'vitest';
import { cell, readTables, rowsOf } from '../../seeds/read.ts';
import { levelBelow } from '../../src/state/levels.ts';

test.each([
  ['', 'province'],
  ['440000', 'prefecture'],
  ['440600', 'county'],
  ['440606', 'county'],
  ['330502101', 'county'],
  ['310000', 'county'],
  ['500000', 'county'],
  ['441900', 'town'],
] as const)('below %j are the places of level %s', (code, level) => {
  expect(levelBelow(code)).toBe(level);
});

test('below every province and prefecture of the seeds there are places of that level', () => {
  const places = rowsOf(readTables(new URL('../../seeds/', import.meta.url), ['places']), 'places');
  const below = new Map<string, Set<string>>();
  for (const row of places) {
    const levels = below.get(cell(row, 'parent')) ?? new Set();
    below.set(cell(row, 'parent'), levels.add(cell(row, 'level')));
  }
  const wide = [...below].filter(([code]) => code.length <= 6 && code.endsWith('00'));
  expect(wide.length).toBeGreaterThan(300);
  for (const [code, levels] of wide) expect([...levels], code).toContain(levelBelow(code));
});
