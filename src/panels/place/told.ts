import type { YearSpan } from '../../core/analysis/result.ts';
import type { MeasureSum } from '../../core/evidence/measure-sums.ts';
import { sayFigure, sayNothing, saySigned, sayShort } from '../../core/figure/say.ts';
import type { Sum } from '../../core/analysis/result.ts';
import { language, named, words } from '../../state/language.svelte.ts';
import { measureOf } from '../tell.ts';

/** A sum of best figures, or of one measure by its row; 暂无数据 where no belt has a figure. */
export function tellTotal({ value, bound }: Sum, measure?: number): string {
  const text = measure === undefined ? undefined : measureOf(measure);
  if (value === null) return sayNothing(language.current);
  const [unit, kind] = text ? [text.unit, text.kind] : (['万元', 'money'] as const);
  return sayFigure({ value, high: null, bound, unit, kind }, language.current);
}

/** A figure as stated, in its own unit. */
export function tellStated(value: number, unit: string, measure: number, bound: Sum['bound'] = 'exact'): string {
  const kind = measureOf(measure)?.kind ?? 'other';
  return sayFigure({ value, high: null, bound, unit, kind }, language.current);
}

export function tellSpan(years: YearSpan | null): string {
  return years ? words().yearSpan(years.from, years.to) : '';
}

/** Names of measures, in a row. */
export function tellMeasures(rows: readonly number[]): string {
  const names = rows.flatMap((row) => measureOf(row) ?? []).map(named);
  return names.join(language.current === 'zh' ? '、' : ', ');
}

/** A sum of one measure with its coverage: 1,200亿元（3/12）. */
export function tellCovered({ measure, sum }: MeasureSum): string {
  return `${tellTotal(sum, measure)} ${tellCoverage(sum)}`;
}

/** How many belts have a figure, in brackets: （3/12）. */
export function tellCoverage({ withFigure, belts }: Sum): string {
  const text = `${withFigure}/${belts}`;
  return language.current === 'zh' ? `（${text}）` : `(${text})`;
}

export function tellPercent(percent: number): string {
  return saySigned(percent / 100);
}

/** A plain number with at most so many decimals. */
export function tellNumber(value: number, decimals: number): string {
  return sayShort(value, decimals);
}
