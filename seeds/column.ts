import { parsePeriod } from '../src/core/figure/period.ts';
import type { Problem } from './problem.ts';
import { cell, indexBy, rowsOf, type Table, type Tables } from './read.ts';
import type { ColumnRule, TableRule } from './column-rule.ts';

type Keys = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Every column rule on every cell of the tables that have rules; also columns that are missing or unknown. */
export function checkColumns(tables: Tables, schema: Readonly<Record<string, TableRule>>): Problem[] {
  const keys = new Map(
    Object.entries(schema).flatMap(([name, { key }]) =>
      key === undefined ? [] : [[name, indexBy(rowsOf(tables, name), key)] as const],
    ),
  );
  return Object.entries(schema).flatMap(([name, rule]) => {
    const table = tables.get(name);
    return table ? checkTable(table, rule, keys) : [];
  });
}

function checkTable(table: Table, rule: TableRule, keys: Keys): Problem[] {
  if (table.columns.length === 0) return [...table.problems];
  const expected = Object.keys(rule.columns);
  const missing = expected.filter((column) => !table.columns.includes(column));
  const unknown = table.columns.filter((column) => !expected.includes(column));
  const header = [
    ...missing.map((column) => ({ column, message: 'the column is missing' })),
    ...unknown.map((column) => ({ column, message: `no such column, expected: ${expected.join(', ')}` })),
  ].map((fault) => ({ file: table.file, line: 1, ...fault }));
  const cells = expected
    .filter((column) => table.columns.includes(column))
    .flatMap((column) => checkColumn(table, column, rule.columns[column] ?? {}, keys));
  return [...table.problems, ...header, ...cells];
}

function checkColumn(table: Table, column: string, rule: ColumnRule, keys: Keys): Problem[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const text = cell(row, column);
    const faults = checkCell(text, rule, keys);
    const before = first.get(text);
    if (rule.unique && before !== undefined) faults.push(`"${text}" is also on line ${before}, expected to be unique`);
    first.set(text, before ?? row.line);
    return faults.map((message) => ({ file: table.file, line: row.line, column, message }));
  });
}

function checkCell(text: string, rule: ColumnRule, keys: Keys): string[] {
  if (text !== text.trim()) return [`found blanks around "${text.trim()}", remove them`];
  if (text === '') return rule.required ? ['is empty, a value is required'] : [];
  const values = rule.list ? text.split('|') : [text];
  return values.flatMap((value) => checkValue(value, rule, keys));
}

function checkValue(value: string, rule: ColumnRule, keys: Keys): string[] {
  const faults: string[] = [];
  if (rule.oneOf && !rule.oneOf.includes(value)) faults.push(`found "${value}", allowed: ${rule.oneOf.join(', ')}`);
  if (rule.pattern && !rule.pattern[0].test(value)) faults.push(`found "${value}", expected ${rule.pattern[1]}`);
  if (rule.refers !== undefined && !keys.get(rule.refers)?.has(value))
    faults.push(`"${value}" is not in ${rule.refers}.csv; add it there or correct it`);
  if (rule.number) faults.push(...checkNumber(value, rule.number));
  if (rule.period) faults.push(...checkPeriod(value));
  return faults;
}

function checkNumber(
  value: string,
  { min = -Infinity, max = Infinity, whole }: NonNullable<ColumnRule['number']>,
): string[] {
  const number = Number(value);
  if (!/^-?\d+(\.\d+)?$/.test(value)) return [`found "${value}", expected a plain number as 105.60`];
  if (whole && !Number.isInteger(number)) return [`found ${value}, expected a whole number`];
  return number < min || number > max ? [`found ${value}, expected ${rangeWords(min, max)}`] : [];
}

function rangeWords(min: number, max: number): string {
  if (max === Infinity) return `${min} or more`;
  return min === -Infinity ? `${max} or less` : `${min} to ${max}`;
}

function checkPeriod(value: string): string[] {
  const read = parsePeriod(value);
  if (!read.ok) return [read.why];
  const years = (value.match(/\d{4}/g) ?? []).map(Number);
  return years.every((year) => year >= 1978 && year <= 2030)
    ? []
    : [`found "${value}", expected a year from 1978 to 2030`];
}
