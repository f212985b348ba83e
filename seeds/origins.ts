import type { Problem } from './problem.ts';
import { cell, cells, rowsOf, type Tables } from './read.ts';

/** Rows of the received reference tables. Each has exactly one home: an origin cell, or a row of left-out.csv. */
export const RECEIVED = {
  obs: 924,
  fact: 187,
  event: 48,
  total: 10,
  conc: 42,
  list: 288,
  taotian: 18,
  series: 524,
} as const;
/** Received belts; each is a row of belts.csv. */
export const RECEIVED_BELTS = 597;
const LEFT_OUT = 'left-out';

/** Where a received row went. */
export interface Home {
  readonly table: string;
  readonly line: number;
}

/** Homes of each received row, as `obs:12` → rows of the tables (left-out.csv included). */
export function homesOf(tables: Tables): ReadonlyMap<string, readonly Home[]> {
  const homes = new Map<string, Home[]>();
  const add = (origin: string, home: Home) => homes.set(origin, [...(homes.get(origin) ?? []), home]);
  for (const [table, { rows }] of tables)
    for (const row of rows) {
      for (const origin of cells(row, 'origin')) add(origin, { table, line: row.line });
      if (table === LEFT_OUT) add(`${cell(row, 'table')}:${cell(row, 'row')}`, { table, line: row.line });
    }
  return homes;
}

/** Received rows that have no home or more than one, and origins that were never received. */
export function checkOrigins(tables: Tables): Problem[] {
  const homes = homesOf(tables);
  const expected = new Set(
    Object.entries(RECEIVED).flatMap(([table, count]) =>
      Array.from({ length: count }, (_, row) => `${table}:${row + 1}`),
    ),
  );
  const problems: Problem[] = [];
  for (const origin of expected)
    if (!homes.has(origin))
      problems.push({
        file: 'left-out.csv',
        line: 0,
        column: '',
        message: `received row ${origin} has no home; keep it in a table or say here why it was left out`,
      });
  for (const [origin, [first, ...others]] of homes) {
    if (first && !expected.has(origin))
      problems.push({
        file: `${first.table}.csv`,
        line: first.line,
        column: 'origin',
        message: `"${origin}" was never received`,
      });
    for (const other of others)
      problems.push({
        file: `${other.table}.csv`,
        line: other.line,
        column: 'origin',
        message: `"${origin}" has a home already: ${first?.table ?? ''}.csv line ${first?.line ?? 0}`,
      });
  }
  const belts = rowsOf(tables, 'belts').length;
  if (belts < RECEIVED_BELTS)
    problems.push({
      file: 'belts.csv',
      line: 0,
      column: '',
      message: `found ${belts} belts, ${RECEIVED_BELTS} were received`,
    });
  return problems;
}
