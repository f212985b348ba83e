import { fileURLToPath } from 'node:url';
import { homesOf, RECEIVED, RECEIVED_BELTS } from './origins.ts';
import { readTables, rowsOf, type Tables } from './read.ts';
import { SCHEMA } from './schema.ts';

/** What became of the rows of one received table. */
export interface AccountLine {
  readonly table: string;
  readonly received: number;
  /** Rows of the seeds that hold them. */
  readonly rows: number;
  /** Received rows that share a row of the seeds with another one that says the same. */
  readonly merged: number;
  readonly leftOut: number;
  /** How many rows of each table of the seeds, as `claims 923, events 12`. */
  readonly where: string;
}

/** One line a received table: received = rows + merged + left out. */
export function accountOf(tables: Tables): AccountLine[] {
  const homes = homesOf(tables);
  const taken = new Set<string>();
  const lines = Object.entries(RECEIVED).map(([table, received]): AccountLine => {
    const count = new Map<string, number>();
    let merged = 0;
    for (let row = 1; row <= received; row += 1) {
      const home = homes.get(`${table}:${row}`)?.[0];
      if (!home) continue;
      const key = `${home.table}:${home.line}`;
      if (taken.has(key) && home.table !== 'left-out') merged += 1;
      else count.set(home.table, (count.get(home.table) ?? 0) + 1);
      taken.add(key);
    }
    const leftOut = count.get('left-out') ?? 0;
    const kept = [...count].filter(([name]) => name !== 'left-out');
    const rows = kept.reduce((sum, [, number]) => sum + number, 0);
    return {
      table,
      received,
      rows,
      merged,
      leftOut,
      where: kept.map(([name, number]) => `${name} ${number}`).join(', '),
    };
  });
  const belts = rowsOf(tables, 'belts').length;
  return [
    ...lines,
    { table: 'belts', received: RECEIVED_BELTS, rows: belts, merged: 0, leftOut: 0, where: `belts ${belts}` },
  ];
}

/** The account as a text table. */
export function sayAccount(lines: readonly AccountLine[]): string {
  const head = ['received table', 'received', 'seed rows', 'merged', 'left out', 'where'];
  const body = lines.map((line) =>
    [line.table, line.received, line.rows, line.merged, line.leftOut, line.where].map(String),
  );
  const widths = head.map((title, column) => Math.max(title.length, ...body.map((row) => row[column]?.length ?? 0)));
  return [head, ...body]
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(sayAccount(accountOf(readTables(new URL('.', import.meta.url), Object.keys(SCHEMA)))));
