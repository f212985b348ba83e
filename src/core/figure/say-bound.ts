import type { Bound } from './bound.ts';
import { GAP, type Language } from './say-number.ts';

const ZH: Readonly<Record<Bound, string>> = {
  exact: '',
  about: '约',
  over: '超',
  nearly: '近',
  at_least: '',
  at_most: '不超过',
  between: '',
};
const EN: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about',
  over: 'over',
  nearly: 'nearly',
  at_least: 'at least',
  at_most: 'at most',
  between: '',
};

/** Puts the bound's word on a figure: 约 300亿元, 300亿元以上, at least CNY 30.0 bn. A range is already told by its text. */
export function sayBound(text: string, bound: Bound, language: Language): string {
  if (language === 'zh' && bound === 'at_least') return `${text}以上`;
  const word = language === 'zh' ? ZH[bound] : EN[bound];
  if (word === '') return text;
  return language === 'zh' ? `${word}${GAP}${text}` : `${word} ${text}`;
}
