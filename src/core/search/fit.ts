/** How well a typed text fits one of a thing's names: the first that holds. */
const WHOLE = 4;
const START = 3;
const WITHIN = 2;
const SCATTERED = 1;

/**
 * How well a text fits a thing with several names (Chinese, English, pinyin initials), case and blanks apart: 4 the whole name, 3 its beginning
 * or that of a word, 2 a part, 1 its letters in this order with others between, 0 not at all. An empty text fits everything as a beginning.
 */
export function fit(text: string, names: readonly string[]): number {
  const wanted = plain(text);
  return names.reduce((best, name) => Math.max(best, fitOne(wanted, name)), 0);
}

/** Those that fit a text, the best first; of equal ones the earlier stays before. */
export function fitting<Thing extends { readonly names: readonly string[] }>(
  text: string,
  things: readonly Thing[],
): Thing[] {
  const rated = things.map((thing) => ({ thing, how: fit(text, thing.names) })).filter(({ how }) => how > 0);
  return rated.sort((a, b) => b.how - a.how).map(({ thing }) => thing);
}

function fitOne(wanted: string, name: string): number {
  const whole = plain(name);
  if (whole === wanted) return WHOLE;
  if (whole.startsWith(wanted) || name.split(/\s+/).some((word) => plain(word).startsWith(wanted))) return START;
  if (whole.includes(wanted)) return WITHIN;
  // Two letters lie scattered in almost any name.
  return wanted.length > 2 && scattered(wanted, whole) ? SCATTERED : 0;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function scattered(wanted: string, name: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
