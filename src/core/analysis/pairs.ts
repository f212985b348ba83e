import { sortByKey } from './radix.ts';
import { everyRow } from './rows.ts';

/** Pairs of belts: a[i] < b[i], km[i] apart; nearest first, equal distances by a, then b. */
export interface Pairs {
  readonly a: Uint32Array<ArrayBuffer>;
  readonly b: Uint32Array<ArrayBuffer>;
  readonly km: Float64Array<ArrayBuffer>;
}

/** Pairs as they are met, in any order; grows by doubling. */
export class PairList {
  #count = 0;
  #a = new Uint32Array(64);
  #b = new Uint32Array(64);
  #km = new Float64Array(64);

  add(one: number, other: number, km: number): void {
    if (this.#count === this.#a.length) this.#grow();
    this.#a[this.#count] = Math.min(one, other);
    this.#b[this.#count] = Math.max(one, other);
    this.#km[this.#count++] = km;
  }

  #grow(): void {
    const [a, b, km] = [this.#a, this.#b, this.#km];
    this.#a = new Uint32Array(a.length * 2);
    this.#b = new Uint32Array(a.length * 2);
    this.#km = new Float64Array(a.length * 2);
    this.#a.set(a);
    this.#b.set(b);
    this.#km.set(km);
  }

  /** All of them in order. @param belts how many belts there are */
  sorted(belts: number): Pairs {
    const [a, b, km] = [this.#a, this.#b, this.#km];
    const names = new Float64Array(this.#count);
    for (let pair = 0; pair < names.length; pair++) names[pair] = (a[pair] ?? 0) * belts + (b[pair] ?? 0);
    const order = sortByKey(sortByKey(everyRow(this.#count), names, false), km, false);
    const sorted = new Float64Array(order.length);
    for (let at = 0; at < order.length; at++) sorted[at] = km[order[at] ?? 0] ?? 0;
    return { a: order.map((pair) => a[pair] ?? 0), b: order.map((pair) => b[pair] ?? 0), km: sorted };
  }
}
