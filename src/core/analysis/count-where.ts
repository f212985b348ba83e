/**
 * How many belts hold each value below `size` (values beyond it have none), of those that fail no filter but those of `except` (bits).
 * One walk along both columns: no list of the belts is made first.
 */
export function countWhere(
  fails: Uint16Array,
  except: number,
  column: Uint8Array | Uint16Array,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  const counted = ~except;
  for (let belt = 0; belt < fails.length; belt++) {
    const value = column[belt] ?? size;
    if (((fails[belt] ?? 0) & counted) === 0 && value < size) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** So many words of four bytes can be added up before a byte overflows. */
const WORDS = 255;

/** A byte a belt, 1 or 0, with room for whole words. */
export function flags(count: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Math.ceil(count / 4) * 4);
}

/** How many belts have both flags; columns as `flags` makes them. Four belts at a time. */
export function countBoth(one: Uint8Array<ArrayBuffer>, other: Uint8Array<ArrayBuffer>): number {
  const ones = new Uint32Array(one.buffer);
  const others = new Uint32Array(other.buffer);
  let count = 0;
  for (let from = 0; from < ones.length; from += WORDS) {
    const end = Math.min(ones.length, from + WORDS);
    let bytes = 0;
    for (let word = from; word < end; word++) bytes += (ones[word] ?? 0) & (others[word] ?? 0);
    count += (bytes & 255) + ((bytes >>> 8) & 255) + ((bytes >>> 16) & 255) + (bytes >>> 24);
  }
  return count;
}
