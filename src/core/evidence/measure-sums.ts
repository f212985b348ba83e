import { figuresOf, type FigureColumns } from '../analysis/best.ts';
import { allTogether } from '../analysis/members.ts';
import type { Sum, YearSpan } from '../analysis/result.ts';
import { spanOf } from '../analysis/span.ts';
import { sumAt, tally } from '../analysis/tally.ts';
import type { Pack } from '../belt/pack.ts';

/** The sum of one measure over some belts: never mixed with another. */
export interface MeasureSum {
  /** Row of `Texts.measures`. */
  readonly measure: number;
  readonly sum: Sum;
  /** Each belt counts with its own newest year: the years that these are. */
  readonly years: YearSpan;
}

/** One sum for each measure that adds up, may be a belt's scale and has a figure among the belts; in the order of the measures. */
export function sumsByMeasure(pack: Pack, belts: Uint32Array): MeasureSum[] {
  const planed = new Set(pack.planes.map(({ measure }) => measure));
  return pack.texts.measures.flatMap(({ code, addable, scale }, measure) => {
    if (!addable || !scale || !planed.has(measure)) return [];
    const figures = figuresOf(pack, code, 'latest');
    const { years } = spanOf(figures, belts);
    return years ? [{ measure, sum: sumAt(tally(pack, figures, allTogether(belts, '')), 0, true), years }] : [];
  });
}

/** Rows of the measures that the belts' figures are of, without repeats. */
export function measuresAmong(figures: FigureColumns, belts: Uint32Array): number[] {
  const known = Array.from(belts).filter((belt) => !Number.isNaN(figures.value[belt] ?? NaN));
  return [...new Set(known.map((belt) => figures.measure[belt] ?? 0))].sort((a, b) => a - b);
}
