import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../seeds/check.ts';
import { sayProblem } from '../../seeds/problem.ts';
import { claim, said, set, type Rows } from './world.ts';

test('a world that keeps every rule has no problems', () => {
  expect(said(() => undefined)).toEqual([]);
});

describe('one fault, named with file, line and column', () => {
  test.each<[string, (rows: Rows) => void, string]>([
    ['required', set('claims', 0, 'unit', ''), 'seeds/claims.csv:2 column unit: is empty, a value is required'],
    [
      'allowed codes',
      set('claims', 1, 'status', 'heard'),
      'seeds/claims.csv:3 column status: found "heard", allowed: observed, told, documented, estimated',
    ],
    ['reference', set('claims', 0, 'source', 'x'), 'seeds/claims.csv:2 column source: "x" is not in sources.csv'],
    ['subject', set('claims', 0, 'subject', 'x'), 'seeds/claims.csv:2 column subject: "x" is not in belts.csv'],
    [
      'name of a company',
      set('claims', 0, 'subject_kind', 'company'),
      'seeds/claims.csv:2 column subject: found "socks", a company has no table',
    ],
    [
      'number',
      set('claims', 0, 'value', '1000亿'),
      'seeds/claims.csv:2 column value: found "1000亿", expected a plain number',
    ],
    [
      'year',
      set('claims', 0, 'period', '1950'),
      'seeds/claims.csv:2 column period: found "1950", expected a year from 1978 to 2030',
    ],
    ['period', set('claims', 0, 'period', '2020Q5'), 'seeds/claims.csv:2 column period: "2020Q5" is not a period'],
    ['unit', set('claims', 0, 'unit', '家'), 'seeds/claims.csv:2 column unit: "家" cannot be turned into 万元'],
    ['share', set('series', 0, 'measure', 'share'), 'seeds/series.csv:2 column unit: "亿元" cannot be turned into %'],
    [
      'range',
      set('claims', 1, 'value_high', '2'),
      'seeds/claims.csv:3 column value_high: found 2, expected more than 3',
    ],
    [
      'range without bound',
      set('claims', 0, 'value_high', '200'),
      'seeds/claims.csv:2 column value_high: found 200, only bound "between" has one',
    ],
    [
      'inferred year',
      set('claims', 0, 'inferred', 'yes'),
      'seeds/claims.csv:2 column confidence: found "high", a year that was inferred makes it low',
    ],
    ['line without file', set('claims', 0, 'line', '9'), 'seeds/claims.csv:2 column line: file and line go together'],
    [
      'file of another source',
      (rows) => {
        set('claims', 0, 'file', 'a.txt')(rows);
        set('claims', 0, 'line', '9')(rows);
      },
      'seeds/claims.csv:2 column file: found "a.txt", the source\'s file is ""',
    ],
    ['unique id', set('claims', 1, 'id', 'a'), 'seeds/claims.csv:3 column id: "a" is also on line 2'],
    ['longitude', set('belts', 0, 'lon', '200'), 'seeds/belts.csv:2 column lon: found 200, expected 73 to 136'],
    ['point', set('belts', 0, 'lon', '130'), 'seeds/belts.csv:2 column lon: the point 130, 30 is outside 330681005'],
    [
      'level of an industry',
      set('belts', 0, 'industry', 'apparel'),
      'seeds/belts.csv:2 column industry: "apparel" is of level 1, expected level 2',
    ],
    [
      'parent of an industry',
      set('industries', 1, 'parent', 'apparel.socks'),
      'seeds/industries.csv:3 column parent: found "apparel.socks", expected an industry of level 1',
    ],
    [
      'parent of a place',
      set('places', 2, 'parent', '330000'),
      'seeds/places.csv:4 column parent: found "330000", expected a prefecture (one level up)',
    ],
    ['belt within itself', set('belts', 1, 'within', 'socks'), 'comes back to "socks"'],
    [
      'container in the wrong place',
      (rows) => {
        set('belts', 0, 'place', '330600')(rows);
        set('belts', 1, 'place', '330681')(rows);
      },
      'seeds/belts.csv:2 column within: "city-socks" is in 330681, which does not hold this belt\'s place 330600',
    ],
    [
      'end before start',
      set('events', 0, 'end', '2020-05-01'),
      'seeds/events.csv:2 column end: found 2020-05-01, before the start 2020-05-18',
    ],
    [
      'recognised twice',
      (rows) => rows.recognitions?.push({ belt: 'socks', list: 'l', batch_zh: '2023', source: 's' }),
      'seeds/recognitions.csv:3 column list: the belt is on this list already, on line 2',
    ],
    ['rule of a list', set('lists', 0, 'rule', 'x'), 'seeds/lists.csv:2 column rule: "x" is not a rule of rules.json'],
    ['where it was read', set('sources', 0, 'found_at', ''), 'seeds/sources.csv:2 column found_at: is empty'],
    [
      'address',
      set('sources', 0, 'url', 'www.x.cn'),
      'seeds/sources.csv:2 column url: found "www.x.cn", expected an http or https address',
    ],
    ['blanks', set('claims', 0, 'note', ' x'), 'seeds/claims.csv:2 column note: found blanks around "x"'],
  ])('%s', (_name, change, expected) => {
    const lines = said(change);
    expect(lines.join('\n')).toContain(expected);
  });

  test('a container in the very place of the inner belt is in order', () => {
    expect(said(set('belts', 1, 'place', '330681005'))).toEqual([]);
  });

  test('two preferred figures of the same thing', () => {
    const lines = said(
      (rows) => (rows.claims = [claim('a', { rank: 'preferred' }), claim('b', { rank: 'preferred', value: '9' })]),
    );
    expect(lines).toEqual([
      'seeds/claims.csv:3 column rank: line 2 is preferred already for the same subject, measure, period and scope',
    ]);
  });

  test('a share above 100', () => {
    const lines = said((rows) => (rows.claims = [claim('a', { measure: 'share', unit: '%', value: '101' })]));
    expect(lines).toEqual(['seeds/claims.csv:2 column value: found 101, a share lies between 0 and 100']);
  });

  test('every fault at once, in the order of files and lines', () => {
    const lines = said((rows) => {
      set('claims', 1, 'scope', 'x')(rows);
      set('claims', 0, 'rank', 'x')(rows);
      set('belts', 0, 'point', 'x')(rows);
    });
    expect(lines.map((line) => line.split(':').slice(0, 2).join(':').replace(/: .*/, ''))).toEqual([
      'seeds/belts.csv:2 column point',
      'seeds/claims.csv:2 column rank',
      'seeds/claims.csv:3 column scope',
    ]);
  });
});

test('the seeds themselves are in order, and the check is quick', () => {
  const start = performance.now();
  expect(checkFolder().map(sayProblem)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});
