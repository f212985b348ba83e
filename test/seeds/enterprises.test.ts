import { describe, expect, test } from 'vitest';
import { check } from '../../seeds/check.ts';
import { sayProblem } from '../../seeds/problem.ts';
import { claim, inside, RULE, tablesOf, world, type Rows } from './world.ts';

const lines = (rows: Rows) =>
  check(tablesOf(rows), [RULE], inside)
    .map(sayProblem)
    .filter((line) => !line.includes('left-out.csv') && !line.includes('were received'));

const firm = (id: string, change: Record<string, string> = {}) => ({
  id,
  name_zh: `${id}公司`,
  kind: 'company',
  belt: 'socks',
  place: '330681005',
  role_zh: '织袜',
  role_en: 'Knits socks',
  source: 's',
  ...change,
});

describe('enterprises', () => {
  test('a sound one, with its owner and a figure of its own', () => {
    const rows = {
      ...world(),
      enterprises: [firm('a'), firm('b', { owner: 'a', stage: 'waist', source: 'doc', file: 'a.txt', line: '3' })],
      claims: [claim('a', { subject_kind: 'company', subject: '', subject_zh: 'a公司' })],
    };
    expect(lines(rows)).toEqual([]);
  });

  test('owners in a circle, a name twice, an owner and a stage that are none', () => {
    const found = lines({
      ...world(),
      enterprises: [
        firm('a', { owner: 'b' }),
        firm('b', { owner: 'a' }),
        firm('c', { owner: 'gone', stage: 'middle' }),
        firm('d', { name_zh: 'a公司' }),
      ],
    });
    expect(found).toContain('seeds/enterprises.csv:2 column owner: "b" is owned by "a" in the end');
    expect(found).toContain('seeds/enterprises.csv:3 column owner: "a" is owned by "b" in the end');
    expect(found).toContain(
      'seeds/enterprises.csv:5 column name_zh: "a公司" is in the table already; figures find it by name',
    );
    expect(found.filter((line) => line.includes('enterprises.csv:4')).map((line) => line.split(':')[1])).toEqual([
      '4 column owner',
      '4 column stage',
    ]);
  });

  test('a line without its document, and a company with a figure that is not in the table', () => {
    const found = lines({
      ...world(),
      enterprises: [firm('a', { line: '4' }), firm('b', { file: 'a.txt', line: '4' })],
      claims: [claim('a', { subject_kind: 'company', subject: '', subject_zh: '某公司' })],
    });
    expect(found).toContain('seeds/enterprises.csv:2 column line: file and line go together: give both or neither');
    expect(found).toContain('seeds/enterprises.csv:3 column file: found "a.txt", the source\'s file is ""');
    expect(found).toContain(
      'seeds/claims.csv:2 column subject_zh: "某公司" is no name_zh of enterprises.csv; add the company there',
    );
  });
});
