import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sayCarried, sayReceived, type AccountLine } from './account-tables.ts';
import { buildHere, readBuilt, type Built } from './built.ts';
import { carriedOf, type Carried } from './carried.ts';
import { homesOf, RECEIVED, RECEIVED_BELTS } from './origins.ts';
import { readTables, rowsOf, type Tables } from './read.ts';
import { isRecord, textOf } from './rule-json.ts';
import { SCHEMA } from './schema.ts';
import { sayValues } from './values-table.ts';

/** Received sources; each is a row of sources.csv. */
const RECEIVED_SOURCES = 563;
const LEFT_OUT = 'left-out';

/** One line a received table, from the origins that the tables name. */
export function accountOf(tables: Tables): AccountLine[] {
  const homes = homesOf(tables);
  const taken = new Set<string>();
  const lines = Object.entries(RECEIVED).map(([table, received]): AccountLine => {
    const where = new Map<string, number[]>();
    let [merged, leftOut] = [0, 0];
    for (let row = 1; row <= received; row += 1) {
      const home = homes.get(`${table}:${row}`)?.[0];
      if (!home) continue;
      const key = `${home.table}:${home.line}`;
      if (home.table === LEFT_OUT) leftOut += 1;
      else if (taken.has(key)) merged += 1;
      else where.set(home.table, [...(where.get(home.table) ?? []), home.line]);
      taken.add(key);
    }
    return { table, received, rows: [...where.values()].flat().length, merged, leftOut, where };
  });
  return [...lines, keyed(tables, 'belts', RECEIVED_BELTS), keyed(tables, 'sources', RECEIVED_SOURCES)];
}

/** A received table whose rows name themselves by a key; rows that were added later are no received ones. */
function keyed(tables: Tables, table: string, received: number): AccountLine {
  const lines = rowsOf(tables, table)
    .map(({ line }) => line)
    .slice(0, received);
  return { table, received, rows: lines.length, merged: 0, leftOut: 0, where: new Map([[table, lines]]) };
}

/** What the pack holds of each table of a folder, rules.json included. */
export function carriedIn(folder: URL, tables: Tables, built: Built): Carried[] {
  const rules: unknown = JSON.parse(readFileSync(new URL('rules.json', folder), 'utf8'));
  const counted = built.pack.texts.counts['rules'] ?? null;
  const ids = Array.isArray(rules) ? rules.filter(isRecord).map((rule) => textOf(rule, 'id')) : [];
  const found = ids.filter((id) => built.pack.texts.rules.some((rule) => rule.id === id)).length;
  return [...carriedOf(tables, built), { table: 'rules', rows: ids.length, found, counted, missing: [] }];
}

/** Every fault of the account in words: received rows that are nowhere, rows that the pack lacks, counts that are old. */
export function faultsOf(lines: readonly AccountLine[], carried: readonly Carried[], pack: string): string[] {
  const again = 'build the pack again with "npm run pack"';
  const nowhere = lines.map((line) => ({ ...line, lost: line.received - line.rows - line.merged - line.leftOut }));
  return [
    ...nowhere
      .filter(({ lost }) => lost > 0)
      .map(({ table, lost }) => `${lost} received rows of ${table} are nowhere; "npx tsx seeds/check.ts" names them`),
    ...carried
      .filter(({ missing }) => missing.length > 0)
      .map(({ table, missing }) => {
        const some = `${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}`;
        return `seeds/${table}.csv: ${missing.length} rows (line ${some}) are not in the ${pack}; ${again}`;
      }),
    ...carried
      .filter(({ counted, rows }) => counted !== null && counted !== rows)
      .map(({ table, counted, rows }) => `${table}: ${rows} rows, but the ${pack} counts ${counted ?? 0}; ${again}`),
  ];
}

function main(folder: URL): number {
  const tables = readTables(folder, Object.keys(SCHEMA));
  const built = readBuilt(new URL('../public/pack/', folder)) ?? buildHere(folder);
  const lines = accountOf(tables);
  const carried = carriedIn(folder, tables, built);
  const faults = faultsOf(lines, carried, built.name);
  console.log(`${sayReceived(lines, carried)}\n\n${sayCarried(carried, built)}\n\n${sayValues(tables)}\n`);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`seeds: every received row has its place; compared with the ${built.name}`);
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(new URL('.', import.meta.url));
