import { valueOf } from '../core/field/record.ts';
import { summaryOf } from '../core/field/summary.ts';
import { field } from '../state/field.svelte.ts';
import { fieldPage } from '../state/field-page.svelte.ts';
import { fixing } from '../state/fixing.svelte.ts';
import { momentOf, now } from '../state/moment.ts';

/** A new visit, with all that is known before the first word: when, who, for whom, on which trip; where follows from the receiver. */
export function startVisit(belt = '', trip = tripOfToday()): string {
  const last = latestVisit();
  const organisation = last && valueOf(last, 'organisation');
  const id = field.add('visit', {
    begun: now(),
    investigators: field.person === '' ? [] : [field.person],
    share: 'internal',
    ...(organisation ? { organisation } : {}),
    ...(trip === '' ? {} : { trip }),
    ...(belt === '' ? {} : { belt }),
  });
  fixing.start(id);
  fieldPage.go(`visit:${id}`);
  return id;
}

function latestVisit() {
  const visits = [...field.records.values()].filter(({ kind }) => kind === 'visit');
  return visits.sort((a, b) => (a.id < b.id ? 1 : -1))[0];
}

/** The trip that today lies in; '' = none. */
function tripOfToday(): string {
  const today = momentOf(new Date()).slice(0, 10);
  const trips = [...field.records.values()].filter((record) => record.kind === 'trip' && !summaryOf(record).trashed);
  const found = trips.find((trip) => {
    const [from, to] = [valueOf(trip, 'from'), valueOf(trip, 'to')];
    return typeof from === 'string' && from <= today && (typeof to !== 'string' || to === '' || today <= to);
  });
  return found?.id ?? '';
}
