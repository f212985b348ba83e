import type { Pack } from '../belt/pack.ts';
import { groupBy, totalOf } from './aggregate.ts';
import { facetsOf } from './facets.ts';
import { failsOf, passing } from './filter.ts';
import type { Query } from './query.ts';
import { rankBelts } from './rank.ts';
import type { Result } from './result.ts';
import { spanOf } from './span.ts';
import { viewOf, type View } from './view.ts';

/** The one composition: a Query goes in, a Result comes out. The columns are its own and may be transferred away. */
export function explore(pack: Pack, query: Query): Result {
  const view = viewOf(pack, query);
  const fails = failsOf(pack, query, view);
  const rows = passing(fails);
  const { order, rank } = rankBelts(pack, query, fails);
  return {
    query,
    ...sized(order, view),
    tier: along(order, view.tiers, new Uint8Array(order.length)),
    rank,
    total: totalOf(pack, query.measure, view, rows),
    withGrowth: countKnown(view.growths.kind, rows),
    ...spanOf(view.figures, rows),
    groups: groupBy(pack, query.measure, view, rows, query.level),
    facets: facetsOf(pack, query, view, fails),
  };
}

/** What circles are drawn from. */
export type Glance = Pick<Result, 'order' | 'scale' | 'growth'>;

/** The same belts in the same order, with nothing counted: for one who draws on and only looks at the map. */
export function glance(pack: Pack, query: Query): Glance {
  const view = viewOf(pack, query);
  return sized(rankBelts(pack, query, failsOf(pack, query, view)).order, view);
}

function sized(order: Uint32Array, view: View): Glance {
  return {
    order,
    scale: along(order, view.figures.value, new Float64Array(order.length)),
    growth: along(order, view.points, new Float64Array(order.length)),
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
