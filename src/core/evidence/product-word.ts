/** Endings that turn a stem into a product without changing which trade it is of: 袜子 → 袜, 灯具 → 灯, 糕点类 → 糕点. */
const ENDINGS = ['子', '类', '具', '产品', '制品', '用品', '业', '产业'] as const;
const CHINESE = /^\p{Script=Han}+$/u;

/**
 * What a product is called in the names of trades and belts, most exact first: the word itself, then what is left without an ending. English
 * plurals lose their s. What is left is never shorter than the ending: 日用品 is no 日.
 */
export function productWords(text: string): string[] {
  const word = text.trim();
  if (word === '') return [];
  const shorter = CHINESE.test(word)
    ? ENDINGS.filter((ending) => word.endsWith(ending) && word.length >= 2 * ending.length).map((ending) =>
        word.slice(0, -ending.length),
      )
    : /[a-z]{2}s$/i.test(word)
      ? [word.replace(/e?s$/i, ''), word.slice(0, -1)]
      : [];
  return [...new Set([word, ...shorter])].filter((one) => one !== '');
}
