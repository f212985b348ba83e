import { figuresOf, type FigureColumns } from '../analysis/best.ts';
import { allTogether } from '../analysis/members.ts';
import type { Sum } from '../analysis/result.ts';
import { sumAt, tally } from '../analysis/tally.ts';
import type { Pack } from '../belt/pack.ts';

/** Full years, both ends. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

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
    const years = yearsAmong(figures, belts);
    return years ? [{ measure, sum: sumAt(tally(pack, figures, allTogether(belts, '')), 0, true), years }] : [];
  });
}

/** Years of the figures that the belts have; null = none has one. */
export function yearsAmong(figures: FigureColumns, belts: Uint32Array): YearSpan | null {
  const known = Array.from(belts).filter((belt) => !Number.isNaN(figures.value[belt] ?? NaN));
  const years = known.map((belt) => figures.year[belt] ?? 0);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Rows of the measures that the belts' figures are of, without repeats. */
export function measuresAmong(figures: FigureColumns, belts: Uint32Array): number[] {
  const known = Array.from(belts).filter((belt) => !Number.isNaN(figures.value[belt] ?? NaN));
  return [...new Set(known.map((belt) => figures.measure[belt] ?? 0))].sort((a, b) => a - b);
}
