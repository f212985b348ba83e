/** A name as it is written, or said in letters. */
export interface Spelling {
  readonly text: string;
  /** Row of the name that it belongs to. */
  readonly owner: number;
}

/** One mistake in three Chinese characters or four letters, two in twice as many, never more than three. */
function mostMistakes(text: string): number {
  return Math.min(3, Math.floor(text.length / (/^[ -~]*$/.test(text) ? 4 : 3)));
}

/**
 * Rows of the names that hold something nearest to a folded text, each once: the fewest mistakes first, then the shortest name. A mistake is a
 * character too many, too few, another one, or two in the wrong order; more than a few lead to no name at all.
 */
export function nearestSpellings(spellings: Iterable<Spelling>, wanted: string): { owner: number; mistakes: number }[] {
  const text = Array.from(wanted);
  const most = mostMistakes(wanted);
  const best = new Map<number, { owner: number; mistakes: number; length: number }>();
  for (const { text: spelling, owner } of spellings) {
    const mistakes = mistakesWithin(text, Array.from(spelling), most);
    const before = best.get(owner);
    if (mistakes > most || (before && before.mistakes <= mistakes)) continue;
    best.set(owner, { owner, mistakes, length: spelling.length });
  }
  const found = Array.from(best.values()).sort(
    (a, b) => a.mistakes - b.mistakes || a.length - b.length || a.owner - b.owner,
  );
  return found.map(({ owner, mistakes }) => ({ owner, mistakes }));
}

/**
 * Fewest mistakes between a text and any stretch of a name; more than `most` is not told exactly. Sellers, Journal of Algorithms 1 (1980)
 * 359–373, with the swap of two neighbours of Damerau.
 */
export function mistakesWithin(text: readonly string[], name: readonly string[], most: number): number {
  let before: number[] = [];
  let last = new Array<number>(name.length + 1).fill(0);
  for (let at = 1; at <= text.length; at++) {
    const row = [at];
    let least = at;
    for (let to = 1; to <= name.length; to++) {
      const other = text[at - 1] === name[to - 1] ? 0 : 1;
      const swapped = at > 1 && to > 1 && text[at - 1] === name[to - 2] && text[at - 2] === name[to - 1];
      const swap = swapped ? (before[to - 2] ?? Infinity) + 1 : Infinity;
      const cost = Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + other, swap);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(...last);
}
