import type { Pack } from '../belt/pack.ts';

/** No belt lies in more belts than this; stops a ring that a faulty pack might hold. */
const DEEPEST = 32;

/**
 * By belt, 1 where it lies (at any depth) inside another belt of `rows` that has a value: its amount is already in the other's. Decided once for
 * all rows together, so that the cells of a table cut from them add up to their rows, columns and total.
 * @param value by belt; NaN = no figure
 */
export function nestedAmong(pack: Pack, rows: Uint32Array, value: Float64Array): Uint8Array {
  const { within, count } = pack.belts;
  const holds = new Uint8Array(count);
  for (const belt of rows) holds[belt] = Number.isNaN(value[belt] ?? NaN) ? 0 : 1;
  const nested = new Uint8Array(count);
  for (const belt of rows) {
    let outer = within[belt] ?? -1;
    for (let depth = 0; outer >= 0 && depth < DEEPEST && nested[belt] === 0; depth++) {
      if (outer !== belt && holds[outer] === 1) nested[belt] = 1;
      outer = within[outer] ?? -1;
    }
  }
  return nested;
}
