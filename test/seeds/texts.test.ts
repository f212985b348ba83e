import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare, contradictionTexts, Index, Phrases, placeTexts, plainTexts, seriesTexts } from '../../seeds/texts.ts';
import { SMALL } from './small-tables.ts';

const index = (table: string, rows: readonly { readonly code?: string; readonly id?: string }[]) =>
  new Index(table, rows.map((row) => row.code ?? row.id ?? '')); // prettier-ignore
const sources = index('sources.csv', SMALL.sources);

describe('an index', () => {
  it('gives the row of a key, and names the table and the key that is not there', () => {
    expect([sources.row('s1'), sources.row('s2')]).toEqual([0, 1]);
    expect(() => sources.row('s3')).toThrow('sources.csv has no row "s3"; run "npx tsx seeds/check.ts" to see where');
    expect(() => sources.row('')).toThrow('sources.csv has no row ""');
  });
});

test('phrases: every text comes back by its row, the same text has one row, row 0 is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), (given) => {
      const phrases = new Phrases();
      const rows = given.map((text) => phrases.row(text));
      expect(rows.map((row) => phrases.all[row])).toEqual(given);
      expect(phrases.all).toEqual([...new Set(['', ...given])]);
    }),
  );
});

test('places stand in the order of their codes, with the row of the place above', () => {
  const places = placeTexts(SMALL.places);
  expect(places.map(({ code }) => code)).toEqual([...places.map(({ code }) => code)].sort(compare));
  const above = Object.fromEntries(places.map(({ code, parent }) => [code, places[parent]?.code ?? null]));
  expect(above).toMatchObject({ '330000': null, '330600': '330000', '330681': '330600', '330681005': '330681', '370102': '370100' }); // prettier-ignore
  expect(places.find(({ code }) => code === '330681')).toMatchObject({
    level: 'county',
    zh: '诸暨市',
    short: '诸暨',
    lon: 120.5,
    lat: 30.25,
    aliases: ['暨阳', '诸暨县'],
  });
  expect(places[0]?.aliases).toEqual([]);
  expect(() => placeTexts(SMALL.places.filter(({ code }) => code !== '330600'))).toThrow(
    'places.csv has no row "330600"',
  );
});

describe('tables of names', () => {
  const { industries, measures, scopes, lists } = plainTexts(SMALL);

  it('an industry belongs to one of level 1, wherever it stands in the file', () => {
    expect(industries.map(({ code, level, parent }) => [code, level, parent])).toEqual([
      ['apparel.socks', 2, 1],
      ['apparel', 1, -1],
      ['home', 1, -1],
    ]);
    expect(industries[0]).toMatchObject({ zh: '业apparel.socks', gbt: 'C1830', gbtName: '服饰制造' });
  });

  it('yes and no become true and false', () => {
    expect(measures.map(({ code, addable, scale }) => [code, addable, scale])).toEqual([
      ['output_value', true, true],
      ['yoy_growth', false, true],
    ]);
  });

  it('scopes keep their standing; sources, where they were found stays in the seeds', () => {
    expect(scopes.map(({ standing }) => standing)).toEqual(['whole', 'part']);
    expect(plainTexts(SMALL).sources[1]).toEqual({ id: 's2', title: '文s2', publisher: '报', date: '2024-01-01', url: '', file: '' }); // prettier-ignore
  });

  it('an unknown total is unknown, not zero', () => {
    expect(lists[0]?.total).toBeNull();
    const [list] = SMALL.lists;
    if (!list) throw new Error('the small tables have a list');
    const counted = [{ ...list, total: '200' }, { ...list, total: '0' }]; // prettier-ignore
    expect(plainTexts({ ...SMALL, lists: counted }).lists.map(({ total }) => total)).toEqual([200, 0]);
  });
});

test('series and contradictions point to rows of the other tables', () => {
  const places = index('places.csv', placeTexts(SMALL.places));
  const measures = index('measures.csv', SMALL.measures);
  expect(seriesTexts(SMALL, places, measures, sources)).toEqual([
    { place: 0, year: 2023, measure: 0, value: 9.5, unit: '亿元', source: 1 },
  ]);
  expect(contradictionTexts(SMALL.contradictions, sources)).toEqual([
    { zh: '两说', en: 'Two accounts', sources: [1, 0] },
  ]);
  expect(contradictionTexts([{ zh: '', en: '', sources: '' }], sources)[0]?.sources).toEqual([]);
});
