/** Places of a text, sorted: [from, to) of them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Places of a text in the order of the first few characters that stand there: wherever a short text begins is then one run, found by
 * halving. A suffix array cut off at a depth, and so built by counting, without one comparison.
 */
export class Grams {
  readonly #codes: Uint16Array;
  readonly #sorted: Uint32Array;
  readonly #depth: number;

  /**
   * @param codes UTF-16 units, with at least `depth` of them behind the last place
   * @param places offsets in `codes`, rising
   * @param depth how many characters decide the order
   */
  constructor(codes: Uint16Array, places: Uint32Array, depth: number) {
    this.#codes = codes;
    this.#depth = depth;
    this.#sorted = sorted(codes, places, depth);
  }

  /** Where the text begins, as far as the depth tells: what is longer must be compared to its end. */
  run(wanted: Uint16Array): Run {
    const from = this.#first(wanted, (order) => order >= 0);
    return { from, to: this.#first(wanted, (order) => order > 0, from) };
  }

  /** Offset in the text of one place of a run. */
  place(at: number): number {
    return this.#sorted[at] ?? 0;
  }

  #first(wanted: Uint16Array, holds: (order: number) => boolean, low = 0): number {
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#order(this.#sorted[middle] ?? 0, wanted))) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Below, at or above 0: what stands at the place comes before the wanted text, begins with it, comes after it. */
  #order(place: number, wanted: Uint16Array): number {
    const length = Math.min(wanted.length, this.#depth);
    for (let at = 0; at < length; at++) {
      const order = (this.#codes[place + at] ?? 0) - (wanted[at] ?? 0);
      if (order !== 0) return order;
    }
    return 0;
  }
}

/** By the last character first; each counting pass keeps the order of the one before, so the first character decides. */
function sorted(codes: Uint16Array, places: Uint32Array, depth: number): Uint32Array {
  const starts = new Uint32Array(largest(codes) + 2);
  let [from, to] = [places.slice(), new Uint32Array(places.length)];
  for (let at = depth - 1; at >= 0; at--) {
    starts.fill(0);
    countAt(codes, from, at, starts);
    for (const place of from) {
      const code = codes[place + at] ?? 0;
      const next = starts[code] ?? 0;
      to[next] = place;
      starts[code] = next + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Into `starts`: how many places have a smaller character `at` characters further on. */
function countAt(codes: Uint16Array, places: Uint32Array, at: number, starts: Uint32Array): void {
  starts.fill(0);
  for (const place of places) {
    const code = (codes[place + at] ?? 0) + 1;
    starts[code] = (starts[code] ?? 0) + 1;
  }
  for (let code = 1; code < starts.length; code++) starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
}

function largest(codes: Uint16Array): number {
  let most = 0;
  for (const code of codes) if (code > most) most = code;
  return most;
}
