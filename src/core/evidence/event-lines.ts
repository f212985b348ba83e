import { readClaim } from '../analysis/claim.ts';
import { daysOf } from '../analysis/days.ts';
import { sitesOf } from '../analysis/sites.ts';
import type { EventText } from '../belt/event.ts';
import { SUBJECT_KINDS, type Claim } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import type { Words } from '../belt/terms.ts';
import { parsePeriod } from '../figure/period.ts';

/** Something with a page of its own, by its id or code. */
export interface Named extends Words {
  readonly key: string;
}

/** How exactly the source dates an event. */
export const DATINGS = ['day', 'month', 'year'] as const;
export type Dating = (typeof DATINGS)[number];

/** Where an event is shown: WGS-84 degrees. */
export interface EventPoint {
  readonly lon: number;
  readonly lat: number;
  /** Only the centre of a county or prefecture. */
  readonly approximate: boolean;
}

/** An event with everything that is told of it. */
export interface EventLine extends Words {
  readonly id: string;
  /** As stated; `end` '' = the source names none. */
  readonly start: string;
  readonly end: string;
  readonly dating: Dating;
  /** ISO dates, both inclusive: when it takes place at the latest bounds of what is stated. */
  readonly from: string;
  readonly to: string;
  readonly belts: readonly Named[];
  readonly place: Named | null;
  /** Its place in the source's words, where no place of the table stands for it. */
  readonly where: string;
  readonly organiser: string;
  readonly platform: string;
  readonly programme: Named | null;
  /** One for each belt, else its place; none for a province or the nation: their middle says nothing. */
  readonly points: readonly EventPoint[];
  /** Code of the province that it is held in, all of it; '' = a place within one, or none. */
  readonly province: string;
  readonly claims: readonly Claim[];
  readonly source: number;
  readonly note: string;
}

/** All events, by their first day, then row. */
export function eventLines(pack: Pack): EventLine[] {
  const claims = claimsBySubject(pack, 'event');
  const lines = pack.texts.events.map((event) => lineOf(pack, event, claims.get(event.id) ?? []));
  return lines.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Claims of the subjects of a kind, by the subject's id. */
export function claimsBySubject(pack: Pack, kind: (typeof SUBJECT_KINDS)[number]): Map<string, Claim[]> {
  const wanted = SUBJECT_KINDS.indexOf(kind);
  const found = new Map<string, Claim[]>();
  for (let row = 0; row < pack.claims.count; row++) {
    if (pack.claims.kind[row] !== wanted) continue;
    const subject = pack.texts.subjects[pack.claims.subject[row] ?? -1] ?? '';
    found.set(subject, [...(found.get(subject) ?? []), readClaim(pack, row)]);
  }
  return found;
}

function lineOf(pack: Pack, event: EventText, claims: readonly Claim[]): EventLine {
  const { texts } = pack;
  const place = texts.places[event.place ?? -1];
  const programme = texts.programmes[event.programme ?? -1];
  return {
    ...{ id: event.id, zh: event.zh, en: event.en, start: event.start, end: event.end ?? '' },
    ...datesOf(event),
    belts: event.belts.flatMap((row) => beltName(pack, row)),
    place: place ? { key: place.code, zh: place.zh, en: place.en } : null,
    where: event.where ?? '',
    organiser: event.organiser ?? '',
    platform: event.platform ?? '',
    programme: programme ? { key: programme.id, zh: programme.zh, en: programme.en } : null,
    points: sitesOf(pack, event).map(({ lon, lat, approximate }) => ({ lon, lat, approximate })),
    province: place?.level === 'province' ? place.code : '',
    claims,
    source: event.source,
    note: event.note ?? '',
  };
}

function beltName({ texts }: Pack, row: number): Named[] {
  const belt = texts.belts[row];
  return belt ? [{ key: belt.id, zh: belt.zh, en: belt.en }] : [];
}

/** Without an end an event is known to have begun, and no later day is claimed. */
function datesOf({ start, end = '' }: EventText): Pick<EventLine, 'dating' | 'from' | 'to'> {
  const days = daysOf(start, end);
  if (days) return { dating: days.precise ? 'day' : 'month', from: days.from, to: days.to };
  const [first, last] = [parsePeriod(start), parsePeriod(end === '' ? start : end)];
  const from = (first.ok ? first.period.start : null) ?? '';
  const to = (last.ok ? last.period.end : null) ?? from;
  return { dating: 'year', from, to };
}
