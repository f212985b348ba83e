import { describe, expect, test } from 'vitest';
import { accountOf, sayAccount } from '../../seeds/account.ts';
import { check } from '../../seeds/check.ts';
import { sayProblem } from '../../seeds/problem.ts';
import { claim, inside, RULE, tablesOf, world, type Rows } from './world.ts';

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
    const tables = tablesOf({
      ...world(),
      claims: [claim('a', { origin: 'obs:1|fact:2' })],
      'left-out': [{ table: 'fact', row: '3', reason: '重复' }],
    });
    const account = accountOf(tables);
    expect(account.find(({ table }) => table === 'obs')).toMatchObject({
      received: 924,
      rows: 1,
      merged: 0,
      leftOut: 0,
      where: 'claims 1',
    });
    expect(account.find(({ table }) => table === 'fact')).toMatchObject({
      received: 187,
      rows: 0,
      merged: 1,
      leftOut: 1,
    });
    expect(sayAccount(account).split('\n')).toHaveLength(account.length + 1);
  });
});
