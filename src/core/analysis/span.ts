import type { FigureColumns } from './best.ts';
import type { YearSpan } from './result.ts';

export interface Span {
  /** null = none of the belts has a figure. */
  readonly years: YearSpan | null;
  /** The figures are of more than one measure. */
  readonly mixed: boolean;
}

/** Years and measures that the figures of some belts come from. */
export function spanOf(figures: FigureColumns, belts: Uint32Array): Span {
  let [from, to, measure] = [Infinity, -Infinity, -1];
  let mixed = false;
  for (let place = 0; place < belts.length; place++) {
    const belt = belts[place] ?? 0;
    if (Number.isNaN(figures.value[belt] ?? NaN)) continue;
    const year = figures.year[belt] ?? 0;
    if (year < from) from = year;
    if (year > to) to = year;
    if (measure >= 0 && measure !== figures.measure[belt]) mixed = true;
    measure = figures.measure[belt] ?? 0;
  }
  return { years: from > to ? null : { from, to }, mixed };
}
