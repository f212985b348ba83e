import type { EnterpriseText, Evidence } from '../belt/evidence.ts';
import type { EventText } from '../belt/event.ts';
import type { Pack } from '../belt/pack.ts';
import { liesWithin } from './place-tree.ts';

/** A belt's place on a list. */
interface Member {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Batch in the source's words. */
  readonly batch: string;
  readonly source: number;
}

/** Members of one list among some belts. */
export interface Listed {
  /** Row of `Texts.lists`. */
  readonly list: number;
  readonly zh: string;
  readonly en: string;
  readonly issuer: string;
  readonly members: readonly Member[];
}

/**
 * Events that name one of the belts, or take place in the place; newest first.
 * @param place row of `Texts.places`; null = only events that name a belt
 */
export function eventsOf(pack: Pack, belts: Uint32Array, place: number | null): EventText[] {
  const named = new Set(belts);
  const here = (event: EventText) =>
    place !== null && event.place !== undefined && liesWithin(pack, event.place, place);
  return pack.texts.events
    .filter((event) => here(event) || event.belts.some((belt) => named.has(belt)))
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
}

/**
 * Enterprises that a source puts into one of the belts, or into the place.
 * @param place row of `Texts.places`; null = only those of the belts
 */
export function enterprisesOf(
  pack: Pack,
  { enterprises }: Evidence,
  belts: Uint32Array,
  place: number | null,
): EnterpriseText[] {
  const among = new Set(belts);
  return enterprises.filter(
    (each) => among.has(each.belt) || (place !== null && each.place >= 0 && liesWithin(pack, each.place, place)),
  );
}

/** Lists that have any of the belts, in the order of the lists, each with its members in the order of the pack. */
export function listedOf({ belts: columns, texts }: Pack, belts: Uint32Array): Listed[] {
  const members = new Map<number, Member[]>();
  for (const belt of belts) {
    const text = texts.belts[belt];
    for (let row = columns.listStart[belt] ?? 0; text && row < (columns.listStart[belt + 1] ?? 0); row++) {
      const list = columns.list[row] ?? 0;
      const batch = texts.phrases[columns.listBatch[row] ?? 0] ?? '';
      const member = { id: text.id, zh: text.zh, en: text.en, batch, source: columns.listSource[row] ?? 0 };
      members.set(list, [...(members.get(list) ?? []), member]);
    }
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .flatMap(([list, all]) => {
      const text = texts.lists[list];
      return text ? [{ list, zh: text.zh, en: text.en, issuer: text.issuer, members: all }] : [];
    });
}

/** Rows of the sources behind events, enterprises and recognitions. */
export function sourcesBehind(
  events: readonly EventText[],
  enterprises: readonly EnterpriseText[],
  lists: readonly Listed[],
): number[] {
  return [...events, ...enterprises, ...lists.flatMap(({ members }) => members)].map(({ source }) => source);
}
