import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Problem } from './problem.ts';

/** One row with the line it begins on; a column that the table lacks reads as ''. */
export interface Line {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Line[];
  /** What is wrong with the file as a CSV: broken quotes, rows of another length. */
  readonly problems: readonly Problem[];
}

export type Tables = ReadonlyMap<string, Table>;

/** A cell as text; '' where the row has no such column. */
export function cell(row: Line, column: string): string {
  return row.cells.get(column) ?? '';
}

/** The values of a cell that holds a `|`-separated list. */
export function cells(row: Line, column: string): string[] {
  const text = cell(row, column);
  return text === '' ? [] : text.split('|');
}

/** Reads a CSV text (RFC 4180, header row) and keeps the line number of every row. */
export function parseTable(name: string, text: string): Table {
  const file = `${name}.csv`;
  const problems: Problem[] = [];
  const rows: Line[] = [];
  let columns: string[] = [];
  let counted = 0;
  let line = 1;
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    step: ({ data, errors, meta }) => {
      const begins = line;
      line += newlines(text, counted, meta.cursor);
      counted = meta.cursor;
      for (const error of errors) problems.push({ file, line: begins, column: '', message: error.message });
      if (columns.length === 0) columns = data;
      else if (data.length === 1 && data[0] === '') return;
      else rows.push({ line: begins, cells: new Map(columns.map((column, index) => [column, data[index] ?? ''])) });
      if (data.length !== columns.length)
        problems.push({
          file,
          line: begins,
          column: '',
          message: `found ${data.length} cells, expected ${columns.length}; quote a cell that holds a comma`,
        });
    },
  });
  return { name, file, columns, rows, problems };
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Reads the named tables of a folder of CSV files. A file that is missing becomes a problem, not an exception. */
export function readTables(folder: URL, names: readonly string[]): Tables {
  return new Map(names.map((name) => [name, readTable(folder, name)]));
}

function readTable(folder: URL, name: string): Table {
  const file = `${name}.csv`;
  try {
    return parseTable(name, readFileSync(new URL(file, folder), 'utf8'));
  } catch (error) {
    const message = `cannot be read (${error instanceof Error ? error.message : String(error)}); put the file back`;
    return { name, file, columns: [], rows: [], problems: [{ file, line: 0, column: '', message }] };
  }
}

/** The rows of a table; none when there is no such table. */
export function rowsOf(tables: Tables, name: string): readonly Line[] {
  return tables.get(name)?.rows ?? [];
}

/** Rows by the text of one column; of two rows with the same text the first stays. */
export function indexBy(rows: readonly Line[], column: string): ReadonlyMap<string, Line> {
  const index = new Map<string, Line>();
  for (const row of rows) if (!index.has(cell(row, column))) index.set(cell(row, column), row);
  return index;
}
