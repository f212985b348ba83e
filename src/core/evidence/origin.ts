import { lastOf } from '../last.ts';
import { oneGroup } from '../analysis/aggregate.ts';
import { pathOf, rowOf } from '../analysis/belt-card.ts';
import { placeRow } from '../analysis/filter.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import type { BeltRow, Group } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { EnterpriseText, Evidence } from '../belt/evidence.ts';
import type { Level } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { citedOf, type Cited } from './cited.ts';
import { bySize } from './place-page.ts';
import { beltsOf, childrenOf, placeRef, upwards, type PlaceRef } from './place-tree.ts';

/** A place below, as a step down. */
export interface OriginStep extends PlaceRef {
  readonly group: Group;
  readonly enterprises: number;
}

/** One level on the way down: what lies directly below, and what is known to here and no deeper. */
export interface OriginColumn {
  /** null = the nation. */
  readonly place: PlaceRef | null;
  readonly belts: number;
  readonly enterprises: number;
  /** Places below with at least one belt or enterprise, greatest sum first. */
  readonly steps: readonly OriginStep[];
  /** Places below that the pack has and of which nothing is known. */
  readonly empty: number;
  /** Belts whose sources go no deeper than this place, by scale. */
  readonly ends: readonly BeltRow[];
  /** Enterprises put here by a source that names no belt for them. */
  readonly loose: readonly EnterpriseText[];
}

/** The last level: one belt and the enterprises that sources name in it. */
export interface Workshops {
  readonly row: BeltRow;
  /** How deep its place is known. */
  readonly grain: Level;
  readonly enterprises: readonly EnterpriseText[];
  /** Row of the source that the belt itself comes from. */
  readonly source: number;
}

export interface Origin {
  /** From the nation down to the place asked for. */
  readonly columns: readonly OriginColumn[];
  readonly workshops: Workshops | null;
  readonly sources: Cited;
}

/**
 * The way down to a place or a belt.
 * @param key '' = the nation, a code of a place, or an id of a belt
 * @returns null = the pack has neither
 */
export function originOf(pack: Pack, evidence: Evidence, key: string): Origin | null {
  const belt = pack.texts.belts.findIndex(({ id }) => id === key);
  const place = belt < 0 ? placeRow(pack, key) : (pack.belts.place[belt] ?? -1);
  if (key !== '' && place < 0) return null;
  const counts = enterpriseCounts(pack, evidence);
  const columns = [-1, ...upwards(pack, place).reverse()].map((row) => columnOf(pack, evidence, row, counts));
  const workshops = belt < 0 ? null : workshopsOf(pack, evidence, belt);
  const cited = [...(workshops?.enterprises ?? []), ...columns.flatMap(({ loose }) => loose)].map(
    ({ source }) => source,
  );
  return { columns, workshops, sources: citedOf(pack, workshops ? [...cited, workshops.source] : cited) };
}

/** Enterprises in each place, by row; -1 = all. One with a belt is where its belt is, and where its source puts it. */
function enterpriseCounts(pack: Pack, { enterprises }: Evidence): ReadonlyMap<number, number> {
  const counts = new Map<number, number>([[-1, enterprises.length]]);
  for (const { place, belt } of enterprises) {
    const rows = new Set([...upwards(pack, place), ...upwards(pack, belt < 0 ? -1 : (pack.belts.place[belt] ?? -1))]);
    for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

function columnOf(
  pack: Pack,
  { enterprises }: Evidence,
  place: number,
  counts: ReadonlyMap<number, number>,
): OriginColumn {
  const ref = placeRef(pack, place);
  const belts = beltsOf(pack, { place: ref?.code ?? '' });
  const below = childrenOf(pack, place).flatMap((row) => stepOf(pack, row, counts) ?? []);
  const known = below.filter(({ group, enterprises: firms }) => group.count > 0 || firms > 0);
  const ends = Array.from(belts.filter((belt) => pack.belts.place[belt] === place));
  return {
    place: ref,
    belts: belts.length,
    enterprises: counts.get(place) ?? 0,
    steps: known.sort((a, b) => bySize(a.group, b.group) || b.enterprises - a.enterprises),
    empty: below.length - known.length,
    ends: ends.map((belt) => rowOf(pack, DEFAULT_QUERY, belt)).sort(byScale),
    loose: place < 0 ? [] : enterprises.filter((each) => each.belt < 0 && each.place === place),
  };
}

function stepOf(pack: Pack, row: number, counts: ReadonlyMap<number, number>): OriginStep | null {
  const ref = placeRef(pack, row);
  if (!ref) return null;
  const group = oneGroup(pack, 'best', viewOf(pack, DEFAULT_QUERY), beltsOf(pack, { place: ref.code }), ref.code);
  return { ...ref, group, enterprises: counts.get(row) ?? 0 };
}

function byScale(a: BeltRow, b: BeltRow): number {
  return (b.figure?.value ?? -1) - (a.figure?.value ?? -1);
}

function workshopsOf(pack: Pack, { enterprises }: Evidence, belt: number): Workshops {
  const path = pathOf(pack, pack.belts.place[belt] ?? 0);
  return {
    row: rowOf(pack, DEFAULT_QUERY, belt),
    grain: lastOf(path)?.level ?? 'province',
    enterprises: enterprises.filter((each) => each.belt === belt),
    source: pack.texts.belts[belt]?.source ?? 0,
  };
}
