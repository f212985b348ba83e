import type { Pack } from '../belt/pack.ts';
import { groupBy, totalOf } from './aggregate.ts';
import { facetsOf } from './facets.ts';
import { failsOf, passing } from './filter.ts';
import type { Query } from './query.ts';
import { rankBelts } from './rank.ts';
import type { Result } from './result.ts';
import { spanOf } from './span.ts';
import { viewOf } from './view.ts';

/** The one composition: a Query goes in, a Result comes out. The columns are its own and may be transferred away. */
export function explore(pack: Pack, query: Query): Result {
  const view = viewOf(pack, query);
  const fails = failsOf(pack, query, view);
  const rows = passing(fails);
  const { order, rank } = rankBelts(pack, query, fails);
  return {
    query,
    order,
    scale: along(order, view.figures.value, new Float64Array(order.length)),
    growth: along(order, view.points, new Float64Array(order.length)),
    tier: along(order, view.tiers, new Uint8Array(order.length)),
    rank,
    total: totalOf(pack, query.measure, view, rows),
    withGrowth: countKnown(view.growths.kind, rows),
    ...spanOf(view.figures, rows),
    groups: groupBy(pack, query.measure, view, rows, query.level),
    facets: facetsOf(pack, query, view, fails),
  };
}

/** The values of a column by belt, in the order of the belts shown. */
function along<Column extends Float64Array | Uint8Array>(order: Uint32Array, column: Column, into: Column): Column {
  for (let place = 0; place < order.length; place++) into[place] = column[order[place] ?? 0] ?? NaN;
  return into;
}

function countKnown(kind: Uint8Array, rows: Uint32Array): number {
  let count = 0;
  for (let place = 0; place < rows.length; place++) if (kind[rows[place] ?? 0] !== 0) count++;
  return count;
}
