import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Table } from '../../src/core/field/table.ts';
import { odkTables } from '../../src/core/field/odk-rows.ts';
import { recordsOf } from '../../src/core/field/record.ts';
import { VISIT_FORM } from '../../src/core/field/visit-form.ts';
import { csvOf, plainCsvOf } from '../../src/core/field/csv.ts';
import { odkZip } from '../../src/exchange/odk.ts';
import { tableFiles } from '../../src/exchange/tables.ts';
import { workbook } from '../../src/state/workbook.ts';
import { trip } from './trip.ts';

const table: Table = {
  name: 'claims',
  title: { zh: '数据[1]', en: 'Claims' },
  columns: [
    { key: 'text', head: { zh: '原话', en: 'As said' } },
    { key: 'value', head: { zh: '数值', en: 'Value' } },
  ],
  rows: [
    ['约"3-4"亿，\n也许更多', 3.5],
    ['=HYPERLINK("x")', null],
    ['-5%', 0],
  ],
};

it('writes CSV that comes back as it was, and nothing that a spreadsheet would run', () => {
  const text = csvOf(table, 'zh');
  expect(text.startsWith('\ufeff原话,数值\r\n')).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(data.slice(1)).toEqual([
    ['约"3-4"亿，\n也许更多', '3.5'],
    [`'=HYPERLINK("x")`, ''],
    ['-5%', '0'],
  ]);
  expect(plainCsvOf(table)).toContain('text,value\r\n');
  expect(plainCsvOf(table)).toContain('\r\n"=HYPERLINK(""x"")",\r\n');
});

it('gives every table and the points with an export', () => {
  const names = { form: VISIT_FORM, language: 'zh' as const, measures: [], beltName: () => null };
  const files = tableFiles(recordsOf(trip(2).edits).values(), names);
  expect(files.map(({ name }) => name)).toContain('visits.csv');
  expect(files.map(({ name }) => name)).toContain('claims.csv');
  expect(JSON.parse(files.at(-1)?.text ?? '')).toMatchObject({ type: 'FeatureCollection' });
});

it('writes a workbook with a sheet a table, texts as texts and numbers as numbers', async () => {
  const blob = await workbook([table, { ...table, title: { zh: '另一张', en: 'Other' } }], 'zh');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('xl/workbook.xml')).toContain('name="数据 1 "');
  expect(text('xl/worksheets/sheet1.xml')).toContain('<v>3.5</v>');
  const all = Object.keys(files).map(text).join('');
  expect(all).toContain('=HYPERLINK');
  expect(all).not.toContain('<f>');
});

it('writes submissions as ODK does: the keys as heads, a file for each repeat', async () => {
  const blob = await odkZip([
    { ...table, name: 'visit' },
    { ...table, name: 'firm' },
  ]);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['visit.csv', 'visit-firm.csv']);
  expect(new TextDecoder().decode(files['visit.csv'])).toBe(plainCsvOf(table));
  const real = await odkZip(odkTables(recordsOf(trip(2).edits).values(), VISIT_FORM));
  const { data } = Papa.parse<Record<string, string>>(
    new TextDecoder().decode(unzipSync(new Uint8Array(await real.arrayBuffer()))[`${VISIT_FORM.id}.csv`]),
    { header: true, skipEmptyLines: true },
  );
  expect(data.map((row) => row['meta/instanceID'])).toEqual(['uuid:visit-0', 'uuid:visit-1']);
});
