import { sortByCode, sortByKey } from './radix.ts';
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

  /** All of them in order. */
  sorted(): Pairs {
    const [a, b, km] = [this.#a, this.#b, this.#km];
    const order = byDistance(km.subarray(0, this.#count));
    orderTies(order, a, b, km);
    const sorted = new Float64Array(order.length);
    for (let at = 0; at < order.length; at++) sorted[at] = km[order[at] ?? 0] ?? 0;
    return { a: order.map((pair) => a[pair] ?? 0), b: order.map((pair) => b[pair] ?? 0), km: sorted };
  }
}

/** Distances are whole millimetres: up to 4,294 km they are codes of 32 bits. */
function byDistance(km: Float64Array): Uint32Array<ArrayBuffer> {
  const codes = new Uint32Array(km.length);
  for (let pair = 0; pair < km.length; pair++) {
    const millimetres = Math.round((km[pair] ?? 0) * 1e6);
    if (millimetres > 0xffffffff) return sortByKey(everyRow(km.length), km, false);
    codes[pair] = millimetres;
  }
  return sortByCode(everyRow(km.length), codes);
}

/** Few pairs lie equally far apart: only those are put in order by their belts. */
function orderTies(order: Uint32Array, a: Uint32Array, b: Uint32Array, km: Float64Array): void {
  const byBelts = (one: number, other: number) => (a[one] ?? 0) - (a[other] ?? 0) || (b[one] ?? 0) - (b[other] ?? 0);
  let from = 0;
  for (let at = 1; at <= order.length; at++) {
    if (at < order.length && km[order[at] ?? 0] === km[order[from] ?? 0]) continue;
    if (at - from > 1) order.subarray(from, at).sort(byBelts);
    from = at;
  }
}
