import KDBush from 'kdbush';
import type { BeltColumns } from '../../../src/core/belt/columns.ts';
import { Top } from '../../../src/core/analysis/top.ts';

type Points = Pick<BeltColumns, 'count' | 'industry' | 'lon' | 'lat'>;

const RADIUS_KM = 6371.0088;
const RADIAN = Math.PI / 180;

/** Great-circle distance by the haversine formula, in km. */
export function haversine(lon: number, lat: number, toLon: number, toLat: number): number {
  const north = Math.sin(((toLat - lat) * RADIAN) / 2);
  const east = Math.sin(((toLon - lon) * RADIAN) / 2);
  const square = north * north + Math.cos(lat * RADIAN) * Math.cos(toLat * RADIAN) * east * east;
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** The nearest belts by measuring the way to every one. */
export function nearestByForce({ lon, lat, count }: Points, fromLon: number, fromLat: number, most: number): number[] {
  const top = new Top(most);
  for (let belt = 0; belt < count; belt++) {
    const km = haversine(fromLon, fromLat, lon[belt] ?? 0, lat[belt] ?? 0);
    if (-km > top.bar) top.offer(belt, -km);
  }
  return Array.from(top.ranked().rows);
}

/** How many pairs of one industry lie at most `km` apart: one k-d tree of all, a box around each belt, then industry and true distance. */
export function pairsByTree(belts: Points, km: number): number {
  return pairsAmong(
    belts,
    Array.from({ length: belts.count }, (_, belt) => belt),
    km,
  );
}

/** The same with a k-d tree for each industry. */
export function pairsByTrees(belts: Points, km: number): number {
  const groups = new Map<number, number[]>();
  for (let belt = 0; belt < belts.count; belt++) {
    const members = groups.get(belts.industry[belt] ?? 0) ?? [];
    groups.set(belts.industry[belt] ?? 0, members);
    members.push(belt);
  }
  let pairs = 0;
  for (const members of groups.values()) pairs += pairsAmong(belts, members, km);
  return pairs;
}

function pairsAmong({ lon, lat, industry }: Points, members: readonly number[], km: number): number {
  const tree = new KDBush(members.length);
  for (const belt of members) tree.add(lon[belt] ?? 0, lat[belt] ?? 0);
  tree.finish();
  const high = km / (RADIUS_KM * RADIAN);
  let pairs = 0;
  for (const belt of members) {
    const [x, y] = [lon[belt] ?? 0, lat[belt] ?? 0];
    const wide = high / Math.cos((Math.abs(y) + 1) * RADIAN);
    for (const at of tree.range(x - wide, y - high, x + wide, y + high)) {
      const other = members[at] ?? 0;
      if (other <= belt || industry[other] !== industry[belt]) continue;
      if (haversine(x, y, lon[other] ?? 0, lat[other] ?? 0) <= km) pairs++;
    }
  }
  return pairs;
}
