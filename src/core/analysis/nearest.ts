import { lastOf } from '../last.ts';
import Flatbush from 'flatbush';
import { around, within as withinReach } from 'geoflatbush';
import { POINT_KINDS } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { memo } from './memo.ts';
import { bearingOf, distanceKm } from './sphere.ts';

/** A belt and how far away its point lies. */
export interface Near {
  /** Row in the belt columns. */
  readonly belt: number;
  readonly km: number;
  /** Degrees clockwise from north, seen from the point asked about; null = the belt stands on it. */
  readonly bearing: number | null;
  /** The belt's point is the centre of its county, prefecture or province. */
  readonly approximate: boolean;
}

export interface Reach {
  /** Farthest distance in km; left out = any. */
  readonly within?: number;
  /** At most so many; left out = all. */
  readonly limit?: number;
  /** Belts to look among; left out = all. */
  readonly keep?: (belt: number) => boolean;
}

/** Its tree takes about 40 bytes a point. */
const treeOf = memo(40, ({ belts: { lon, lat, count } }): Flatbush | null => {
  if (count === 0) return null;
  const tree = new Flatbush(count);
  for (let belt = 0; belt < count; belt++) tree.add(lon[belt] ?? 0, lat[belt] ?? 0);
  tree.finish();
  return tree;
});

/**
 * The belts nearest to a point (WGS-84 degrees), nearest first, equal distances by row: the answer never depends on how the tree was built.
 * @throws RangeError for a point that is not on the earth, or a limit or distance below zero
 */
export function nearest(pack: Pack, lon: number, lat: number, { within, limit, keep }: Reach = {}): Near[] {
  const reach = within ?? Infinity;
  const most = limit ?? Infinity;
  check(lon, lat, reach, most);
  const tree = treeOf(pack, '');
  if (!tree || most === 0) return [];
  const found = rowsAround(pack, tree, { lon, lat, reach, most, keep });
  const { belts } = pack;
  const near = found.map((belt): Near & { readonly km: number } => {
    const [toLon, toLat] = [belts.lon[belt] ?? 0, belts.lat[belt] ?? 0];
    const km = distanceKm(lon, lat, toLon, toLat);
    return { belt, km, bearing: bearingOf(lon, lat, toLon, toLat), approximate: isApproximate(pack, belt) };
  });
  const ordered = near.filter(({ km }) => km <= reach).sort((a, b) => a.km - b.km || a.belt - b.belt);
  return ordered.slice(0, Math.min(most, ordered.length));
}

/** Whether a belt's point is only the centre of its county, prefecture or province. */
export function isApproximate({ belts }: Pack, belt: number): boolean {
  return POINT_KINDS[belts.point[belt] ?? 0] === 'approximate';
}

interface Wanted {
  readonly lon: number;
  readonly lat: number;
  readonly reach: number;
  readonly most: number;
  readonly keep: Reach['keep'];
}

/** The tree works with a radius of 6371 km and with cosines: 1 m and a part in 10,000 more than asked for make up for both. */
const MARGIN_KM = 0.001;
const MARGIN = 1.0001;

/** A few more than asked for: all that stand as far away as the last, so that equal distances can be put in order. */
function rowsAround({ belts }: Pack, tree: Flatbush, { lon, lat, reach, most, keep }: Wanted): number[] {
  const wide = (km: number) => km * MARGIN + MARGIN_KM;
  if (most === Infinity) {
    return reach === Infinity
      ? around(tree, lon, lat, most, reach, keep)
      : withinReach(tree, lon, lat, wide(reach), keep);
  }
  const first = around(tree, lon, lat, most, wide(reach), keep);
  const last = lastOf(first);
  if (last === undefined || first.length < most) return first;
  const farthest = distanceKm(lon, lat, belts.lon[last] ?? 0, belts.lat[last] ?? 0);
  return withinReach(tree, lon, lat, wide(farthest), keep);
}

function check(lon: number, lat: number, reach: number, most: number): void {
  if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90))
    throw new RangeError(`${lon}, ${lat} is no point on the earth; expected longitude -180 to 180, latitude -90 to 90`);
  if (!(reach >= 0)) throw new RangeError(`found a distance of ${reach} km, expected 0 or more`);
  if (!(most >= 0)) throw new RangeError(`found a limit of ${most} belts, expected 0 or more`);
}
