import type { MeasureKind } from '../belt/model.ts';
import type { Bound } from './bound.ts';
import { sayBound } from './say-bound.ts';
import { sayCount } from './say-count.ts';
import { sayMoney } from './say-money.ts';
import { DASH, GAP, sayShort, type Language } from './say-number.ts';
import { sayPercent } from './say-rate.ts';
import { powerBetween, toBase } from './unit.ts';

export { sayShort, type Language } from './say-number.ts';
export { sayPeriod, saySpan } from './say-period.ts';
export { sayBasis, sayRate, saySigned } from './say-rate.ts';

/** A figure to be put in words, in whatever unit it is held. */
export interface Sayable {
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string;
  readonly kind: MeasureKind;
}

/** Any figure in words, by what its measure is; null says that there is none: 暂无数据, never 0. */
export function sayFigure(figure: Sayable | null, language: Language): string {
  if (figure === null) return sayNothing(language);
  const { value, high, bound, unit, kind } = figure;
  if (kind === 'money') return sayMoneyIn(figure, language);
  if (kind === 'count' || kind === 'quantity') return sayCount(value, unit, language, bound, high);
  if (kind === 'rank' && bound === 'at_most') return sayAmongFirst(value, language);
  const number = (one: number) => sayPlain(one, unit, kind, language);
  const range = bound === 'between' && high !== null;
  return sayBound(range ? `${number(value)}${DASH}${number(high)}` : number(value), bound, language);
}

function sayMoneyIn({ value, high, bound, unit }: Sayable, language: Language): string {
  const base = powerBetween(unit, '万元') === null ? '万美元' : '万元';
  const amount = toBase(value, unit, base);
  if (amount === null) return sayCount(value, unit, language, bound, high);
  const top = high === null ? null : toBase(high, unit, base);
  return sayMoney(amount, language, bound, top, base === '万元' ? 'CNY' : 'USD');
}

function sayPlain(value: number, unit: string, kind: MeasureKind, language: Language): string {
  if (unit === '%') return sayPercent(value);
  if (kind === 'rank') return language === 'zh' ? `第${GAP}${sayShort(value, 0)}` : `No. ${sayShort(value, 0)}`;
  if (kind === 'multiple') return language === 'zh' ? `${sayShort(value, 2)}倍` : `${sayShort(value, 2)} times`;
  return sayCount(value, unit, language);
}

/** A rank that is not worse than so many: 前 5, top 5. */
function sayAmongFirst(rank: number, language: Language): string {
  return language === 'zh' ? `前${GAP}${sayShort(rank, 0)}` : `top ${sayShort(rank, 0)}`;
}

/** No figure: unknown is never said as zero. */
export function sayNothing(language: Language): string {
  return language === 'zh' ? '暂无数据' : 'no figure';
}

/** How many belts a figure stands on: 64 个产业带中 12 个有数据; 12 of 64 belts have a figure. */
export function sayCoverage(belts: number, withFigure: number, language: Language): string {
  const [all, some] = [sayShort(belts, 0), sayShort(withFigure, 0)];
  if (language === 'zh') return `${all}${GAP}个产业带中${GAP}${some}${GAP}个有数据`;
  return `${some} of ${all} ${belts === 1 ? 'belt has' : withFigure === 1 ? 'belts has' : 'belts have'} a figure`;
}
