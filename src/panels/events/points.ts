import type { EventLine } from '../../core/evidence/event-lines.ts';
import type { Words } from '../../core/belt/model.ts';

/** Events as points of a plain map: one for each place, so that two in one town are one mark with both names. */
export function pointsOf(events: readonly EventLine[], named: (name: Words) => string) {
  const marks = new Map<string, { lon: number; lat: number; ids: string[]; names: string[] }>();
  for (const event of events) {
    for (const { lon, lat } of event.points) {
      const at = `${lon.toFixed(3)} ${lat.toFixed(3)}`;
      const mark = marks.get(at) ?? { lon, lat, ids: [], names: [] };
      mark.ids.push(event.id);
      mark.names.push(named(event));
      marks.set(at, mark);
    }
  }
  return Array.from(marks.values(), ({ lon, lat, ids, names }) => ({
    key: `${ids.join(' ')} ${lon} ${lat}`,
    /** The first of its events: what a tap opens. */
    event: ids[0] ?? '',
    name: names.join('；'),
    ...{ lon, lat },
    size: ids.length > 2 ? ('l' as const) : ids.length > 1 ? ('m' as const) : ('s' as const),
  }));
}
