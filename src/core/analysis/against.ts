import { WHOLE, type Query } from './query.ts';

/** What the other side of a swiped map differs in from the question on screen. */
export type Against =
  { readonly kind: 'year'; readonly year: Query['year'] } | { readonly kind: 'measure'; readonly measure: string };

/** The question that the other side answers; a range of scale is in the unit of its measure and does not cross over. */
export function againstQuery(query: Query, against: Against): Query {
  if (against.kind === 'year') return { ...query, year: against.year };
  const scaleRange = against.measure === query.measure ? query.scaleRange : WHOLE;
  return { ...query, measure: against.measure, scaleRange };
}

/** What of the question stands on the other side now. */
export function askedBy(query: Query, kind: Against['kind']): Against {
  return kind === 'year' ? { kind, year: query.year } : { kind, measure: query.measure };
}

/** As the address writes it: `y2020`, `ylatest`, `mexport_value`. */
export function formatAgainst(against: Against): string {
  return against.kind === 'year' ? `y${against.year}` : `m${against.measure}`;
}

/** null = nothing is written so. */
export function readAgainst(text: string): Against | null {
  const rest = text.slice(1);
  if (text === 'ylatest') return { kind: 'year', year: 'latest' };
  if (/^y\d{4}$/.test(text)) return { kind: 'year', year: Number(rest) };
  return /^m[a-z_]+$/.test(text) ? { kind: 'measure', measure: rest } : null;
}
