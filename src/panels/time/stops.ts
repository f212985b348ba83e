import type { Query } from '../../core/analysis/query.ts';
import { explorer } from '../../state/explorer.svelte.ts';

/** One year that the slider stops at, with what is known of it. */
export interface YearStop {
  readonly year: Query['year'];
  /** Belts, or provinces of the series, with a figure; null = not counted. */
  readonly count: number | null;
}

/** The statistical series is what the map shows, so its years are the ones to move through. */
export function showsSeries(): boolean {
  return explorer.query.areas === 'series';
}

/** Years of the series on the map, else those in which a belt of the question has a figure, oldest first; then each belt's own latest. */
export function yearStops(): YearStop[] {
  return showsSeries() ? seriesStops() : [...beltStops(), { year: 'latest', count: null }];
}

/** With a year in which none has a figure, where it is the one that is asked; else the stops that were given. */
export function withYear(stops: readonly YearStop[], asked: Query['year']): readonly YearStop[] {
  if (asked === 'latest' || showsSeries() || stops.some(({ year }) => year === asked)) return stops;
  const isLater = ({ year }: YearStop) => year === 'latest' || year > asked;
  return [...stops.filter((stop) => !isLater(stop)), { year: asked, count: 0 }, ...stops.filter(isLater)];
}

/** The change of the question that shows a year. */
export function toYear(year: Query['year']): Partial<Query> {
  return showsSeries() && year !== 'latest' ? { seriesYear: year } : { year };
}

function beltStops(): YearStop[] {
  const stops = (explorer.facets?.years ?? []).map(({ key, count }) => ({ year: Number(key), count }));
  return stops.sort((a, b) => a.year - b.year);
}

function seriesStops(): YearStop[] {
  const { vocabulary, query } = explorer;
  return (vocabulary?.series[query.series] ?? [])
    .map((year) => ({
      year,
      count: Object.keys(vocabulary?.seriesValues[`${query.series}/${year}`] ?? {}).length,
    }))
    .sort((a, b) => a.year - b.year);
}
