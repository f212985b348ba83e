import { describe, expect, it } from 'vitest';
import { DEFAULT_QUERY, type Query } from '../../src/core/analysis/query.ts';
import type { Facets } from '../../src/core/analysis/result.ts';
import type { IndustryText } from '../../src/core/belt/model.ts';
import { tradesOf } from '../../src/panels/trades.ts';

const industry = (code: string, parent: number) => ({ code, zh: code, en: code, parent, level: parent < 0 ? 1 : 2 }) as IndustryText; // prettier-ignore
const ALL = [industry('lighting', -1), industry('textile', -1), industry('tea', -1), industry('textile.socks', 1)];
const FACETS = { industries: [{ key: 'lighting', count: 2 }, { key: 'textile', count: 5 }, { key: 'textile.socks', count: 5 }] } as unknown as Facets; // prettier-ignore
const circle: Query = { ...DEFAULT_QUERY, area: { kind: 'circle', lon: 113.2, lat: 22.6, km: 30 } };

const told = (query: Query, facets: Facets | null = FACETS) =>
  tradesOf(query, facets, ALL).map(({ sector, count }) => [sector.code, count]);

describe('what is made inside an area', () => {
  it('is its sectors, most belts first, and no trade within them', () => {
    expect(told(circle)).toEqual([
      ['textile', 5],
      ['lighting', 2],
    ]);
  });
  it('is not told without an area, under an industry, or before it is counted', () => {
    expect(told(DEFAULT_QUERY)).toEqual([]);
    expect(told({ ...circle, industries: ['tea'] })).toEqual([]);
    expect(told(circle, null)).toEqual([]);
  });
});
