import type { Bound, Interval } from './bound.ts';
import { factorOf, rateOf, type Multiple } from './multiple.ts';
import { sayBound } from './say-bound.ts';
import { DASH, sayShort, type Language } from './say-number.ts';
import { sayRate } from './say-rate.ts';

/**
 * A change with both readings, so that 增长34倍 and 是34倍 cannot be taken for each other:
 * 增长34倍，即为原来的35倍; ×35 (+3,400.0%). Where the source leaves it open, that is said.
 */
export function sayMultiple(multiple: Multiple, language: Language): string {
  return language === 'zh' ? sayZh(multiple) : sayEn(multiple);
}

const VERBS = { growth: '增长', fall: '下降' };

function sayZh(multiple: Multiple): string {
  const { sense, value, high, bound, unit } = multiple;
  const range = bound === 'between' && high !== null ? `${DASH}${sayShort(high, 2)}` : '';
  const stated = sayBound(`${sayShort(value, 2)}${range}${unit}`, bound, 'zh');
  const factor = sayFactor(factorOf(multiple), '倍', 'zh');
  if (sense === 'unclear') return `${stated}（原文未说明是增长这么多，还是为原来的这么多）`;
  if (sense !== 'level') return `${VERBS[sense]}${stated}，即为原来的${factor}`;
  return `为原来的${factor}（${sayRate(rateOf(multiple), 'zh') ?? ''}）`;
}

function sayEn(multiple: Multiple): string {
  const text = `${sayFactor(factorOf(multiple), '', 'en')} (${sayRate(rateOf(multiple), 'en') ?? ''})`;
  return multiple.sense === 'unclear' ? `${text}: the source does not say whether it grew by or to so much` : text;
}

function sayFactor({ low, high, approximate }: Interval, tail: string, language: Language): string {
  const sign = language === 'en' ? '×' : '';
  const say = (end: number, bound: Bound) => sayBound(`${sign}${sayShort(end, 2)}${tail}`, bound, language);
  if (low === null) return high === null ? '' : say(high, 'at_most');
  if (high === null) return say(low, 'over');
  if (low === high) return say(low, approximate ? 'about' : 'exact');
  return `${sign}${sayShort(low, 2)}${DASH}${sayShort(high, 2)}${tail}`;
}
