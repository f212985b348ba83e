import { describe, expect, it, test } from 'vitest';
import { CHAIN_ROLES } from '../../src/core/belt/chain.ts';
import { readTables, cell, rowsOf } from '../../seeds/read.ts';
import { said, type Rows } from './world.ts';

const LINK = { supplier: 'textile.cotton', user: 'apparel.socks', role: 'material', why_zh: '棉纱', why_en: 'Yarn', citation: 'own' }; // prettier-ignore

/** What check says when the world has two more industries and these links. */
const linked = (...changes: object[]) =>
  said((rows: Rows) => {
    const more = [
      { code: 'textile', level: '1', parent: '' },
      { code: 'textile.cotton', level: '2', parent: 'textile' },
    ];
    const named = { name_zh: '业', name_en: 'Industry', gbt: 'C17', gbt_name: '纺织业' };
    rows['industries'] = [...(rows['industries'] ?? []), ...more.map((row) => ({ ...row, ...named }))];
    rows['chain'] = changes.map((change) => ({ ...LINK, ...change }));
  });

describe('a chain link', () => {
  it('joins two industries of either level, on its own judgement or by a source', () => {
    expect(linked({}, { supplier: 'textile' }, { user: 'apparel', citation: 's' })).toEqual([]);
  });

  it.each([
    [{ user: 'apparel.hats' }, 'seeds/chain.csv:2 column user: "apparel.hats" is not in industries.csv'],
    [{ user: 'textile.cotton' }, 'column user: "textile.cotton" supplies itself'],
    [{ user: 'textile' }, 'column user: "textile" and "textile.cotton" hold each other'],
    [{ supplier: 'apparel' }, 'column user: "apparel.socks" and "apparel" hold each other'],
    [{ role: 'magic' }, 'column role: found "magic", allowed: material, part'],
    [{ citation: 'x' }, 'column citation: "x" is not in sources.csv; give a source, or "own"'],
    [{ citation: '' }, 'column citation: is empty, a value is required'],
    [{ why_en: '' }, 'column why_en: is empty'],
  ])('%o is refused', (change, sentence) => {
    const found = linked(change);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
  });

  it('is given once', () => {
    expect(linked({}, { role: 'part' })).toEqual([
      'seeds/chain.csv:3 column user: the two are linked already, on line 2',
    ]);
  });
});

test('the real table: the trades that everyone knows, each in a known role', () => {
  const rows = rowsOf(readTables(new URL('../../seeds/', import.meta.url), ['chain']), 'chain');
  const links = rows.map((row) => ['supplier', 'user', 'role'].map((column) => cell(row, column)).join(' '));
  expect(links).toEqual(
    expect.arrayContaining([
      'hardware.general lighting.general part',
      'textile.cotton apparel.socks material',
      'machinery.textile apparel.socks equipment',
      'leather.leather leather.bags material',
    ]),
  );
  expect(rows.every((row) => CHAIN_ROLES.some((role) => role === cell(row, 'role')))).toBe(true);
});
