/** Rows with their keys, greatest first; equal keys by row. */
export interface Ranked {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
}

/** The greatest keys that were offered: a heap with the least of them on top. Rows must be offered in ascending order; NaN is no key. */
export class Top {
  readonly #keys: Float64Array;
  readonly #rows: Uint32Array;
  #size = 0;

  /** @param most how many to keep, at least 1 */
  constructor(most: number) {
    if (!Number.isInteger(most) || most < 1) throw new Error(`a top of ${most} rows cannot be kept: ask for 1 or more`);
    this.#keys = new Float64Array(most);
    this.#rows = new Uint32Array(most);
  }

  /** Only greater keys change anything from now on. */
  get bar(): number {
    return this.#size < this.#keys.length ? -Infinity : (this.#keys[0] ?? -Infinity);
  }

  offer(row: number, key: number): void {
    if (this.#size < this.#keys.length) {
      if (!Number.isNaN(key)) this.#rise(this.#size++, row, key);
    } else if (key > (this.#keys[0] ?? NaN)) this.#sink(row, key);
  }

  ranked(): Ranked {
    const order = Array.from({ length: this.#size }, (_, at) => at);
    const [keys, rows] = [this.#keys, this.#rows];
    order.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || (rows[a] ?? 0) - (rows[b] ?? 0));
    return {
      rows: Uint32Array.from(order, (at) => rows[at] ?? 0),
      keys: Float64Array.from(order, (at) => keys[at] ?? 0),
    };
  }

  #rise(from: number, row: number, key: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#less(row, key, above)) break;
      this.#move(at, above);
      at = above;
    }
    this.#put(at, row, key);
  }

  #sink(row: number, key: number): void {
    let at = 0;
    for (let below = 1; below < this.#size; below = 2 * at + 1) {
      const right = below + 1;
      if (right < this.#size && this.#less(this.#rows[right] ?? 0, this.#keys[right] ?? 0, below)) below = right;
      if (this.#less(row, key, below)) break;
      this.#move(at, below);
      at = below;
    }
    this.#put(at, row, key);
  }

  /** Leaves before what stands at `at`: a smaller key, or the same key and a later row. */
  #less(row: number, key: number, at: number): boolean {
    const other = this.#keys[at] ?? 0;
    return key < other || (key === other && row > (this.#rows[at] ?? 0));
  }

  #move(to: number, from: number): void {
    this.#put(to, this.#rows[from] ?? 0, this.#keys[from] ?? 0);
  }

  #put(at: number, row: number, key: number): void {
    this.#rows[at] = row;
    this.#keys[at] = key;
  }
}
