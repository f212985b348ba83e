import type { Pack } from '../belt/pack.ts';
import type { FigureColumns } from './best.ts';
import { comparableKey } from './comparable.ts';
import { everyRow } from './rows.ts';

/** Why a belt, or a cell of belts, has no pair of years; the last first where several hold. */
export const UNPAIRED = ['both-missing', 'end-year-missing', 'base-year-missing', 'not-comparable'] as const;
export type Unpaired = (typeof UNPAIRED)[number];

/** Belts with comparable figures in both years, and why the others have none. */
export interface Pairs {
  readonly rows: Uint32Array;
  /** By belt: 1 + index into UNPAIRED; 0 = paired. */
  readonly lacks: Uint8Array;
}

/** Two figures make a pair when they are of one measure, one scope in the same words, and both reported or both estimated. */
export function pairsOf(pack: Pack, from: FigureColumns, to: FigureColumns): Pairs {
  const lacks = everyRow(pack.belts.count).map((belt) => lackOf(pack, from, to, belt));
  return { rows: everyRow(pack.belts.count).filter((belt) => lacks[belt] === 0), lacks: Uint8Array.from(lacks) };
}

function lackOf(pack: Pack, from: FigureColumns, to: FigureColumns, belt: number): number {
  const early = !Number.isNaN(from.value[belt] ?? NaN);
  const late = !Number.isNaN(to.value[belt] ?? NaN);
  if (early && late) return isComparable(pack, from, to, belt) ? 0 : 1 + UNPAIRED.indexOf('not-comparable');
  return 1 + UNPAIRED.indexOf(early ? 'end-year-missing' : late ? 'base-year-missing' : 'both-missing');
}

function isComparable(pack: Pack, from: FigureColumns, to: FigureColumns, belt: number): boolean {
  return (
    from.measure[belt] === to.measure[belt] &&
    comparableKey(pack, from.claim[belt] ?? -1) === comparableKey(pack, to.claim[belt] ?? -1)
  );
}
