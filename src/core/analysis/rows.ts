/** All rows from 0 up to but without `count`; the caller owns them. (`from` with a length is thirty times slower.) */
export function everyRow(count: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}
