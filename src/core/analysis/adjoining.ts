import type { Pack } from '../belt/pack.ts';
import { borderPairs, countyColumn } from './counties.ts';
import { memo } from './memo.ts';
import { sameIndustryPairs } from './neighbours.ts';
import { PairList, type Pairs } from './pairs.ts';
import { distanceKm } from './sphere.ts';

/**
 * Belts of one industry in two places that may work together: at most `km` apart, or in counties that share a border. Two places are two when neither
 * lies in the other, so two towns of one county or of 中山 are, a town and its own city are not. A belt inside another is not its neighbour.
 */
export function adjoiningPairs(pack: Pack, km: number): Pairs {
  return compute(pack, String(km));
}

const compute = memo(24, (pack, key): Pairs => {
  const reach = Number(key);
  const list = new PairList();
  const near = sameIndustryPairs(pack.belts, reach);
  for (let pair = 0; pair < near.km.length; pair++) {
    const [a, b] = [near.a[pair] ?? 0, near.b[pair] ?? 0];
    if (areTwo(pack, a, b)) list.add(a, b, near.km[pair] ?? 0);
  }
  addBordering(pack, reach, list);
  return list.sorted();
});

/** Pairs across a county border that the distance alone does not find. */
function addBordering(pack: Pack, reach: number, list: PairList): void {
  const { lon, lat } = pack.belts;
  const members = byCounty(pack);
  for (const [one, other] of borderPairs(pack)) {
    const here = members.get(one);
    const there = members.get(other);
    if (!here || !there) continue;
    for (const [industry, rows] of here) {
      for (const a of rows) {
        for (const b of there.get(industry) ?? []) {
          const km = distanceKm(lon[a] ?? 0, lat[a] ?? 0, lon[b] ?? 0, lat[b] ?? 0);
          if (km > reach && areTwo(pack, a, b)) list.add(a, b, km);
        }
      }
    }
  }
}

type ByIndustry = Map<number, number[]>;

function byCounty(pack: Pack): Map<number, ByIndustry> {
  const counties = countyColumn(pack);
  const members = new Map<number, ByIndustry>();
  for (let belt = 0; belt < counties.length; belt++) {
    const county = counties[belt] ?? -1;
    const industries = members.get(county) ?? new Map<number, number[]>();
    members.set(county, industries);
    const industry = pack.belts.industry[belt] ?? 0;
    const rows = industries.get(industry);
    if (rows) rows.push(belt);
    else industries.set(industry, [belt]);
  }
  members.delete(-1);
  return members;
}

function areTwo(pack: Pack, a: number, b: number): boolean {
  return !liesIn(pack, a, b) && !liesIn(pack, b, a) && !isInside(pack, a, b) && !isInside(pack, b, a);
}

/** Whether the place of one belt is the place of the other, or a part of it. */
function liesIn({ belts, texts }: Pack, inner: number, outer: number): boolean {
  const place = belts.place[outer] ?? 0;
  const level = texts.places[place]?.level;
  return level !== undefined && belts[level][inner] === place;
}

/** Whether one belt lies within the other, at any depth; a sound pack has no circles. */
export function isInside({ belts }: Pack, inner: number, outer: number): boolean {
  for (let at = belts.within[inner] ?? -1; at >= 0; at = belts.within[at] ?? -1) if (at === outer) return true;
  return false;
}
