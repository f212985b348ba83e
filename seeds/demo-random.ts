/** Numbers in [0, 1) that follow from the seed alone (mulberry32, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws 0 … size-1, each with a weight of 1 / rank (Zipf); the ranks are shuffled, so that the first is not always the largest. */
export function zipfOf(size: number, random: () => number): () => number {
  const items = shuffled(size, random);
  const upTo = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) upTo[rank] = sum += 1 / (rank + 1);
  return () => items[firstAbove(upTo, random() * sum)] ?? 0;
}

/** At least `least`, with a tail of the given exponent (Pareto), never above `most`. */
export function pareto(random: () => number, least: number, exponent: number, most: number): number {
  return Math.min(most, least / (1 - random()) ** (1 / exponent));
}

/** Mean 0, deviation 1, roughly normal: the sum of twelve (Irwin–Hall). */
export function normal(random: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random();
  return sum;
}

function shuffled(size: number, random: () => number): Uint32Array {
  const items = new Uint32Array(size);
  for (let at = 0; at < size; at++) items[at] = at;
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] ?? 0, items[at] ?? 0];
  }
  return items;
}

function firstAbove(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
