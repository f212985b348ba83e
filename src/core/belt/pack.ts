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
  /** What a person put over the pack; left out in a pack as it was decoded. Not in the packed buffer. */
  readonly own?: OwnRows;
}

/** Which rows of a pack are a person's own. */
export interface OwnRows {
  /** By claim row: 1 = own. */
  readonly claims: Uint8Array;
  /** By claim row: 1 = own, and too far from what is published to stand by itself. */
  readonly far: Uint8Array;
  /** Belts from this row on are own: they follow those of the pack. */
  readonly fromBelt: number;
}

/** The claim is the person's own; row -1 (no claim) is not. */
export function isOwnClaim(pack: Pack, row: number): boolean {
  return pack.own?.claims[row] === 1;
}

/** The claim is the person's own and too far from what is published to stand by itself. */
export function isFarClaim(pack: Pack, row: number): boolean {
  return pack.own?.far[row] === 1;
}

/** The belt is the person's own. */
export function isOwnBelt(pack: Pack, belt: number): boolean {
  return pack.own !== undefined && belt >= pack.own.fromBelt;
}

/** The plane of a measure and a full year, if any belt has a figure for it. */
export function planeOf(pack: Pack, measure: number, year: number): Plane | undefined {
  return pack.planes.find((plane) => plane.measure === measure && plane.year === year);
}

/** Row of a measure by its code; -1 = the pack does not know it. */
export function measureRow(pack: Pack, code: string): number {
  return pack.texts.measures.findIndex((measure) => measure.code === code);
}
