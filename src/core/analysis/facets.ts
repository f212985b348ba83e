import type { Pack } from '../belt/pack.ts';
import { familiesOf, yearsOf } from './best.ts';
import { countBoth, countWhere, flags } from './count-where.ts';
import { FAILS, passing, type Fails, type Filter } from './filter.ts';
import { membersOf } from './members.ts';
import { memo } from './memo.ts';
import { TIERS, type Query } from './query.ts';
import type { Facet, Facets } from './result.ts';
import { RULE_STATES } from './rules.ts';
import type { View } from './view.ts';

type Flags = Uint8Array<ArrayBuffer>;

/** The belts that fail no filter, both ways: few are looked up one by one, many counted four at a time. */
interface Shown {
  readonly rows: Uint32Array;
  readonly flags: Flags;
}

/**
 * How many belts each choice would leave, all other filters kept; nested belts count like any other. Only choices with at least one belt,
 * by key (tiers in their own order, years newest first); measures are 'best' and those that may be a belt's scale.
 */
export function facetsOf(pack: Pack, query: Query, view: View, fails: Fails): Facets {
  const shown = shownBy(fails);
  const met = RULE_STATES.indexOf('met');
  return {
    industries: industryFacets(pack, fails),
    provinces: count(fails, 'place', pack.belts.province, codesOf(pack.texts.places)).sort(byKey),
    tiers: count(fails, 'tier', view.tiers, TIERS),
    lists: listFacets(pack, view, passing(fails, 'list')),
    measures: measureFacets(pack, query, shown),
    years: yearFacets(pack, query, shown),
    hasGrowth: total(countWhere(fails, FAILS.growth, view.growths.kind, 256).subarray(1)),
    growthBelts: countWhere(fails, FAILS.rule, view.rule, RULE_STATES.length)[met] ?? 0,
  };
}

function shownBy(fails: Fails): Shown {
  const shown = flags(fails.length);
  for (let belt = 0; belt < fails.length; belt++) shown[belt] = Number(fails[belt] === 0);
  return { rows: passing(fails), flags: shown };
}

function codesOf(rows: readonly { readonly code: string }[]): string[] {
  return rows.map(({ code }) => code);
}

function total(counts: Uint32Array): number {
  return counts.reduce((sum, each) => sum + each, 0);
}

function industryFacets(pack: Pack, fails: Fails): Facet[] {
  const codes = codesOf(pack.texts.industries);
  const { sector, industry } = pack.belts;
  return [...count(fails, 'industry', sector, codes), ...count(fails, 'industry', industry, codes)].sort(byKey);
}

function listFacets(pack: Pack, view: View, rows: Uint32Array): Facet[] {
  const { groups, keys } = membersOf(pack, view, rows, 'list');
  return facetsFrom(countWhere(new Uint16Array(groups.length), 0, groups, keys.length), keys).sort(byKey);
}

function count(fails: Fails, except: Filter, column: Uint8Array | Uint16Array, keys: readonly string[]): Facet[] {
  return facetsFrom(countWhere(fails, FAILS[except], column, keys.length), keys);
}

/** In the order of the keys; only those that count something. */
function facetsFrom(counts: Uint32Array, keys: readonly string[]): Facet[] {
  return keys.map((key, group) => ({ key, count: counts[group] ?? 0 })).filter((facet) => facet.count > 0);
}

function measureFacets(pack: Pack, query: Query, shown: Shown): Facet[] {
  const codes = pack.texts.measures.filter(({ scale }) => scale).map(({ code }) => code);
  return ['best', ...codes]
    .map((key) => ({ key, count: withFigure(pack, key, query.year, shown) }))
    .filter((facet) => facet.count > 0);
}

function yearFacets(pack: Pack, query: Query, shown: Shown): Facet[] {
  return yearsOf(pack, familiesOf(pack, query.measure).flat())
    .map((year) => ({ key: String(year), count: withFigure(pack, query.measure, year, shown) }))
    .filter((facet) => facet.count > 0);
}

function withFigure(pack: Pack, measure: string, year: Query['year'], { rows, flags }: Shown): number {
  const present = presence(pack, `${measure}@${year}`);
  if (rows.length * 4 > flags.length) return countBoth(flags, present);
  let count = 0;
  for (let at = 0; at < rows.length; at++) count += present[rows[at] ?? 0] ?? 0;
  return count;
}

/** 1 for every belt that has a figure of a measure (or 'best') in a year (or any): a byte a belt, so many may be kept. */
const presence = memo(1, (pack, key): Flags => {
  const [measure = '', year = ''] = key.split('@');
  const families = familiesOf(pack, measure).flat();
  const found = flags(pack.belts.count);
  for (const plane of pack.planes) {
    if (!families.includes(plane.measure) || (year !== 'latest' && plane.year !== Number(year))) continue;
    for (let belt = 0; belt < pack.belts.count; belt++) if (!Number.isNaN(plane.value[belt] ?? NaN)) found[belt] = 1;
  }
  return found;
});

function byKey(a: Facet, b: Facet): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
