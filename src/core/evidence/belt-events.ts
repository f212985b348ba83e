import { readClaim } from '../analysis/claim.ts';
import { SUBJECT_KINDS, type Claim, type Words } from '../belt/model.ts';
import type { EventText } from '../belt/event.ts';
import type { Pack } from '../belt/pack.ts';

/** An event that names a belt, with its own figures. */
export interface BeltEvent {
  readonly event: EventText;
  readonly programme: Words | null;
  readonly claims: readonly Claim[];
}

/** Events that name the belt, newest first. */
export function beltEventsOf(pack: Pack, belt: number): BeltEvent[] {
  const { events, programmes } = pack.texts;
  const found = events.filter(({ belts }) => belts.includes(belt));
  return found
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))
    .map((event) => {
      const programme = event.programme === undefined ? undefined : programmes[event.programme];
      return {
        event,
        programme: programme ? { zh: programme.zh, en: programme.en } : null,
        claims: claimsOfEvent(pack, event.id),
      };
    });
}

/** Figures that were stated of an event. */
function claimsOfEvent(pack: Pack, id: string): Claim[] {
  const { claims, texts } = pack;
  const [kind, subject] = [SUBJECT_KINDS.indexOf('event'), texts.subjects.indexOf(id)];
  const found: Claim[] = [];
  if (subject < 0) return found;
  for (let row = 0; row < claims.count; row++)
    if (claims.kind[row] === kind && claims.subject[row] === subject) found.push(readClaim(pack, row));
  return found;
}
