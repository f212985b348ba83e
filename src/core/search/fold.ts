/** Makes texts that a person would call the same the same. */
export type Fold = (text: string) => string;

/** Nothing here but what folding leaves alone or only lowers. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;
const MARKS = /\p{M}+/gu;

/**
 * Lower case, half width, without accents and needless spaces; traditional characters become simplified ones.
 * @param variants traditional and simplified character in turn: 燈灯飾饰
 */
export function foldBy(variants: string): Fold {
  const simple = pairsOf(variants);
  const traditional = simple.size > 0 ? new RegExp(`[${Array.from(simple.keys()).join('')}]`, 'gu') : null;
  return (text) => {
    const flat = PLAIN.test(text) ? text : text.normalize('NFKD').replace(MARKS, '').normalize('NFC');
    const lower = flat.toLowerCase().replace(/\s+/g, ' ').trim();
    return traditional ? lower.replace(traditional, (character) => simple.get(character) ?? character) : lower;
  };
}

function pairsOf(variants: string): ReadonlyMap<string, string> {
  const characters = Array.from(variants);
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) pairs.set(characters[at] ?? '', characters[at + 1] ?? '');
  return pairs;
}

/**
 * A folded text as the letters of pinyin: without spaces, apostrophes and hyphens, ü and its spellings v and yu as u; null = it holds
 * something that no pinyin has.
 */
export function lettersOf(folded: string): string | null {
  const letters = spelled(folded.replace(/[\s'’·-]+/g, ''));
  return /^[a-z0-9]+$/.test(letters) ? letters : null;
}

/** lü, lv and lyu are all written lu here, as most people type them. */
export function spelled(letters: string): string {
  return letters.replace(/[vü]/g, 'u').replace(/lyu/g, 'lu');
}
