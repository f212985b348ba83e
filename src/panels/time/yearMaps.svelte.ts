import type { Query } from '../../core/analysis/query.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { showsSeries, yearStops } from './stops.ts';

/** What a small map of one year shows. */
export interface YearMap {
  readonly year: number;
  /** Base unit, by code of the province; only known ones. */
  readonly values: Readonly<Record<string, number>>;
  /** Belts, or provinces of a series, with a figure. */
  readonly known: number;
}

let current = $state.raw<readonly YearMap[]>([]);
let asked = $state(false);
let turn = 0;

/** A map for each year of the question on screen, the newest first; the newest question wins. */
export const yearMaps = {
  get current(): readonly YearMap[] {
    return current;
  },
  /** Whether there is an answer, be it empty. */
  get asked(): boolean {
    return asked;
  },
  async ask(query: Query): Promise<void> {
    const mine = ++turn;
    const years = yearStops().flatMap(({ year }) => (year === 'latest' ? [] : [year]));
    const maps = showsSeries() ? seriesMaps(query, years) : await beltMaps(query, years);
    if (mine !== turn) return;
    [current, asked] = [maps.filter(({ known }) => known > 0).reverse(), true];
  },
};

async function beltMaps(query: Query, years: readonly number[]): Promise<YearMap[]> {
  const found = await explorer.analyse('byYear', query, years);
  return found.map(({ year, total, places }) => ({
    year,
    values: Object.fromEntries(places.flatMap(({ code, sum }) => (sum.value === null ? [] : [[code, sum.value]]))),
    known: total.withFigure,
  }));
}

function seriesMaps({ series }: Query, years: readonly number[]): YearMap[] {
  return years.map((year) => {
    const values = explorer.vocabulary?.seriesValues[`${series}/${year}`] ?? {};
    return { year, values, known: Object.keys(values).length };
  });
}
