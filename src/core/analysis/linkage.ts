import type { Pack } from '../belt/pack.ts';
import { adjoiningPairs } from './adjoining.ts';
import { isAddable } from './aggregate.ts';
import { rowOf } from './belt-card.ts';
import { countyTie, type CountyTie } from './counties.ts';
import { failsOf, passing } from './filter.ts';
import { jointEvents } from './joint-events.ts';
import { byJointScale, jointScale, type JointScale } from './joint-scale.ts';
import { isApproximate } from './nearest.ts';
import type { Pairs } from './pairs.ts';
import type { Query } from './query.ts';
import type { BeltRow } from './result.ts';
import { everyRow } from './rows.ts';
import { viewOf } from './view.ts';

/** Two belts of one industry in neighbouring places. */
export interface Linkage {
  readonly a: BeltRow;
  readonly b: BeltRow;
  /** Great-circle distance of their points. */
  readonly km: number;
  readonly counties: CountyTie;
  /** At least one of the points is only the centre of a county, prefecture or province. */
  readonly approximate: boolean;
  readonly scale: JointScale;
  /** Rows of `Texts.events` that name both belts or both places; empty = none is known. */
  readonly events: readonly number[];
}

export interface Linkages {
  /** All pairs of the query, those beyond the limit too. */
  readonly total: number;
  readonly pairs: readonly Linkage[];
}

export interface LinkageOptions {
  /** Farthest distance in km; pairs in counties that share a border may lie farther apart. */
  readonly within?: number;
  /** At most so many pairs. */
  readonly limit?: number;
}

/** How far neighbouring belts may lie apart unless the caller says otherwise. */
export const NEIGHBOUR_KM = 30;

/**
 * Belts of one industry in neighbouring places, of which at least one answers the query: a border cuts in two what is one agglomeration, and indices
 * of one place alone miss it. Pairs with two known figures come first, greatest sum first, then those with one, then those with none; equal ones by
 * distance, then row.
 */
export function linkages(pack: Pack, query: Query, options: LinkageOptions = {}): Linkages {
  const { within = NEIGHBOUR_KM, limit = 100 } = options;
  const view = viewOf(pack, query);
  const pairs = adjoiningPairs(pack, within);
  const rows = pairsOf(pack, pairs, passing(failsOf(pack, query, view)));
  const order = byJointScale(rows, pairs, view.figures, isAddable(pack, query.measure));
  const shown = Array.from(order.subarray(0, limit), (pair): Linkage => {
    const [a, b, km] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, pairs.km[pair] ?? 0];
    return {
      a: rowOf(pack, query, a),
      b: rowOf(pack, query, b),
      km,
      counties: countyTie(pack, a, b),
      approximate: isApproximate(pack, a) || isApproximate(pack, b),
      scale: jointScale(pack, query.measure, view.figures, a, b),
      events: jointEvents(pack, a, b),
    };
  });
  return { total: order.length, pairs: shown };
}

/** Pairs with at least one end among `belts`, nearest first. */
function pairsOf(pack: Pack, pairs: Pairs, belts: Uint32Array): Uint32Array {
  const shown = new Uint8Array(pack.belts.count);
  for (const belt of belts) shown[belt] = 1;
  return everyRow(pairs.km.length).filter((pair) => shown[pairs.a[pair] ?? 0] || shown[pairs.b[pair] ?? 0]);
}
