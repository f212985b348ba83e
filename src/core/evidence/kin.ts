import { rowOf } from '../analysis/belt-card.ts';
import { countyTie, type CountyTie } from '../analysis/counties.ts';
import { nearest } from '../analysis/nearest.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import type { BeltRow } from '../analysis/result.ts';
import type { Pack } from '../belt/pack.ts';

/** A belt of the same trade and how far away it lies. */
export interface Kin {
  readonly row: BeltRow;
  readonly km: number;
  /** Degrees clockwise from north; null = both stand on one point. */
  readonly bearing: number | null;
  /** One of the two points is only the centre of a county, prefecture or province. */
  readonly approximate: boolean;
  readonly counties: CountyTie;
}

/** The nearest belts of the same industry, neither inside the belt nor around it, and how many there are in all. */
export function kinOf(
  pack: Pack,
  belt: number,
  limit: number,
): { readonly all: number; readonly nearest: readonly Kin[] } {
  const { belts } = pack;
  const keep = (other: number) => other !== belt && belts.industry[other] === belts.industry[belt];
  const apart = (other: number) => belts.within[other] !== belt && belts.within[belt] !== other;
  const found = nearest(pack, belts.lon[belt] ?? NaN, belts.lat[belt] ?? NaN, { limit, keep: (other) => keep(other) && apart(other) }); // prettier-ignore
  const [here] = nearest(pack, belts.lon[belt] ?? NaN, belts.lat[belt] ?? NaN, { limit: 1, keep: (other) => other === belt }); // prettier-ignore
  return {
    all: belts.industry.reduce((count, _, other) => count + Number(keep(other)), 0),
    nearest: found.map(({ belt: other, km, bearing, approximate }) => ({
      row: rowOf(pack, DEFAULT_QUERY, other),
      ...{ km, bearing, approximate: approximate || (here?.approximate ?? false) },
      counties: countyTie(pack, belt, other),
    })),
  };
}
