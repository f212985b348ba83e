import { everyRow } from './rows.ts';

const BITS = 8;
const BUCKETS = 1 << BITS;

/**
 * Sorts rows by keys[row], stably: rows with equal keys keep their order. Counts bytes of the keys instead of comparing them, so that 100,000 rows
 * take a few milliseconds. Keys must not be NaN.
 */
export function sortByKey(rows: Uint32Array, keys: Float64Array, descending: boolean): Uint32Array<ArrayBuffer> {
  const { low, high } = orderedWords(rows, keys, descending);
  let from = everyRow(rows.length);
  let to = new Uint32Array(rows.length);
  for (const words of [low, high]) {
    for (let shift = 0; shift < 32; shift += BITS) {
      if (!scatter(from, to, words, shift)) continue;
      [from, to] = [to, from];
    }
  }
  return from.map((place) => rows[place] ?? 0);
}

/** Each key as two 32-bit words that order like the key: sign bit flipped for positive numbers, all bits for negative ones. */
function orderedWords(rows: Uint32Array, keys: Float64Array, descending: boolean) {
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  const highFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
  const [lowAt, highAt] = highFirst ? [1, 0] : [0, 1];
  const low = new Uint32Array(rows.length);
  const high = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    // Adding 0 turns -0 into 0, which must tie with it.
    number[0] = (keys[rows[place] ?? 0] ?? 0) + 0;
    const top = words[highAt] ?? 0;
    const flip = top >>> 31 === 1 ? 0xffffffff : 0;
    const turn = descending ? 0xffffffff : 0;
    low[place] = (words[lowAt] ?? 0) ^ flip ^ turn;
    high[place] = top ^ (flip | 0x80000000) ^ turn;
  }
  return { low, high };
}

/** One pass by one byte; false when all share that byte and nothing had to move. */
function scatter(from: Uint32Array, to: Uint32Array, words: Uint32Array, shift: number): boolean {
  const next = new Uint32Array(BUCKETS + 1);
  for (const place of from) {
    const bucket = (((words[place] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  if (next.includes(from.length)) return false;
  for (let bucket = 1; bucket <= BUCKETS; bucket++) next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  for (const place of from) {
    const bucket = ((words[place] ?? 0) >>> shift) & (BUCKETS - 1);
    const at = next[bucket] ?? 0;
    to[at] = place;
    next[bucket] = at + 1;
  }
  return true;
}

const WIDE = 11;
const WIDE_BUCKETS = 1 << WIDE;

/** Sorts rows by codes[row], whole numbers of 32 bits at most, stably: two or three passes where `sortByKey` needs up to eight. */
export function sortByCode(rows: Uint32Array, codes: Uint32Array): Uint32Array<ArrayBuffer> {
  let most = 0;
  for (const row of rows) most = Math.max(most, codes[row] ?? 0);
  let from = Uint32Array.from(rows);
  let to = new Uint32Array(rows.length);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += WIDE) {
    scatterCodes(from, to, codes, shift);
    [from, to] = [to, from];
  }
  return from;
}

function scatterCodes(from: Uint32Array, to: Uint32Array, codes: Uint32Array, shift: number): void {
  const next = new Uint32Array(WIDE_BUCKETS + 1);
  for (let at = 0; at < from.length; at++) {
    const bucket = (((codes[from[at] ?? 0] ?? 0) >>> shift) & (WIDE_BUCKETS - 1)) + 1;
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= WIDE_BUCKETS; bucket++) next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  for (let at = 0; at < from.length; at++) {
    const row = from[at] ?? 0;
    const bucket = ((codes[row] ?? 0) >>> shift) & (WIDE_BUCKETS - 1);
    const place = next[bucket] ?? 0;
    to[place] = row;
    next[bucket] = place + 1;
  }
}
