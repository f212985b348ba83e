import { LEVELS } from '../belt/model.ts';
import { PARTS, type Problem } from './address-parts.ts';
import { DEFAULT_QUERY, type Query } from './query.ts';

export type { Problem } from './address-parts.ts';

/** Codes of the pack, where the caller knows them; a code that is in none of its sets is then dropped and reported. */
export interface Known {
  readonly places: ReadonlySet<string>;
  readonly industries: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

/** The query as a URL search string: '' for the default query, else '?p=330000&t=hundred,ten'. Only what differs from the default. */
export function formatAddress(query: Query): string {
  const parts: string[] = [];
  for (const { key, write } of PARTS) {
    const value = write(query);
    if (value !== write(DEFAULT_QUERY)) parts.push(`${key}=${value}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** What an address means. Never throws: parts that cannot be read keep their default and come back as problems. */
export interface Address {
  readonly query: Query;
  readonly problems: readonly Problem[];
}

/** Reads a URL search string, with or without its question mark. */
export function parseAddress(search: string, known?: Known): Address {
  const problems: Problem[] = [];
  let query = DEFAULT_QUERY;
  for (const pair of search.replace(/^\?/, '').split('&').filter(Boolean)) {
    const [key = '', ...rest] = pair.split('=');
    const found = rest.join('=');
    const part = PARTS.find((one) => one.key === key);
    const change = part ? part.read(found) : { expected: `one of ${PARTS.map((one) => one.key).join(' ')}` };
    if ('expected' in change) problems.push({ key, found, expected: change.expected });
    else query = { ...query, ...change };
  }
  return known ? keepKnown(query, problems, known) : { query, problems };
}

function keepKnown(query: Query, problems: readonly Problem[], known: Known): Address {
  const all = [...problems];
  const keep = (key: string, code: string, ok: boolean, what: string) => {
    if (!ok) all.push({ key, found: code, expected: `a ${what} of this data set` });
    return ok;
  };
  const fallback = <Field extends 'place' | 'measure' | 'series'>(
    field: Field,
    ok: boolean,
    key: string,
    what: string,
  ) => (keep(key, query[field], ok, what) ? query[field] : DEFAULT_QUERY[field]);
  return {
    query: {
      ...query,
      place: fallback(
        'place',
        query.place === '' || known.places.has(query.place),
        'p',
        `place (${LEVELS.join(', ')})`,
      ),
      industries: query.industries.filter((code) => keep('i', code, known.industries.has(code), 'code of an industry')),
      lists: query.lists.filter((id) => keep('l', id, known.lists.has(id), 'recognition list')),
      measure: fallback('measure', query.measure === 'best' || known.measures.has(query.measure), 'm', 'measure'),
      series: fallback(
        'series',
        query.series === DEFAULT_QUERY.series || known.measures.has(query.series),
        'x',
        'measure',
      ),
    },
    problems: all,
  };
}
