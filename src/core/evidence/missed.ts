import { clashes, type Clash } from '../analysis/clashes.ts';
import { jointEvents } from '../analysis/joint-events.ts';
import type { PlaceText } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { Missed, Party } from './chance.ts';
import type { EventLine, Named } from './event-lines.ts';
import { sayMissed } from './say-missed.ts';

export type { Missed } from './chance.ts';

/** Chances missed: one trade before two, the certain before the possible, then as `clashes` orders them. */
export function missedOf(pack: Pack, events: readonly EventLine[]): Missed[] {
  const found = clashes(pack);
  const of = (some: readonly Clash[], certain: boolean) => some.map((clash) => missed(pack, events, clash, certain));
  const all = [...of(found.clashes, true), ...of(found.mayOverlap, false)];
  const weight = ({ certain, sameIndustry }: Missed) => (certain ? 2 : 0) + (sameIndustry ? 1 : 0);
  return all.sort((a, b) => weight(b) - weight(a));
}

function missed(pack: Pack, events: readonly EventLine[], clash: Clash, certain: boolean): Missed {
  const { texts, belts } = pack;
  const parties = [partyOf(pack, clash, 0), partyOf(pack, clash, 1)] as const;
  const [here, there] = clash.belts;
  const industry = clash.sameIndustry && here !== null ? texts.industries[belts.industry[here] ?? -1] : undefined;
  const joint = here !== null && there !== null ? jointEvents(pack, here, there) : [];
  const found: Omit<Missed, 'sentence'> = {
    ...{ parties, from: clash.from, to: clash.to, certain, km: clash.km, approximate: clash.approximate },
    sameIndustry: industry ? { key: industry.code, zh: industry.zh, en: industry.en } : null,
    over: overBoth(pack, placeRow(pack, clash, 0), placeRow(pack, clash, 1)),
    joint: joint.flatMap((row) => texts.events[row]?.id ?? []),
  };
  const lines = parties.map(({ event }) => events.find(({ id }) => id === event));
  return { ...found, sentence: sayMissed(found, lines, texts.measures) };
}

function partyOf(pack: Pack, clash: Clash, side: 0 | 1): Party {
  const { texts } = pack;
  const belt = texts.belts[clash.belts[side] ?? -1];
  const place = texts.places[placeRow(pack, clash, side)];
  return {
    event: texts.events[clash.events[side]]?.id ?? '',
    place: { key: place?.code ?? '', zh: place?.short ?? '', en: place?.en ?? '' },
    belt: belt ? { key: belt.id, zh: belt.zh, en: belt.en } : null,
  };
}

function placeRow({ texts, belts }: Pack, clash: Clash, side: 0 | 1): number {
  const event = texts.events[clash.events[side]];
  const belt = clash.belts[side];
  return event?.place ?? (belt === null ? -1 : (belts.place[belt] ?? -1));
}

/** The narrowest place above both; a province is too wide to set the date of a festival. */
function overBoth({ texts: { places } }: Pack, one: number, other: number): Named | null {
  const above = new Set<PlaceText>();
  for (let place = places[one]; place; place = places[place.parent]) above.add(place);
  for (let place = places[other]; place; place = places[place.parent]) {
    if (above.has(place)) return place.level === 'province' ? null : { key: place.code, zh: place.zh, en: place.en };
  }
  return null;
}
