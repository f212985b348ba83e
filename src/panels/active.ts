import { DEFAULT_QUERY, WHOLE, type Query } from '../core/analysis/query.ts';
import { saySigned } from '../core/figure/say.ts';
import { explorer } from '../state/explorer.svelte.ts';
import { named, words } from '../state/language.svelte.ts';
import type { Language } from '../words/index.ts';
import { tellFigureValue } from './tell.ts';

/** One filter that is on, in words, and the change that takes it off. */
export interface ActiveFilter {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<Query>;
}

/** Filters that narrow the belts, in the order of the filter panel. */
export function activeFilters(query: Query, _language: Language): ActiveFilter[] {
  const { vocabulary } = explorer;
  const nameOf = (table: readonly { readonly zh: string; readonly en: string }[], found: number, key: string) => {
    const row = table[found];
    return row ? named(row) : key;
  };
  const places = vocabulary?.places ?? [];
  const industries = vocabulary?.industries ?? [];
  const lists = vocabulary?.lists ?? [];
  const without = <T>(all: readonly T[], gone: T) => all.filter((each) => each !== gone);
  return [
    ...(query.place === ''
      ? []
      : [
          {
            key: `place:${query.place}`,
            text: nameOf(
              places,
              places.findIndex((place) => place.code === query.place),
              query.place,
            ),
            without: { place: '' },
          },
        ]),
    ...query.industries.map((code) => ({
      key: `industry:${code}`,
      text: nameOf(
        industries,
        industries.findIndex((industry) => industry.code === code),
        code,
      ),
      without: { industries: without(query.industries, code) },
    })),
    ...query.tiers.map((tier) => ({
      key: `tier:${tier}`,
      text: words().tiers[tier],
      without: { tiers: without(query.tiers, tier) },
    })),
    ...query.lists.map((id) => ({
      key: `list:${id}`,
      text: nameOf(
        lists,
        lists.findIndex((list) => list.id === id),
        id,
      ),
      without: { lists: without(query.lists, id) },
    })),
    ...rangeFilter('scaleRange', query, (value) => tellFigureValue(value, query.measure)),
    ...rangeFilter('growthRange', query, (value) => saySigned(value)),
    ...query.quadrants.map((quadrant) => ({
      key: `quadrant:${quadrant}`,
      text: words().quadrants[quadrant],
      without: { quadrants: without(query.quadrants, quadrant) },
    })),
    ...(query.area ? [{ key: 'area', text: words().areaFilter[query.area.kind], without: { area: null } }] : []),
    ...(query.hasGrowth ? [{ key: 'growth', text: words().hasGrowth, without: { hasGrowth: false } }] : []),
    ...(query.growthBelts ? [{ key: 'growth-belts', text: words().growthBelts, without: { growthBelts: false } }] : []),
  ];
}

/** A range in words: 规模 100亿–500亿元; an open end is left open. */
function rangeFilter(key: 'scaleRange' | 'growthRange', query: Query, say: (value: number) => string): ActiveFilter[] {
  const { from, to } = query[key];
  if (from === null && to === null) return [];
  const ends = words().range(from === null ? '' : say(from), to === null ? '' : say(to));
  return [{ key, text: `${words()[key]} ${ends}`, without: { [key]: WHOLE } }];
}

export function loosened(query: Query, filter: ActiveFilter): Query {
  return { ...query, ...filter.without };
}

/** The query without any filter; measure, year, sort and map stay. */
export function unfiltered(): Partial<Query> {
  const { place, industries, tiers, lists, hasGrowth, growthBelts, scaleRange, growthRange, quadrants, area } = DEFAULT_QUERY; // prettier-ignore
  return { place, industries, tiers, lists, hasGrowth, growthBelts, scaleRange, growthRange, quadrants, area };
}
