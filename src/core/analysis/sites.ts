import type { EventText } from '../belt/event.ts';
import type { Pack } from '../belt/pack.ts';
import { countyTie } from './counties.ts';
import { isApproximate } from './nearest.ts';
import { distanceKm } from './sphere.ts';

/** Where an event takes place: at a belt that it names, or at its place. */
export interface Site {
  /** Row of the belt; null = the event names a place only. */
  readonly belt: number | null;
  /** Row of `Texts.places`. */
  readonly place: number;
  readonly lon: number;
  readonly lat: number;
  /** The point is only the centre of a county, prefecture or province. */
  readonly approximate: boolean;
}

/** How two sites neighbour each other. */
export interface Neighbourhood {
  readonly sites: readonly [Site, Site];
  readonly km: number;
  readonly sameIndustry: boolean;
  /** One place, or one within the other; a province is too wide to count. */
  readonly samePlace: boolean;
}

/** The belts that an event names; without any, its place, unless that is a province or not known: its centre says nothing. */
export function sitesOf(pack: Pack, event: EventText): Site[] {
  const { belts, texts } = pack;
  if (event.belts.length > 0) {
    return event.belts.map((belt) => ({
      belt,
      place: belts.place[belt] ?? 0,
      lon: belts.lon[belt] ?? 0,
      lat: belts.lat[belt] ?? 0,
      approximate: isApproximate(pack, belt),
    }));
  }
  const place = texts.places[event.place ?? -1];
  if (!place || event.place === undefined || place.level === 'province') return [];
  return [{ belt: null, place: event.place, lon: place.lon, lat: place.lat, approximate: place.level !== 'town' }];
}

/** The closest tie between the sites of two events, one industry before two, then the nearest; null = they are no neighbours. */
export function neighbourhoodOf(
  pack: Pack,
  here: readonly Site[],
  there: readonly Site[],
  within: number,
): Neighbourhood | null {
  let best: Neighbourhood | null = null;
  for (const one of here) {
    for (const other of there) {
      const found = tieOf(pack, one, other, within);
      if (found && (!best || isCloser(found, best))) best = found;
    }
  }
  return best;
}

function tieOf(pack: Pack, one: Site, other: Site, within: number): Neighbourhood | null {
  const km = distanceKm(one.lon, one.lat, other.lon, other.lat);
  const both = one.belt !== null && other.belt !== null ? ([one.belt, other.belt] as const) : null;
  const sameIndustry = both !== null && pack.belts.industry[both[0]] === pack.belts.industry[both[1]];
  const samePlace = holds(pack, one.place, other.place) || holds(pack, other.place, one.place);
  const touching = sameIndustry && countyTie(pack, ...both) === 'touching';
  return km <= within || samePlace || touching ? { sites: [one, other], km, sameIndustry, samePlace } : null;
}

function isCloser(a: Neighbourhood, b: Neighbourhood): boolean {
  return a.sameIndustry === b.sameIndustry ? a.km < b.km : a.sameIndustry;
}

function holds({ texts: { places } }: Pack, outer: number, inner: number): boolean {
  if (places[outer]?.level === 'province') return false;
  for (let at = inner; at >= 0; at = places[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}
