/** A column of table rows as small codes: only rows that occur have one, in ascending order. */
export interface Dense {
  /** By belt; `row.length` stands for a row that is left out. A byte each where that is enough. */
  readonly code: Uint8Array | Uint16Array;
  /** Table row of each code. */
  readonly row: Uint16Array;
}

/**
 * Small codes for a column that points into a table of `size` rows; rows beyond it (NONE) are left out. Tables of sums are then as small as
 * what occurs: 40 industries, not all that the table could hold.
 */
export function denseOf(column: Uint16Array, size: number): Dense {
  const codes = new Uint16Array(size);
  for (let belt = 0; belt < column.length; belt++) codes[column[belt] ?? size] = 1;
  const row = Uint16Array.from(codes.keys()).filter((at) => codes[at] === 1);
  row.forEach((at, code) => (codes[at] = code));
  const Small = row.length < 256 ? Uint8Array : Uint16Array;
  const code = new Small(column.length).fill(row.length);
  for (let belt = 0; belt < column.length; belt++) {
    const at = column[belt] ?? size;
    if (at < size) code[belt] = codes[at] ?? 0;
  }
  return { code, row };
}
