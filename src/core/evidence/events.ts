import type { Evidence } from '../belt/evidence.ts';
import type { Pack } from '../belt/pack.ts';
import { calendarOf, type CalendarYear } from './calendar.ts';
import { citedOf, type Cited } from './cited.ts';
import { eventLines, type EventLine } from './event-lines.ts';
import { missedOf, type Missed } from './missed.ts';
import { platformFiguresOf, type PlatformFigures } from './platform-figures.ts';
import { programmeLines, toldOf, type ProgrammeLine } from './programmes.ts';
import { upliftsOf, type UpliftGroup } from './uplift.ts';

/** An event with what the documents say of it in words. */
export type EventTale = EventLine & Pick<ProgrammeLine, 'told'>;

/** Programmes and events: all that the topic shows. */
export interface EventsTale {
  readonly events: readonly EventTale[];
  readonly calendar: readonly CalendarYear[];
  readonly programmes: readonly ProgrammeLine[];
  /** What platforms count in the whole nation, of no programme. */
  readonly platforms: readonly PlatformFigures[];
  readonly missed: readonly Missed[];
  readonly uplifts: readonly UpliftGroup[];
  readonly sources: Cited;
}

export function eventsOf(pack: Pack, evidence: Evidence): EventsTale {
  const rows = new Map(pack.texts.events.map(({ id }, row) => [id, row]));
  const events = eventLines(pack).map((line) => ({
    ...line,
    told: toldOf(evidence, 'event', rows.get(line.id) ?? -1),
  }));
  const programmes = programmeLines(pack, evidence, events);
  const subjects = [...events, ...programmes];
  const platforms = platformFiguresOf(pack);
  const versions = [...programmes, ...platforms].flatMap(({ figures }) => figures);
  const claims = [...events, ...versions].flatMap((one) => one.claims);
  const cited = [...subjects, ...claims, ...subjects.flatMap(({ told }) => told)].map(({ source }) => source);
  return {
    ...{ events, programmes, platforms, calendar: calendarOf(events), missed: missedOf(pack, events) },
    uplifts: upliftsOf(pack, events),
    sources: citedOf(pack, cited),
  };
}
