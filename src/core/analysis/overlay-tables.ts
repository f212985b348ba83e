import type { PlaceName } from '../belt/gazetteer.ts';
import type { BeltText, PlaceText, SourceText, Texts } from '../belt/model.ts';
import { Table, wordTable } from './overlay-texts.ts';

/** The tables of a pack that an overlay may add to. */
export interface Tables {
  readonly places: Table<PlaceText>;
  readonly sources: Table<SourceText>;
  readonly units: Table<string>;
  readonly periods: Table<string>;
  readonly phrases: Table<string>;
}

export function tablesOf(texts: Texts): Tables {
  return {
    places: new Table('places', texts.places, ({ code }) => code),
    sources: new Table('sources', texts.sources, ({ id }) => id),
    units: wordTable('units', texts.units),
    periods: wordTable('periods', texts.periods),
    phrases: wordTable('phrases', texts.phrases),
  };
}

/** The texts with what was added. */
export function textsWith(texts: Texts, tables: Tables, belts: readonly BeltText[]): Texts {
  return {
    ...texts,
    belts: belts.length === 0 ? texts.belts : [...texts.belts, ...belts],
    places: tables.places.all,
    sources: tables.sources.all,
    units: tables.units.all,
    periods: tables.periods.all,
    phrases: tables.phrases.all,
  };
}

/** Row of the source that a person names in words of their own; a document of the pack never has such an id. */
export function ownSource({ sources }: Tables, words: string): number {
  return sources.rowOf({ id: `own: ${words}`, title: words, publisher: '', date: '', url: '', file: '' });
}

/** Row of a place by its code, taken over from the gazetteer with all above it where the pack does not have it; -1 = nobody knows it. */
export function placeIn(tables: Tables, gazetteer: readonly PlaceName[], code: string): number {
  const known = tables.places.find(code);
  if (known !== -1) return known;
  const name = gazetteer.find((place) => place.code === code);
  if (!name) return -1;
  const parent = name.level === 'province' ? -1 : placeIn(tables, gazetteer, name.parent);
  if (parent === -1 && name.level !== 'province') return -1;
  const { zh, en, level, short, lon, lat } = name;
  return tables.places.rowOf({ code, zh, en, level, short, parent, lon, lat, aliases: [] });
}
