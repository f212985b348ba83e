import { describe, expect, test } from 'vitest';
import { check } from '../../seeds/check.ts';
import { sayProblem } from '../../seeds/problem.ts';
import { parseTable } from '../../seeds/read.ts';
import { inside, RULE, tablesOf, world } from './world.ts';

describe('a broken file', () => {
  test('a comma that is not quoted', () => {
    const table = parseTable('lists', 'id,name\na,"b\nb"\nc,d,e\n');
    expect(table.rows.map((row) => row.line)).toEqual([2, 4]);
    expect(table.problems.map(sayProblem)).toEqual([
      'seeds/lists.csv:4: found 3 cells, expected 2; quote a cell that holds a comma',
    ]);
  });

  test('columns that are missing or unknown', () => {
    const tables = new Map([
      ...tablesOf(world()),
      ['scopes', parseTable('scopes', 'code,name_zh,name_en,stand\nwhole,全,Whole,whole\n')],
    ]);
    const lines = check(tables, [RULE], inside).map(sayProblem);
    expect(lines).toContain('seeds/scopes.csv:1 column standing: the column is missing');
    expect(lines).toContain(
      'seeds/scopes.csv:1 column stand: no such column, expected: code, name_zh, name_en, standing',
    );
  });
});
