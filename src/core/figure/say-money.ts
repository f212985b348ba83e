import type { Bound } from './bound.ts';
import { sayBound } from './say-bound.ts';
import { DASH, MINUS, sayInStep, stepFor, type Language, type Step } from './say-number.ts';

export type Currency = 'CNY' | 'USD';

/** Sizes in 万 of the currency, smallest first. */
const ZH_STEPS: readonly [Step, ...Step[]] = [
  { size: 0.0001, name: '', decimals: 0 },
  { size: 1, name: '万', decimals: 2 },
  { size: 1e4, name: '亿', decimals: 2 },
  { size: 1e8, name: '万亿', decimals: 2 },
];
const EN_STEPS: readonly [Step, ...Step[]] = [
  { size: 0.0001, name: '', decimals: 0 },
  { size: 100, name: ' m', decimals: 1 },
  { size: 1e5, name: ' bn', decimals: 1, fixed: true },
  { size: 1e8, name: ' tn', decimals: 2, fixed: true },
];

/**
 * An amount in 万元 (or 万美元) in words: 120亿元, 1.26万亿元, 8,000万元; CNY 12.0 bn, CNY 80 m.
 * `high` is the upper end and read for `between` only.
 */
export function sayMoney(
  value: number,
  language: Language,
  bound: Bound = 'exact',
  high: number | null = null,
  currency: Currency = 'CNY',
): string {
  const text =
    bound === 'between' && high !== null
      ? sayRange(value, high, language, currency)
      : sayAmount(value, language, currency);
  return sayBound(text, bound, language);
}

function sayAmount(value: number, language: Language, currency: Currency): string {
  const step = stepFor(value, language === 'zh' ? ZH_STEPS : EN_STEPS);
  const number = sayInStep(Math.abs(value), step);
  const sign = value < 0 ? MINUS : '';
  return language === 'zh'
    ? `${sign}${number}${step.name}${noun(currency)}`
    : `${sign}${currency} ${number}${step.name}`;
}

function sayRange(low: number, high: number, language: Language, currency: Currency): string {
  const steps = language === 'zh' ? ZH_STEPS : EN_STEPS;
  const step = stepFor(high, steps);
  if (stepFor(low, steps) !== step || low < 0) {
    return `${sayAmount(low, language, currency)}${DASH}${sayAmount(high, language, currency)}`;
  }
  const numbers = `${sayInStep(low, step)}${DASH}${sayInStep(high, step)}`;
  return language === 'zh' ? `${numbers}${step.name}${noun(currency)}` : `${currency} ${numbers}${step.name}`;
}

function noun(currency: Currency): string {
  return currency === 'CNY' ? '元' : '美元';
}
