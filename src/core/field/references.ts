import { nearest } from '../analysis/nearest.ts';
import { isWeighed, publishedOf, type Published } from '../analysis/outlier.ts';
import type { MeasureText } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';

/** What is known of one measure of a belt and around it, in the measure's base unit: what a new figure is held against. */
export interface Reference {
  readonly measure: MeasureText;
  /** The belt's published figures of nearly the whole, of full years, newest first; empty = there is none. */
  readonly published: readonly Published[];
  /** Figures of the nearest belts of the same industry, each its newest; null = fewer than three have any. */
  readonly around: { readonly count: number; readonly least: number; readonly most: number } | null;
}

/** How many of the nearest belts of the industry are looked at, and how many of them must have a figure. */
const AROUND = 20;
const ENOUGH = 3;

/** References of a belt by its id, one for each measure that it or its neighbours have; the person's own figures are none. Empty for an unknown belt. */
export function referencesOf(pack: Pack, id: string): Reference[] {
  const belt = pack.texts.belts.findIndex((text) => text.id === id);
  if (belt < 0) return [];
  const own = publishedOf(pack, belt);
  const { industry, lon, lat } = pack.belts;
  const keep = (row: number) => row !== belt && industry[row] === industry[belt];
  const neighbours = nearest(pack, lon[belt] ?? 0, lat[belt] ?? 0, { limit: AROUND, keep });
  const figures = neighbours.map((near) => publishedOf(pack, near.belt));
  return pack.texts.measures.flatMap((measure, row) => {
    if (!isWeighed(measure.kind)) return [];
    const values = figures.flatMap((figure) => figure.get(row)?.[0]?.value ?? []);
    const published = own.get(row) ?? [];
    if (published.length === 0 && values.length < ENOUGH) return [];
    return [
      {
        measure,
        published,
        around: values.length < ENOUGH ? null : { count: values.length, least: Math.min(...values), most: Math.max(...values) }, // prettier-ignore
      },
    ];
  });
}
