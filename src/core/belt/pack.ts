import type { BeltColumns, ClaimColumns, Plane } from './columns.ts';
import type { Texts } from './model.ts';

/** One version of the whole data set, decoded: views into one buffer, and the texts beside it. */
export interface Pack {
  readonly version: string;
  readonly belts: BeltColumns;
  readonly claims: ClaimColumns;
  /** Sorted by measure, then year. */
  readonly planes: readonly Plane[];
  readonly texts: Texts;
}

/** The plane of a measure and a full year, if any belt has a figure for it. */
export function planeOf(pack: Pack, measure: number, year: number): Plane | undefined {
  return pack.planes.find((plane) => plane.measure === measure && plane.year === year);
}

/** Row of a measure by its code; -1 = the pack does not know it. */
export function measureRow(pack: Pack, code: string): number {
  return pack.texts.measures.findIndex((measure) => measure.code === code);
}
