import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/core/analysis/address.ts';
import { DEFAULT_QUERY, type Query } from '../../../src/core/analysis/query.ts';
import { queries } from '../query-arbitrary.ts';

const of = (change: Partial<Query>): Query => ({ ...DEFAULT_QUERY, ...change });

describe('formatAddress', () => {
  it('says nothing of the default', () => expect(formatAddress(DEFAULT_QUERY)).toBe(''));
  it('says only what differs', () => {
    const query = of({ place: '330000', tiers: ['hundred', 'ten'], year: 2023, descending: false, circles: false });
    expect(formatAddress(query)).toBe('?p=330000&t=hundred,ten&y=2023&d=0&c=0');
  });
  it('escapes commas inside an item', () => {
    expect(formatAddress(of({ lists: ['a,b', '百亿&c'] }))).toBe('?l=a%2Cb,%E7%99%BE%E4%BA%BF%26c');
  });
});

describe('parseAddress', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseAddress(formatAddress(query))).toEqual({ query, problems: [] });
      }),
    );
  });
  it('reads back items of any characters', () => {
    const items = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(items, items, (industries, lists) => {
        const query = of({ industries, lists });
        expect(parseAddress(formatAddress(query)).query).toEqual(query);
      }),
    );
  });
  it('drops and reports what it cannot read, and keeps the rest', () => {
    const { query, problems } = parseAddress(
      '?p=33&t=hundred,huge&y=20&s=scale&d=yes&l=%E7%9&from=chat&v=county&i=a,,b&m=',
    );
    expect(query).toEqual(of({ level: 'county' }));
    expect(problems.map(({ key, found }) => `${key}=${found}`)).toEqual([
      'p=33',
      't=hundred,huge',
      'y=20',
      'd=yes',
      'l=%E7%9',
      'from=chat',
      'i=a,,b',
      'm=',
    ]);
    expect(problems[0]?.expected).toBe('a place code of 6 or 9 digits');
    expect(problems[1]?.expected).toBe('some of hundred,ten,below,none');
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (search) => void parseAddress(search)));
    fc.assert(fc.property(fc.string(), (value) => void parseAddress(`?p=${value}&i=${value}&y=${value}`)));
  });
  it('drops codes that the data set does not know', () => {
    const known = {
      places: new Set(['330000']),
      industries: new Set(['textile']),
      lists: new Set<string>(),
      measures: new Set(['output_value']),
    };
    const { query, problems } = parseAddress('?p=370000&i=textile,steel&l=old&m=gdp&x=output_value', known);
    expect(query).toEqual(of({ industries: ['textile'], series: 'output_value' }));
    expect(problems.map(({ key, found }) => `${key}=${found}`)).toEqual(['p=370000', 'i=steel', 'l=old', 'm=gdp']);
    expect(parseAddress('?p=330000&m=output_value', known).problems).toEqual([]);
  });
});
