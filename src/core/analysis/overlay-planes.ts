import type { Plane } from '../belt/columns.ts';

/** Planes that are copied only where something is written into them; those given are only read. */
export class Planes {
  readonly #given: readonly Plane[];
  readonly #count: number;
  readonly #planes: Plane[];
  /** Buffers that were made here and may be written. */
  readonly #owned = new Set<Plane['value'] | Plane['claim']>();

  /** @param count belts that every plane must reach over @param moved by claim row before, its row now */
  constructor(given: readonly Plane[], count: number, moved: Int32Array) {
    this.#given = given;
    this.#count = count;
    this.#planes = given.map((plane) => this.#reaching(plane, moved));
  }

  /** Sorted by measure, then year; the list given where nothing was changed. */
  get all(): readonly Plane[] {
    if (this.#planes.length === this.#given.length && this.#planes.every((plane, at) => plane === this.#given[at]))
      return this.#given;
    return this.#planes.sort((a, b) => a.measure - b.measure || a.year - b.year);
  }

  /** A claim stands for its belt from now on, in a new plane where there was none. */
  put(measure: number, year: number, belt: number, base: number, claim: number): void {
    const found = this.#planes.findIndex((plane) => plane.measure === measure && plane.year === year);
    const plane = this.#planes[found] ?? { measure, year, value: new Float64Array(), claim: new Int32Array() };
    if (plane.claim[belt] === claim && plane.value[belt] === base) return;
    // A value that only gets a name stays in the buffer that it is in.
    const value = plane.value[belt] === base ? plane.value : this.#writable(plane.value, NaN);
    const named = this.#writable(plane.claim, -1);
    if (plane.value[belt] !== base) value[belt] = base;
    named[belt] = claim;
    this.#planes[found === -1 ? this.#planes.length : found] = { measure, year, value, claim: named };
  }

  /** The same plane where it reaches over all belts and none of its claims moved. */
  #reaching(plane: Plane, moved: Int32Array): Plane {
    const short = plane.value.length < this.#count;
    const stale = plane.claim.some((row) => row >= 0 && moved[row] !== row);
    if (!short && !stale) return plane;
    const bare = plane.claim.length === 0;
    const value = short ? this.#writable(plane.value, NaN) : plane.value;
    const claim = bare ? plane.claim : this.#writable(plane.claim, -1);
    if (stale) for (let belt = 0; belt < claim.length; belt++) claim[belt] = moved[claim[belt] ?? -1] ?? -1;
    return { ...plane, value, claim };
  }

  /** The buffer itself if it was made here, else a copy that reaches over all belts. */
  #writable<Column extends Plane['value'] | Plane['claim']>(column: Column, none: number): Column;
  #writable(column: Float64Array | Int32Array, none: number): Float64Array | Int32Array {
    if (this.#owned.has(column)) return column;
    const count = this.#count;
    const copy = column instanceof Float64Array ? new Float64Array(count) : new Int32Array(count);
    copy.set(column);
    copy.fill(none, column.length);
    this.#owned.add(copy);
    return copy;
  }
}
