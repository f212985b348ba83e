import { sayFigure, type Language, type Sayable } from './say.ts';

const SIZES: Readonly<Record<string, string>> = { m: 'million', bn: 'billion', tn: 'trillion' };

/** A figure as it reads in a sentence: 1000亿元 without a comma in four digits; CNY 100 billion, not 100.0 bn. */
export function sayInWords(figure: Sayable | null, language: Language): string {
  const text = sayFigure(figure, language);
  if (language === 'zh') return text.replace(/(^|[^\d,])(\d),(\d{3})(?![\d,])/g, '$1$2$3');
  return text
    .replace(/(\d+)(?:\.0)?(?=(?:–[\d.]+)? (?:m|bn|tn)\b)/g, '$1')
    .replace(/(\d) (m|bn|tn)\b/g, (_, digit: string, size: string) => `${digit} ${SIZES[size] ?? size}`);
}
