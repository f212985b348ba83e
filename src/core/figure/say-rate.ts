import type { Interval } from './bound.ts';
import { isSingle } from './interval.ts';
import { DASH, GAP, sayFixed, sayShort, type Language } from './say-number.ts';

/** A share or stated percentage (in %): 31.5%, 70%. */
export function sayPercent(percent: number): string {
  return `${sayShort(percent, 1)}%`;
}

/** A fraction as a signed rate: 0.085 → +8.5%, -0.031 → −3.1%, 0 → 0.0%. */
export function saySigned(fraction: number): string {
  const text = sayFixed(fraction * 100, 1);
  return `${/[1-9]/.test(text) && fraction > 0 ? '+' : ''}${text}%`;
}

const SOFT = { zh: '约', en: 'about' };
const AT_MOST = { zh: '至多', en: 'at most' };
const AT_LEAST = { zh: '至少', en: 'at least' };

/** A growth rate (fractions) with what its ends allow: +8.5%, 约 +8.5%, at most +8.8%, +5.0% to +8.0%; null for no rate at all. */
export function sayRate(rate: Interval, language: Language): string | null {
  const gap = language === 'zh' ? GAP : ' ';
  const soft = rate.approximate ? `${SOFT[language]}${gap}` : '';
  if (rate.low === null) return rate.high === null ? null : `${AT_MOST[language]}${gap}${soft}${saySigned(rate.high)}`;
  if (rate.high === null) return `${AT_LEAST[language]}${gap}${soft}${saySigned(rate.low)}`;
  if (isSingle(rate)) return `${soft}${saySigned(rate.low)}`;
  const to = language === 'zh' ? `${GAP}至${GAP}` : ' to ';
  return `${soft}${saySigned(rate.low)}${to}${saySigned(rate.high)}`;
}

/** What a rate stands on: the source's own rate, two successive years, or the yearly mean of a longer span. */
export function sayBasis(kind: 'stated' | 'yoy' | 'cagr', from: number, to: number, language: Language): string {
  if (kind === 'stated') return language === 'zh' ? `${to}年同比（来源所述）` : `${to}, year on year, as stated`;
  if (kind === 'yoy') return language === 'zh' ? `${to}年同比` : `${to}, year on year`;
  return language === 'zh' ? `${from}${DASH}${to}年年均` : `yearly mean ${from}${DASH}${to}`;
}
