import type { Query } from '../core/analysis/query.ts';
import type { Figure, Growth, Sum, YearSpan } from '../core/analysis/result.ts';
import type { MeasureText } from '../core/belt/model.ts';
import { sayBasis, sayFigure, sayNothing, sayPeriod, sayRate } from '../core/figure/say.ts';
import { explorer } from '../state/explorer.svelte.ts';
import { language, named, words } from '../state/language.svelte.ts';

/** Figures of the explorer in the words on screen. Read inside a template these follow the language. */

export function measureOf(row: number): MeasureText | undefined {
  return explorer.measure(row);
}

/** The figure, e.g. 超 500亿元; 暂无数据 where there is none. */
export function tellFigure(figure: Figure | null): string {
  const measure = figure && measureOf(figure.measure);
  if (!figure || !measure) return sayNothing(language.current);
  return sayFigure({ ...figure, unit: measure.unit, kind: measure.kind }, language.current);
}

/** Which figure it is: 产值 2023. */
export function tellBasis(figure: Figure): string {
  const measure = measureOf(figure.measure);
  return measure ? `${named(measure)} ${sayPeriod(String(figure.year), language.current)}` : '';
}

export function tellGrowth(growth: Growth | null): string | null {
  return growth && sayRate(growth.rate, language.current);
}

/** The year, or the years from and to, that a growth figure is of. */
export function tellGrowthYears({ kind, from, to }: Growth): string {
  return words().yearSpan(kind === 'cagr' ? from : to, to);
}

/** How a growth figure came about, in a few words. */
export function tellGrowthBasis(growth: Growth): string {
  return sayBasis(growth.kind, growth.from, growth.to, language.current);
}

/** rise · fall · level, by the ends that are known; level where they do not agree. */
export function directionOf(growth: Growth): 'rise' | 'fall' | 'level' {
  const { low, high } = growth.rate;
  if (low !== null && low > 0) return 'rise';
  if (high !== null && high < 0) return 'fall';
  return 'level';
}

/** A sum of money or of counts under the query's measure; 暂无数据 when no belt has a figure. */
export function tellSum(sum: Sum, measureCode: string): string {
  if (sum.value === null) return sayNothing(language.current);
  const measure = explorer.vocabulary?.measures.find((each) => each.code === measureCode);
  const [unit, kind] = measure ? [measure.unit, measure.kind] : (['万元', 'money'] as const);
  return sayFigure({ value: sum.value, high: null, bound: sum.bound, unit, kind }, language.current);
}

/** A value of the query's measure, in its base unit. */
export function tellFigureValue(value: number, measureCode: string): string {
  const measure = explorer.vocabulary?.measures.find((each) => each.code === measureCode);
  const [unit, kind] = measure ? [measure.unit, measure.kind] : (['万元', 'money'] as const);
  return sayFigure({ value, high: null, bound: 'exact', unit, kind }, language.current);
}

/** Name of the query's measure. */
export function tellMeasure(code: string): string {
  const measure = explorer.vocabulary?.measures.find((each) => each.code === code);
  return code === 'best' || !measure ? words().best : named(measure);
}

/** Years that the figures shown are of, or those of some of them. */
export function tellYears(
  span: YearSpan | null = explorer.result?.years ?? null,
  query: Pick<Query, 'year'> = explorer.query,
): string {
  if (query.year !== 'latest') return words().year(query.year);
  return span ? `${words().latestShort} ${words().yearSpan(span.from, span.to)}` : words().latest;
}

export function tellBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
