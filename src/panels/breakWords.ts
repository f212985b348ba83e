import type { Query } from '../core/analysis/query.ts';
import type { MeasureText } from '../core/belt/model.ts';
import { sayShort } from '../core/figure/say.ts';
import { unitParts } from '../core/figure/unit.ts';
import { language, words } from '../state/language.svelte.ts';

/** Breaks of a growth scale in percent: −15 −5 … +15. */
export function growthBreakWords(breaks: readonly number[]): string[] {
  return breaks.map((rate) => `${rate > 0 ? '+' : ''}${sayShort(rate * 100, 0)}`);
}

/** Breaks of the places' scale, short enough for a legend: 120亿 · 1.2万亿 · 3,400. */
export function breakWords(
  breaks: readonly number[],
  query: Query,
  unit: string,
  series: MeasureText | undefined,
): string[] {
  if (query.areas === 'count') return breaks.map((value) => sayShort(value, 0));
  const { power, noun } = unitParts(query.areas === 'series' ? (series?.unit ?? unit) : unit);
  return breaks.map((value) => (noun === '元' || noun === '美元' ? shortMoney(value, power) : sayShort(value, 0)));
}

/** @param power of ten of the unit that the value is held in: 4 for 万元, 8 for 亿元 */
function shortMoney(value: number, power: number): string {
  const yi = value * 10 ** (power - 8);
  if (language.current === 'zh')
    return yi >= 1e4 ? `${sayShort(yi / 1e4, 1)}万亿` : `${sayShort(yi, yi < 10 ? 1 : 0)}亿`;
  const bn = yi / 10;
  return bn >= 1000 ? `${sayShort(bn / 1000, 1)}tn` : `${sayShort(bn, bn < 10 ? 1 : 0)}bn`;
}

/** Unit of the places' scale: 元 · CNY · 家 · %. */
export function unitWords(query: Query, unit: string, series: MeasureText | undefined): string {
  if (query.areas === 'count') return words().countUnit;
  if (query.areas === 'growth') return '%';
  const { noun } = unitParts(query.areas === 'series' ? (series?.unit ?? unit) : unit);
  return language.current === 'zh' ? noun : (CURRENCIES[noun] ?? '');
}

const CURRENCIES: Readonly<Record<string, string>> = { 元: 'CNY', 美元: 'USD' };
