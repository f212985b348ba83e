import { NONE } from '../belt/columns.ts';
import type { Level } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { drawnPoints } from '../belt/points.ts';
import { isWithin, type Area } from './area.ts';
import { TIERS, type Query, type Range } from './query.ts';
import { RULE_STATES } from './rules.ts';
import type { View } from './view.ts';

/** One bit for each filter that a belt fails. */
export const FAILS = {
  place: 1,
  industry: 2,
  tier: 4,
  list: 8,
  growth: 16,
  rule: 32,
  scale: 64,
  rate: 128,
  area: 256,
  quadrant: 512,
} as const;
export type Filter = keyof typeof FAILS;
/** By belt: the bits of the filters that it fails. */
export type Fails = Uint16Array<ArrayBuffer>;

/** Row of a place by its code; -1 = the pack does not know it. */
export function placeRow(pack: Pack, code: string): number {
  return pack.texts.places.findIndex((place) => place.code === code);
}

/** Which filters each belt fails by what it is itself, as bits; see filter.ts for all. */
export function plainFails(pack: Pack, query: Query, view: View): Fails {
  const fails: Fails = new Uint16Array(pack.belts.count);
  markPlace(fails, pack, query.place);
  markIndustries(fails, pack, query.industries);
  markLists(fails, pack, query.lists);
  markRange(fails, FAILS.scale, view.figures.value, query.scaleRange);
  markRange(fails, FAILS.rate, view.points, query.growthRange);
  markArea(fails, pack, query.area);
  const tiers = new Uint8Array(TIERS.map((tier) => (query.tiers.includes(tier) ? 1 : 0)));
  const met = RULE_STATES.indexOf('met');
  for (let belt = 0; belt < fails.length; belt++) {
    let failed = fails[belt] ?? 0;
    if (query.tiers.length > 0 && tiers[view.tiers[belt] ?? 0] === 0) failed |= FAILS.tier;
    if (query.hasGrowth && view.growths.kind[belt] === 0) failed |= FAILS.growth;
    if (query.growthBelts && view.rule[belt] !== met) failed |= FAILS.rule;
    fails[belt] = failed;
  }
  return fails;
}

/** Belts that fail no filter, or none but the one named. */
export function passing(fails: Fails, except?: Filter): Uint32Array<ArrayBuffer> {
  const counted = except ? ~FAILS[except] : ~0;
  const rows = new Uint32Array(fails.length);
  let count = 0;
  for (let belt = 0; belt < fails.length; belt++) if (((fails[belt] ?? 0) & counted) === 0) rows[count++] = belt;
  return rows.subarray(0, count);
}

/** First belt of a place and the one after its last. Belts are sorted by place, so a province, city or county is one run. */
export function segmentOf(pack: Pack, place: number): { readonly start: number; readonly end: number } {
  const level: Level | undefined = pack.texts.places[place]?.level;
  if (!level || place === NONE) return { start: 0, end: 0 };
  const column = pack.belts[level];
  const start = column.indexOf(place);
  return start < 0 ? { start: 0, end: 0 } : { start, end: column.lastIndexOf(place) + 1 };
}

/** An unknown place holds no belts. The run is checked belt by belt: places that moved between cities may interrupt it. */
function markPlace(fails: Fails, pack: Pack, code: string): void {
  if (code === '') return;
  const place = placeRow(pack, code);
  const level = pack.texts.places[place]?.level;
  const { start, end } = segmentOf(pack, place);
  fails.fill(FAILS.place);
  if (!level) return;
  const column = pack.belts[level];
  for (let belt = start; belt < end; belt++) if (column[belt] === place) fails[belt] = 0;
}

function markIndustries(fails: Fails, pack: Pack, codes: readonly string[]): void {
  if (codes.length === 0) return;
  const { industry, sector } = pack.belts;
  const wanted = new Uint8Array(pack.texts.industries.map(({ code }) => (codes.includes(code) ? 1 : 0)));
  for (let belt = 0; belt < fails.length; belt++) {
    if (wanted[industry[belt] ?? 0] || wanted[sector[belt] ?? 0]) continue;
    fails[belt] = (fails[belt] ?? 0) | FAILS.industry;
  }
}

function markLists(fails: Fails, pack: Pack, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { list, listStart } = pack.belts;
  const wanted = new Uint8Array(pack.texts.lists.map(({ id }) => (ids.includes(id) ? 1 : 0)));
  for (let belt = 0; belt < fails.length; belt++) {
    const end = listStart[belt + 1] ?? 0;
    let row = listStart[belt] ?? 0;
    while (row < end && !wanted[list[row] ?? 0]) row++;
    if (row === end) fails[belt] = (fails[belt] ?? 0) | FAILS.list;
  }
}

/** A value that is not known lies in no range that is not open at both ends. */
function markRange(fails: Fails, bit: number, values: Float64Array, { from, to }: Range): void {
  if (from === null && to === null) return;
  const [least, most] = [from ?? -Infinity, to ?? Infinity];
  for (let belt = 0; belt < fails.length; belt++) {
    const value = values[belt] ?? NaN;
    if (!(value >= least && value < most)) fails[belt] = (fails[belt] ?? 0) | bit;
  }
}

function markArea(fails: Fails, pack: Pack, area: Area | null): void {
  if (!area) return;
  drawnPoints(pack).forEach(({ lon, lat }, belt) => {
    if (!isWithin(area, lon, lat)) fails[belt] = (fails[belt] ?? 0) | FAILS.area;
  });
}
