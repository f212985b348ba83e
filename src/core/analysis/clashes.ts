import type { Pack } from '../belt/pack.ts';
import { daysOf, overlapOf, type Days } from './days.ts';
import { NEIGHBOUR_KM } from './linkage.ts';
import { neighbourhoodOf, sitesOf, type Site } from './sites.ts';

/** Two events of neighbours that fall, or may fall, on the same days. */
export interface Clash {
  /** Rows of `Texts.events`, the one that begins first before the other. */
  readonly events: readonly [number, number];
  /** Days in common, ISO dates, both inclusive; for one that may overlap, those that come into question. */
  readonly from: string;
  readonly to: string;
  /** Rows of the belts that make them neighbours; null = the event names a place only. */
  readonly belts: readonly [number | null, number | null];
  readonly km: number;
  readonly sameIndustry: boolean;
  /** One place, or one within the other. */
  readonly samePlace: boolean;
  /** At least one of the points is only the centre of a county or prefecture. */
  readonly approximate: boolean;
}

export interface Clashes {
  /** Both events are dated to the day. */
  readonly clashes: readonly Clash[];
  /** At least one is known to its month only. */
  readonly mayOverlap: readonly Clash[];
}

export interface ClashOptions {
  /** Farthest distance in km. */
  readonly within?: number;
  /** Only clashes that touch one of these belts. */
  readonly belts?: ReadonlySet<number>;
}

interface Dated {
  readonly event: number;
  readonly days: Days;
  readonly sites: readonly Site[];
}

/**
 * Events of neighbours on the same or overlapping days, by their first common day, one industry before two, then
 * distance, then row. Neighbours lie at most `within` km apart,
 * in one place, or, in one industry, in counties that share a border. Events known to the year only are left out.
 */
export function clashes(pack: Pack, { within = NEIGHBOUR_KM, belts }: ClashOptions = {}): Clashes {
  const dated = datedEvents(pack);
  const found: (Clash & { readonly precise: boolean })[] = [];
  dated.forEach((first, at) => {
    for (const second of dated.slice(at + 1)) {
      // Sorted by their first day: nothing later begins before this one ends.
      if (second.days.from > first.days.to) break;
      const clash = clashOf(pack, first, second, within);
      if (clash && (!belts || clash.belts.some((belt) => belt !== null && belts.has(belt)))) found.push(clash);
    }
  });
  found.sort(inOrder);
  const part = (wanted: boolean) =>
    found.flatMap(({ precise, ...clash }): Clash[] => (precise === wanted ? [clash] : []));
  return { clashes: part(true), mayOverlap: part(false) };
}

function inOrder(a: Clash, b: Clash): number {
  const byIndustry = Number(b.sameIndustry) - Number(a.sameIndustry);
  return compare(a.from, b.from) || byIndustry || a.km - b.km || a.events[0] - b.events[0] || a.events[1] - b.events[1];
}

function datedEvents(pack: Pack): Dated[] {
  const dated = pack.texts.events.flatMap((text, event): Dated[] => {
    const days = daysOf(text.start, text.end);
    return days ? [{ event, days, sites: sitesOf(pack, text) }] : [];
  });
  return dated.sort((a, b) => compare(a.days.from, b.days.from) || a.event - b.event);
}

function clashOf(pack: Pack, first: Dated, second: Dated, within: number) {
  const common = overlapOf(first.days, second.days);
  const tie = common && neighbourhoodOf(pack, first.sites, second.sites, within);
  if (!common || !tie) return null;
  const [one, other] = tie.sites;
  return {
    events: [first.event, second.event] as const,
    ...common,
    belts: [one.belt, other.belt] as const,
    km: tie.km,
    sameIndustry: tie.sameIndustry,
    samePlace: tie.samePlace,
    approximate: one.approximate || other.approximate,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
