import type { Level, Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';
import { DEFAULT_QUERY, type Query } from '../analysis/query.ts';
import { failsOf, passing } from '../analysis/filter.ts';
import { viewOf } from '../analysis/view.ts';

/** Name, code and level of a place. */
export interface PlaceRef extends Words {
  readonly code: string;
  readonly level: Level;
}

/** Rows of a place and of all those above it, the place itself first; none for -1. */
export function upwards({ texts }: Pack, place: number): number[] {
  const rows: number[] = [];
  for (let at = place; at >= 0 && !rows.includes(at); at = texts.places[at]?.parent ?? -1) rows.push(at);
  return rows;
}

/** Whether a place is another one or lies in it; -1 for `outer` is the nation, which holds everything. */
export function liesWithin(pack: Pack, place: number, outer: number): boolean {
  return outer < 0 || upwards(pack, place).includes(outer);
}

/** Rows of the places directly below one, by code; -1 = the provinces. */
export function childrenOf({ texts }: Pack, place: number): number[] {
  return texts.places.flatMap(({ parent }, row) => (parent === place ? [row] : []));
}

/** Rows of the belts that answer part of a question, in the order of the pack. */
export function beltsOf(pack: Pack, part: Partial<Query>): Uint32Array {
  const query = { ...DEFAULT_QUERY, ...part };
  return passing(failsOf(pack, query, viewOf(pack, query)));
}

/** null = the pack has no such row. */
export function placeRef({ texts }: Pack, row: number): PlaceRef | null {
  const place = texts.places[row];
  return place ? { code: place.code, zh: place.zh, en: place.en, level: place.level } : null;
}
