import { expect, it } from 'vitest';
import { Table, wordTable } from '../../../src/core/analysis/overlay-texts.ts';

it('gives the row that a word has, puts a new one at the end, and leaves the table given as it is', () => {
  const given = ['', '亿元', '家', '亿元'];
  const table = wordTable('units', given);
  expect([table.rowOf('亿元'), table.all]).toEqual([1, given]);
  expect(table.all).toBe(given);
  expect([table.rowOf('吨'), table.rowOf('吨'), table.find('吨'), table.find('斤')]).toEqual([4, 4, 4, -1]);
  expect([table.all, given]).toEqual([
    ['', '亿元', '家', '亿元', '吨'],
    ['', '亿元', '家', '亿元'],
  ]);
});

it('knows rows by their key', () => {
  const table = new Table('places', [{ code: 'a', zh: '甲' }], ({ code }) => code);
  expect([table.rowOf({ code: 'a', zh: '乙' }), table.rowOf({ code: 'b', zh: '乙' })]).toEqual([0, 1]);
});

it('refuses a row beyond what 16 bits can name', () => {
  const table = wordTable(
    'phrases',
    Array.from({ length: 0xffff }, (_, row) => String(row)),
  );
  expect(table.rowOf('65534')).toBe(65534);
  expect(() => table.rowOf('new')).toThrow(new RangeError('the table of phrases is full: it holds 65535 rows'));
});
