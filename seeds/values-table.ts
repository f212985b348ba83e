import { sayTable } from './account-tables.ts';
import { cell, indexBy, rowsOf, type Line, type Tables } from './read.ts';

/** Columns of few values, and what each row counts as; '' is said as `empty`. */
const COLUMNS: readonly (readonly [title: string, table: string, value: (row: Line, tables: Tables) => string])[] = [
  ['places.csv level', 'places', (row) => cell(row, 'level')],
  ['places.csv point', 'places', (row) => cell(row, 'point')],
  ['belts.csv point', 'belts', (row) => cell(row, 'point')],
  [
    'belts.csv place, by its level',
    'belts',
    (row, tables) => through(tables, 'places', 'code', cell(row, 'place'), 'level'),
  ],
  ['belts.csv within', 'belts', (row) => filled(row, 'within')],
  ['claims.csv bound', 'claims', (row) => cell(row, 'bound')],
  [
    'claims.csv scope, by its standing',
    'claims',
    (row, tables) => through(tables, 'scopes', 'code', cell(row, 'scope'), 'standing'),
  ],
  ['claims.csv status', 'claims', (row) => cell(row, 'status')],
  ['claims.csv confidence', 'claims', (row) => cell(row, 'confidence')],
  ['claims.csv rank', 'claims', (row) => cell(row, 'rank')],
  ['claims.csv inferred', 'claims', (row) => cell(row, 'inferred')],
  ['programmes.csv unverified', 'programmes', (row) => cell(row, 'unverified')],
  ['sources.csv publisher', 'sources', (row) => filled(row, 'publisher')],
  ['sources.csv url', 'sources', (row) => filled(row, 'url')],
  ['sources.csv found_at', 'sources', (row) => filled(row, 'found_at')],
  ['sources.csv file', 'sources', (row) => filled(row, 'file')],
];

const filled = (row: Line, column: string): string => (cell(row, column) === '' ? '' : 'given');

const indexes = new WeakMap<readonly Line[], ReadonlyMap<string, Line>>();

/** A cell of the row that a key leads to in another table. */
function through(tables: Tables, table: string, key: string, value: string, column: string): string {
  const rows = rowsOf(tables, table);
  const index = indexes.get(rows) ?? indexBy(rows, key);
  indexes.set(rows, index);
  const found = index.get(value);
  return found ? cell(found, column) : '';
}

/** Third table: how often each value of the columns stands that say how sure a row is. */
export function sayValues(tables: Tables): string {
  const claimed = new Set(
    rowsOf(tables, 'claims').map((row) => (cell(row, 'subject_kind') === 'belt' ? cell(row, 'subject') : '')),
  );
  return sayTable([
    ['column', 'rows of each value'],
    ...COLUMNS.map(([title, table, value]) => [title, tally(rowsOf(tables, table).map((row) => value(row, tables)))]),
    [
      'belts.csv, with a claim or not',
      tally(rowsOf(tables, 'belts').map((row) => (claimed.has(cell(row, 'id')) ? 'with' : 'without'))),
    ],
  ]);
}

/** `exact 770, over 197`: the most frequent first. */
function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .map(([value, count]) => `${value === '' ? 'empty' : value} ${count}`)
    .join(', ');
}
