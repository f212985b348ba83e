import type { Pack } from '../belt/pack.ts';
import type { Fails } from './filter.ts';
import { memo } from './memo.ts';
import type { Query } from './query.ts';
import { sortByKey } from './radix.ts';
import { everyRow } from './rows.ts';
import { viewOf } from './view.ts';

/** What decides an order, whichever belts are then shown. */
type Sorting = Pick<Query, 'sort' | 'descending' | 'measure' | 'year'>;

/** A ranking: belts, best first, and beside each its competition rank (1, 2, 2, 4), 0 where there is nothing to rank by. */
export interface Ranking {
  readonly order: Uint32Array<ArrayBuffer>;
  readonly rank: Uint32Array<ArrayBuffer>;
}

/**
 * Orders the belts that fail no filter. Unknown comes last whichever way the order runs; equal ones follow name and id. Ranks always count from
 * the greatest: by growth under that sort, otherwise by scale.
 */
export function rankBelts(pack: Pack, query: Sorting, fails: Fails): Ranking {
  const sort = rankedBy(query.sort);
  const best = passingInOrder(sorted(pack, { ...query, sort, descending: true }), fails);
  const ranks = competitionRanks(best, keysOf(pack, query));
  const order = query.sort === sort && query.descending ? best : passingInOrder(sorted(pack, query), fails);
  const rank = new Uint32Array(order.length);
  for (let place = 0; place < rank.length; place++) rank[place] = ranks[order[place] ?? 0] ?? 0;
  return { order, rank };
}

/** All belts of the pack in the order asked for: filters only thin it out, so it is worked out once. */
function sorted(pack: Pack, { sort, descending, measure, year }: Sorting): Uint32Array {
  return sort === 'name' ? byName(pack, descending) : byKey(pack, `${measure}@${year}@${sort}@${descending}`);
}

const byKey = memo(4, (pack, key): Uint32Array => {
  const [measure = '', year = '', sort = '', descending] = key.split('@');
  const view = viewOf(pack, { measure, year: year === 'latest' ? year : Number(year) });
  const keys = sort === 'growth' ? view.points : view.figures.value;
  const all = byName(pack, false);
  const known = all.filter((belt) => !Number.isNaN(keys[belt]));
  const order = new Uint32Array(all.length);
  order.set(sortByKey(known, keys, descending === 'true'));
  order.set(
    all.filter((belt) => Number.isNaN(keys[belt])),
    known.length,
  );
  return order;
});

type Names = Pack['texts']['belts'];

/** By what it is worked out from, not by the pack: a person's own claims make another pack of the same names. */
const named = new WeakMap<Names, Uint32Array>();

function byName(pack: Pack, descending: boolean): Uint32Array {
  const names = pack.texts.belts;
  const order = named.get(names) ?? nameOrder(names);
  named.set(names, order);
  return descending ? order.slice().reverse() : order;
}

/** English names first (for Chinese names that is the order of pinyin), then Chinese, then id. No locale decides. */
function nameOrder(names: Names): Uint32Array {
  const keys = names.map(({ en, zh, id }) => `${en.toLowerCase()}\u0000${zh}\u0000${id}`);
  return everyRow(names.length).sort((a, b) => {
    const left = keys[a] ?? '';
    const right = keys[b] ?? '';
    return left < right ? -1 : left > right ? 1 : a - b;
  });
}

function rankedBy(sort: Query['sort']): Query['sort'] {
  return sort === 'growth' ? sort : 'scale';
}

function keysOf(pack: Pack, query: Sorting): Float64Array {
  const view = viewOf(pack, query);
  return query.sort === 'growth' ? view.points : view.figures.value;
}

function passingInOrder(order: Uint32Array, fails: Fails): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(order.length);
  let count = 0;
  for (let place = 0; place < order.length; place++) {
    const belt = order[place] ?? 0;
    if (fails[belt] === 0) rows[count++] = belt;
  }
  return rows.slice(0, count);
}

/** By belt: 1 + how many of `best` are greater; 0 = it has no figure or is not among them. Unknown ones end `best`. */
function competitionRanks(best: Uint32Array, keys: Float64Array): Uint32Array {
  const ranks = new Uint32Array(keys.length);
  let rank = 0;
  let before = NaN;
  for (let place = 0; place < best.length; place++) {
    const belt = best[place] ?? 0;
    const key = keys[belt] ?? NaN;
    if (Number.isNaN(key)) break;
    if (key !== before) rank = place + 1;
    ranks[belt] = rank;
    before = key;
  }
  return ranks;
}

/** Competition rank of one value among many: 1 + how many are greater. */
export function rankAmong(value: number, values: readonly number[]): number {
  return 1 + values.filter((other) => other > value).length;
}
