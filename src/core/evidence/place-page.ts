import { groupBy, oneGroup } from '../analysis/aggregate.ts';
import { figuresOf } from '../analysis/best.ts';
import { rowOf } from '../analysis/belt-card.ts';
import { placeRow } from '../analysis/filter.ts';
import { nearest } from '../analysis/nearest.ts';
import { placeCard } from '../analysis/place-card.ts';
import { DEFAULT_QUERY } from '../analysis/query.ts';
import type { BeltRow, Group, PlaceCard, YearSpan } from '../analysis/result.ts';
import { viewOf } from '../analysis/view.ts';
import type { EventText } from '../belt/event.ts';
import type { EnterpriseText, Evidence, TotalText } from '../belt/evidence.ts';
import type { Pack } from '../belt/pack.ts';
import { citedOf, type Cited } from './cited.ts';
import { spanOf } from '../analysis/span.ts';
import { measuresAmong, sumsByMeasure, type MeasureSum } from './measure-sums.ts';
import { enterprisesOf, eventsOf, listedOf, sourcesBehind, type Listed } from './named-here.ts';
import { placeRank, type RankSpan } from './place-rank.ts';
import { enterpriseFigures, saidOfPlace, type SaidOfPlace } from './said-of-place.ts';
import type { Stated } from './stated.ts';
import { beltsOf, childrenOf, placeRef, type PlaceRef } from './place-tree.ts';
import { specialtyOf, type Specialty } from './specialty.ts';

/** A place below, with its belts. */
export interface ChildPlace extends PlaceRef {
  readonly group: Group;
}

/** A belt beside a place, and how far its point lies from the place's. */
export interface BeltNear {
  readonly row: BeltRow;
  readonly km: number;
  /** The belt's point is only the centre of its county, city or province. */
  readonly approximate: boolean;
}

/** All that a page tells of one place: of all its belts, whatever the map is filtered to. */
export interface PlacePage {
  readonly card: PlaceCard;
  /** Rows of the measures behind the sum of best figures: more than one = they are mixed. */
  readonly measures: readonly number[];
  readonly years: YearSpan | null;
  readonly rank: RankSpan | null;
  readonly sums: readonly MeasureSum[];
  readonly specialty: Specialty | null;
  /** Belts that the median growth stands on, fastest first. */
  readonly growing: readonly BeltRow[];
  /** Figures that sources state for many belts of the place together. */
  readonly totals: readonly TotalText[];
  /** What sources say of the place itself. */
  readonly said: SaidOfPlace;
  readonly events: readonly EventText[];
  readonly enterprises: readonly EnterpriseText[];
  /** Figures of those enterprises, each by its name. */
  readonly enterpriseFigures: readonly Stated[];
  readonly lists: readonly Listed[];
  /** Greatest sum first, unknown after them by number of belts. */
  readonly children: readonly ChildPlace[];
  /** Belts whose sources go no deeper than this place. */
  readonly only: number;
  /** Where the place has no belt of its own: the nearest ones. */
  readonly near: readonly BeltNear[];
  readonly sources: Cited;
}

/** How many belts around are named where a place has none. */
const NEAR = 8;

/** null = the pack has no such place. */
export function placePage(pack: Pack, evidence: Evidence, code: string): PlacePage | null {
  const place = placeRow(pack, code);
  const card = placeCard(pack, DEFAULT_QUERY, code);
  if (!card) return null;
  const belts = beltsOf(pack, { place: code });
  const figures = figuresOf(pack, 'best', 'latest');
  const totals = evidence.totals.filter((total) => total.place === place);
  const events = eventsOf(pack, belts, place);
  const enterprises = enterprisesOf(pack, evidence, belts, place);
  const lists = listedOf(pack, belts);
  const [said, ofEnterprises] = [saidOfPlace(pack, evidence, place), enterpriseFigures(pack, enterprises)];
  const figuresShown = [...card.series, ...totals, ...said.claims, ...said.mentions, ...ofEnterprises.map(({ claim }) => claim)]; // prettier-ignore
  const sources = figuresShown.map(({ source }) => source);
  return {
    card,
    measures: measuresAmong(figures, belts),
    years: spanOf(figures, belts).years,
    rank: placeRank(pack, place),
    sums: sumsByMeasure(pack, belts),
    specialty: specialtyOf(pack, place, belts),
    growing: growingAmong(card.belts),
    totals,
    said,
    events,
    enterprises,
    enterpriseFigures: ofEnterprises,
    lists,
    children: childPlaces(pack, place, belts),
    only: belts.filter((belt) => pack.belts.place[belt] === place).length,
    near: belts.length > 0 ? [] : beltsNear(pack, card.lon, card.lat),
    sources: citedOf(pack, [...sources, ...sourcesBehind(events, enterprises, lists)]),
  };
}

/** The belts nearest to a point (WGS-84 degrees). */
export function beltsNear(pack: Pack, lon: number, lat: number): BeltNear[] {
  return nearest(pack, lon, lat, { limit: NEAR }).map(({ belt, km, approximate }) => ({
    row: rowOf(pack, DEFAULT_QUERY, belt),
    km,
    approximate,
  }));
}

/** The rows that have one rate (no open interval, no range), fastest first. */
export function growingAmong(rows: readonly BeltRow[]): BeltRow[] {
  const rateOf = ({ growth }: BeltRow) => (growth && growth.rate.low === growth.rate.high ? growth.rate.low : null);
  return rows.filter((row) => rateOf(row) !== null).sort((a, b) => (rateOf(b) ?? 0) - (rateOf(a) ?? 0));
}

function childPlaces(pack: Pack, place: number, belts: Uint32Array): ChildPlace[] {
  const view = viewOf(pack, DEFAULT_QUERY);
  const refs = childrenOf(pack, place).flatMap((row) => placeRef(pack, row) ?? []);
  const levels = [...new Set(refs.map(({ level }) => level))];
  const groups = new Map(
    levels.flatMap((level) => groupBy(pack, 'best', view, belts, level).map((group) => [group.key, group] as const)),
  );
  const none = new Uint32Array(0);
  return refs
    .map((ref) => ({ ...ref, group: groups.get(ref.code) ?? oneGroup(pack, 'best', view, none, ref.code) }))
    .sort((a, b) => bySize(a.group, b.group));
}

/** Greatest sum first, then those without one by number of belts. */
export function bySize(a: Group, b: Group): number {
  return (b.sum.value ?? -1) - (a.sum.value ?? -1) || b.count - a.count;
}
