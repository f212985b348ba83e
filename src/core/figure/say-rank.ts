import { DASH, GAP, sayShort, type Language } from './say-number.ts';

/** A rank or the ranks it may be: 第 3 位, 第 3–5 位; 3rd, 3rd–5th. null for 0: not ranked. */
export function sayRank(best: number, worst: number, language: Language): string | null {
  if (best === 0) return null;
  const one = (rank: number) => (language === 'zh' ? sayShort(rank, 0) : ordinal(rank));
  const text = best === worst ? one(best) : `${one(best)}${DASH}${one(worst)}`;
  return language === 'zh' ? `第${GAP}${text}${GAP}位` : text;
}

function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${sayShort(rank, 0)}${ending}`;
}
