import { NONE } from '../belt/columns.ts';
import type { Pack } from '../belt/pack.ts';
import { familiesOf, yearsOf } from './best.ts';
import { passing } from './filter.ts';
import { membersOf } from './members.ts';
import { memo } from './memo.ts';
import { TIERS, type Query } from './query.ts';
import type { Facet, Facets } from './result.ts';
import { RULE_STATES } from './rules.ts';
import type { View } from './view.ts';

/**
 * How many belts each choice would leave, all other filters kept; nested belts count like any other. Only choices with at least one belt,
 * by key (tiers in their own order, years newest first); measures are 'best' and those that may be a belt's scale.
 */
export function facetsOf(pack: Pack, query: Query, view: View, fails: Uint8Array): Facets {
  const shown = passing(fails);
  const met = RULE_STATES.indexOf('met');
  const growing = countEach(passing(fails, 'growth'), view.growths.kind, 256);
  return {
    industries: industryFacets(pack, passing(fails, 'industry')),
    provinces: columnFacets(passing(fails, 'place'), pack.belts.province, codesOf(pack.texts.places)),
    tiers: count(passing(fails, 'tier'), view.tiers, TIERS),
    lists: listFacets(pack, view, passing(fails, 'list')),
    measures: measureFacets(pack, query, shown),
    years: yearFacets(pack, query, shown),
    hasGrowth: growing.subarray(1).reduce((sum, count) => sum + count, 0),
    growthBelts: countEach(passing(fails, 'rule'), view.rule, RULE_STATES.length)[met] ?? 0,
  };
}

function codesOf(rows: readonly { readonly code: string }[]): string[] {
  return rows.map(({ code }) => code);
}

function industryFacets(pack: Pack, rows: Uint32Array): Facet[] {
  const codes = codesOf(pack.texts.industries);
  const both = [...count(rows, pack.belts.sector, codes), ...count(rows, pack.belts.industry, codes)];
  return both.sort(byKey);
}

function listFacets(pack: Pack, view: View, rows: Uint32Array): Facet[] {
  const { groups, keys } = membersOf(pack, view, rows, 'list');
  const pairs = Uint32Array.from(groups, (_, pair) => pair);
  return columnFacets(pairs, groups, keys);
}

function columnFacets(rows: Uint32Array, column: Uint16Array, keys: readonly string[]): Facet[] {
  return count(rows, column, keys).sort(byKey);
}

function count(rows: Uint32Array, column: Uint8Array | Uint16Array, keys: readonly string[]): Facet[] {
  const counts = countEach(rows, column, keys.length);
  const facets: Facet[] = [];
  for (let group = 0; group < keys.length; group++) {
    const key = keys[group];
    const found = counts[group] ?? 0;
    if (found > 0 && key !== undefined) facets.push({ key, count: found });
  }
  return facets;
}

/** How many of `rows` hold each value below `size`; NONE is above all. */
function countEach(rows: Uint32Array, column: Uint8Array | Uint16Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let place = 0; place < rows.length; place++) {
    const value = column[rows[place] ?? 0] ?? NONE;
    if (value < size) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function measureFacets(pack: Pack, query: Query, rows: Uint32Array): Facet[] {
  const codes = pack.texts.measures.filter(({ scale }) => scale).map(({ code }) => code);
  return ['best', ...codes]
    .map((key) => ({ key, count: withFigure(pack, key, query.year, rows) }))
    .filter((facet) => facet.count > 0);
}

function yearFacets(pack: Pack, query: Query, rows: Uint32Array): Facet[] {
  return yearsOf(pack, familiesOf(pack, query.measure).flat())
    .map((year) => ({ key: String(year), count: withFigure(pack, query.measure, year, rows) }))
    .filter((facet) => facet.count > 0);
}

function withFigure(pack: Pack, measure: string, year: Query['year'], rows: Uint32Array): number {
  return countEach(rows, presence(pack, `${measure}@${year}`), 2)[1] ?? 0;
}

/** 1 for every belt that has a figure of a measure (or 'best') in a year (or any): a byte a belt, so many may be kept. */
const presence = memo(1, (pack, key): Uint8Array => {
  const [measure = '', year = ''] = key.split('@');
  const families = familiesOf(pack, measure).flat();
  const found = new Uint8Array(pack.belts.count);
  for (const plane of pack.planes) {
    if (!families.includes(plane.measure) || (year !== 'latest' && plane.year !== Number(year))) continue;
    for (let belt = 0; belt < found.length; belt++) if (!Number.isNaN(plane.value[belt] ?? NaN)) found[belt] = 1;
  }
  return found;
});

function byKey(a: Facet, b: Facet): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
