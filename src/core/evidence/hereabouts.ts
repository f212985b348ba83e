import { rowOf } from '../analysis/belt-card.ts';
import { nearest } from '../analysis/nearest.ts';
import { DEFAULT_QUERY, type Query } from '../analysis/query.ts';
import type { BeltRow } from '../analysis/result.ts';
import type { Pack } from '../belt/pack.ts';

/** A belt as seen from a point. */
export interface BeltAround {
  readonly row: BeltRow;
  readonly km: number;
  /** Degrees clockwise from north; null = the belt stands on the point. */
  readonly bearing: number | null;
  /** The belt's point is only the centre of its county, prefecture or province. */
  readonly approximate: boolean;
}

/** The belts nearest to a point (WGS-84 degrees), nearest first; their figures are the best known ones. */
export function beltsAround(pack: Pack, lon: number, lat: number, limit: number): BeltAround[] {
  const query: Query = DEFAULT_QUERY;
  return nearest(pack, lon, lat, { limit }).map(({ belt, ...rest }) => ({ row: rowOf(pack, query, belt), ...rest }));
}
