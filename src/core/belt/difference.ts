/** One row of a table that is compared with the same table of another version. */
export interface Entry {
  readonly row: number;
  /** From the narrowest to the widest: all that the row says, then what must agree for it to be the same row, corrected. */
  readonly keys: readonly string[];
}

/** A row before, and what it became. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Rows by number: `added` of the later table, `withdrawn` of the earlier one, `corrected` of both. */
export interface Difference {
  readonly added: readonly number[];
  readonly withdrawn: readonly number[];
  readonly corrected: readonly Pair[];
}

/**
 * What became of each row. Rows that say the same are no difference; of the others, those with a common key are one row, corrected, the
 * narrowest key first. Read the other way round, added and withdrawn change places and every pair is turned.
 */
export function differenceOf(before: readonly Entry[], after: readonly Entry[]): Difference {
  let left = { before, after };
  const corrected: Pair[] = [];
  const levels = Math.max(0, ...[...before, ...after].map(({ keys }) => keys.length));
  for (let level = 0; level < levels; level++) {
    const met = meet(left.before, left.after, level);
    if (level > 0) corrected.push(...met.pairs);
    left = met;
  }
  return { added: rowsOf(left.after), withdrawn: rowsOf(left.before), corrected };
}

interface Met {
  readonly pairs: readonly Pair[];
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** Entries of both sides with the same key at a level go together; the rest stays. */
function meet(before: readonly Entry[], after: readonly Entry[], level: number): Met {
  const waiting = new Map<string, Entry[]>();
  for (const entry of inOrder(after)) {
    const key = entry.keys[level] ?? '';
    waiting.set(key, [...(waiting.get(key) ?? []), entry]);
  }
  const pairs: Pair[] = [];
  const alone: Entry[] = [];
  for (const entry of inOrder(before)) {
    const other = waiting.get(entry.keys[level] ?? '')?.shift();
    if (other) pairs.push({ before: entry.row, after: other.row });
    else alone.push(entry);
  }
  return { pairs, before: alone, after: [...waiting.values()].flat() };
}

/** By all that they say: which of several alike rows goes with which must not hang on the order of a file. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const said = ({ keys }: Entry) => keys[0] ?? '';
  return [...entries].sort((a, b) => (said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : a.row - b.row));
}

function rowsOf(entries: readonly Entry[]): number[] {
  return entries.map(({ row }) => row).sort((a, b) => a - b);
}
