import type { EventText } from '../belt/event.ts';
import type { Pack } from '../belt/pack.ts';
import { memo } from './memo.ts';

/** What an event names: its belts, and the places of these and of itself. */
interface Named {
  readonly belts: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
}

const namedBy = memo(1, ({ texts, belts }): Named[] =>
  texts.events.map((event: EventText) => ({
    belts: new Set(event.belts),
    places: new Set([...event.belts.map((belt) => belts.place[belt] ?? -1), event.place ?? -1]),
  })),
);

/** Rows of the events that name both belts or both their places; empty = none is known. */
export function jointEvents(pack: Pack, a: number, b: number): number[] {
  const [here, there] = [pack.belts.place[a] ?? 0, pack.belts.place[b] ?? 0];
  return namedBy(pack, '').flatMap(({ belts, places }, row) =>
    (belts.has(a) && belts.has(b)) || (places.has(here) && places.has(there)) ? [row] : [],
  );
}
