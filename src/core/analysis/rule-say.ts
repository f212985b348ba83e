import { lastOf } from '../last.ts';
import type { Words } from '../belt/model.ts';
import type { Comparator } from '../belt/rule.ts';
import type { Ask } from './rule-verdict.ts';

const SIGNS: Readonly<Record<Comparator, string>> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', 'rank<=': '≤' };

/** The question of an ask: 2024年产值是否≥40亿元？ / Output in 2024: ≥ 40 亿元? */
export function sayAsk({ zh, en, years, unit, comparator, value, scope }: Ask): Words {
  const [first, last] = [years[0], lastOf(years)];
  const span = first === last ? `${first}` : `${first}–${last}`;
  const zhWhat = `${first === undefined ? '最近一年' : `${span}年`}${zh}${scope === '' ? '' : `（${scope}）`}`;
  const enWhat = `${en}${scope === '' ? '' : ` (${scope})`}, ${first === undefined ? 'newest year' : span}`;
  if (comparator === null || value === null)
    return { zh: `${zhWhat}是多少${unit}？`, en: `${enWhat}: how much, in ${unit}?` };
  const rank = comparator === 'rank<=';
  const threshold = rank ? `前${value}${unit}` : `${SIGNS[comparator]}${value}${unit}`;
  return {
    zh: rank ? `${zhWhat}是多少？能否进${threshold}？` : `${zhWhat}是否${threshold}？`,
    en: rank ? `${enWhat}: how much? Among the top ${value}?` : `${enWhat}: ${SIGNS[comparator]} ${value} ${unit}?`,
  };
}
