import type { Pack } from '../src/core/belt/pack.ts';
import { candidatesOf } from '../src/core/belt/search-names.ts';
import type { NamesPart } from '../src/core/search/part.ts';
import { readingTables, type ReadingRow } from './pinyin.ts';
import type { PlaceRow } from './rows.ts';
import { variantsOf } from './traditional.ts';

/** Codes of places of the past stand among the aliases: nobody says them. */
const CODE = /^\d*$/;

/**
 * What the pack knows of its names beyond their letters.
 * @param places every place, those without belts too: a person may add a belt anywhere
 */
export function namesPartOf(pack: Pack, places: readonly PlaceRow[], corrections: readonly ReadingRow[]): NamesPart {
  const names = [
    ...places.flatMap(({ short, name, aliases }) => [short, name, ...aliases.split('|')]),
    ...candidatesOf(pack).flatMap(({ words }) => words),
  ].filter((name) => !CODE.test(name));
  return { ...readingTables(names, corrections), variants: variantsOf(names) };
}
