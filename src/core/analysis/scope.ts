import type { Pack } from '../belt/pack.ts';
import type { FigureColumns } from './best.ts';
import { standingOf } from './claim.ts';
import type { Query } from './query.ts';

/** What a set of derived numbers speaks of: they may not be set beside those of another measure, year or base. */
export interface Scope {
  readonly measure: string;
  readonly year: Query['year'];
  /** Code of the base place; '' = the nation. */
  readonly base: string;
  /** Codes of the measures that the figures really come from, and their years: where there is more than one, the numbers mix them. */
  readonly measures: readonly string[];
  readonly years: readonly number[];
  /** Belts whose figure is another statistic of nearly the whole belt (规上 …). */
  readonly near: number;
}

/** The scope of the figures of `rows` under a query. */
export function scopeOf(
  pack: Pack,
  { measure, year, place }: Pick<Query, 'measure' | 'year' | 'place'>,
  figures: FigureColumns,
  rows: Uint32Array,
): Scope {
  const known = rows.filter((belt) => !Number.isNaN(figures.value[belt]));
  const distinct = (column: Uint16Array) => [...new Set(Array.from(known, (belt) => column[belt] ?? 0))];
  return {
    measure,
    year,
    base: place,
    measures: distinct(figures.measure)
      .sort((a, b) => a - b)
      .map((row) => pack.texts.measures[row]?.code ?? ''),
    years: distinct(figures.year).sort((a, b) => a - b),
    near: known.filter((belt) => standingOf(pack, figures.claim[belt] ?? -1) === 'near').length,
  };
}
