import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayCarried, sayReceived } from '../../seeds/account-tables.ts';
import { accountOf, carriedIn, faultsOf } from '../../seeds/account.ts';
import { buildParts, writePack } from '../../seeds/build.ts';
import { buildHere, readBuilt } from '../../seeds/built.ts';
import { check } from '../../seeds/check.ts';
import { sayProblem } from '../../seeds/problem.ts';
import { parseTable, readTables } from '../../seeds/read.ts';
import { SCHEMA } from '../../seeds/schema.ts';
import { sayValues } from '../../seeds/values-table.ts';
import { claim, inside, RULE, tablesOf, world, type Rows } from './world.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

describe('received rows', () => {
  const lines = (rows: Rows) => check(tablesOf(rows), [RULE], inside).map(sayProblem);

  test('a row without a home, one with two and one that never was', () => {
    const found = lines({
      ...world(),
      claims: [
        claim('a', { origin: 'obs:1|fact:2' }),
        claim('b', { origin: 'obs:1' }),
        claim('c', { origin: 'obs:925' }),
      ],
    });
    expect(found).toContain('seeds/claims.csv:3 column origin: "obs:1" has a home already: claims.csv line 2');
    expect(found).toContain('seeds/claims.csv:4 column origin: "obs:925" was never received');
    expect(found).toContain(
      'seeds/left-out.csv: received row obs:2 has no home; keep it in a table or say here why it was left out',
    );
    expect(found.some((line) => line.includes('row fact:2 '))).toBe(false);
  });

  test('the account: rows, merged rows and rows left out', () => {
    const account = accountOf(
      tablesOf({
        ...world(),
        claims: [claim('a', { origin: 'obs:1|fact:2' })],
        'left-out': [{ table: 'fact', row: '3', reason: '重复' }],
      }),
    );
    const line = (name: string) => account.find(({ table }) => table === name);
    expect(line('obs')).toMatchObject({ received: 924, rows: 1, merged: 0, leftOut: 0 });
    expect([...(line('obs')?.where ?? [])]).toEqual([['claims', [2]]]);
    expect(line('fact')).toMatchObject({ received: 187, rows: 0, merged: 1, leftOut: 1 });
    expect(faultsOf(account, [], 'pack')).toContain(
      '923 received rows of obs are nowhere; "npx tsx seeds/check.ts" names them',
    );
  });
});

describe('the real tables', () => {
  const tables = readTables(SEEDS, Object.keys(SCHEMA));
  const built = buildHere(SEEDS);
  const account = accountOf(tables);
  const carried = carriedIn(SEEDS, tables, built);

  test('every received row is in a row, merged with one, or left out', () => {
    const received = Object.fromEntries(account.map((line) => [line.table, line.received]));
    expect(received).toEqual({
      ...{ obs: 924, fact: 187, event: 48, total: 10, conc: 42, list: 288, taotian: 18, series: 524 },
      ...{ belts: 597, sources: 563 },
    });
    for (const { received, rows, merged, leftOut } of account) expect(rows + merged + leftOut).toBe(received);
  });

  test('the pack holds every row of the tables that it has a place for', () => {
    expect(faultsOf(account, carried, built.name)).toEqual([]);
    expect(carried.filter(({ found }) => found !== null).map(({ table }) => table)).toEqual(
      expect.arrayContaining(['belts', 'claims', 'recognitions', 'series', 'places', 'sources']),
    );
  });

  test('a cell that the pack has otherwise, and a row that it does not count', () => {
    const text = readFileSync(new URL('claims.csv', SEEDS), 'utf8').replace(',72.15,', ',72.16,');
    const events = readFileSync(new URL('events.csv', SEEDS), 'utf8');
    const changed = new Map([
      ...tables,
      ['claims', parseTable('claims', text)],
      ['events', parseTable('events', events.slice(0, events.trimEnd().lastIndexOf('\n') + 1))],
    ]);
    const faults = faultsOf(accountOf(changed), carriedIn(SEEDS, changed, built), 'pack of today');
    expect(faults).toEqual([
      'seeds/claims.csv: 1 rows (line 3) are not in the pack of today; build the pack again with "npm run pack"',
      'events: 40 rows, but the pack of today counts 41; build the pack again with "npm run pack"',
    ]);
  });

  test('seeds/README.md holds the tables that the command prints', () => {
    const readme = tablesIn(readFileSync(new URL('README.md', SEEDS), 'utf8'));
    for (const said of [sayReceived(account, carried), sayCarried(carried, built), sayValues(tables)]) {
      const [table = []] = tablesIn(said);
      expect(readme.find((other) => other[0]?.join() === table[0]?.join())).toEqual(table);
    }
  });
});

describe('a pack on the disk', () => {
  let folder = '';
  const here = () => pathToFileURL(`${folder}/`);
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pack-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('there is none', () => expect(readBuilt(here())).toBeNull());

  test('it is opened through its manifest, and a damaged part is named', () => {
    const manifest = writePack(buildParts(fileURLToPath(SEEDS)), folder);
    expect(readBuilt(here())).toMatchObject({ name: `pack ${manifest.version}` });
    const texts = manifest.parts.find(({ name }) => name === 'texts')?.file ?? '';
    const other = manifest.parts.find(({ name }) => name === 'inset')?.file ?? '';
    writeFileSync(join(folder, texts), readFileSync(join(folder, other)));
    expect(() => readBuilt(here())).toThrow(`${texts} does not match the digest in latest.json`);
  });
});

/** The tables of a Markdown text as trimmed cells, the rule under the head left out. */
function tablesIn(markdown: string): string[][][] {
  const found: string[][][] = [];
  let open = false;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) open = false;
    else {
      if (!open) found.push([]);
      open = true;
      const cells = line.split('|').slice(1, -1);
      if (!/^\|[\s|:-]+\|$/.test(line)) found.at(-1)?.push(cells.map((cell) => cell.trim()));
    }
  }
  return found;
}
