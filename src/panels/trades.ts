import type { Query } from '../core/analysis/query.ts';
import type { Facets } from '../core/analysis/result.ts';
import type { IndustryText } from '../core/belt/model.ts';

/** A sector, and how many belts of it the question finds. */
interface Trade {
  readonly sector: IndustryText;
  readonly count: number;
}

/** What is made inside a drawn area: its sectors, most belts first. Empty without an area, or where an industry is asked for already. */
export function tradesOf(query: Query, facets: Facets | null, all: readonly IndustryText[]): Trade[] {
  if (!query.area || query.industries.length > 0) return [];
  const counts = new Map(facets?.industries.map(({ key, count }) => [key, count]));
  return all
    .filter(({ level }) => level === 1)
    .map((sector) => ({ sector, count: counts.get(sector.code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
