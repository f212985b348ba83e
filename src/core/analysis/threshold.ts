/**
 * Writes those of the rows `from` up to `to` whose value reaches a floor into `into`, ascending, and says how many; unknown (NaN) reaches
 * nothing. Four rows are asked at once, for few reach it.
 */
export function reaching(values: Float64Array, floor: number, from: number, to: number, into: Uint32Array): number {
  let found = 0;
  for (let row = from; row < to; row += 4) {
    const first = (values[row] ?? NaN) >= floor;
    const second = row + 1 < to && (values[row + 1] ?? NaN) >= floor;
    const third = row + 2 < to && (values[row + 2] ?? NaN) >= floor;
    const fourth = row + 3 < to && (values[row + 3] ?? NaN) >= floor;
    if (!(first || second || third || fourth)) continue;
    if (first) into[found++] = row;
    if (second) into[found++] = row + 1;
    if (third) into[found++] = row + 2;
    if (fourth) into[found++] = row + 3;
  }
  return found;
}

/**
 * The same for rows whose code is wanted (1 in `wanted`, by code) and whose `late` is at least `bar` times their `early`: a rate compared
 * without a division. The bar is asked first: once it is high, hardly a row passes.
 */
export function growing(
  wanted: Uint8Array,
  codes: Uint8Array | Uint16Array,
  early: Float64Array,
  late: Float64Array,
  bar: number,
  from: number,
  to: number,
  into: Uint32Array,
): number {
  let found = 0;
  for (let row = from; row < to; row++) {
    if ((late[row] ?? NaN) >= bar * (early[row] ?? NaN) && wanted[codes[row] ?? 0] === 1) into[found++] = row;
  }
  return found;
}
