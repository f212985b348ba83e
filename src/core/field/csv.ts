import type { Cell, Table } from './table.ts';
import type { Language } from '../figure/say.ts';

/** A table as CSV (RFC 4180) that Excel opens as it is: UTF-8 with its mark, lines ended by CR LF. */
export function csvOf({ columns, rows }: Table, language: Language): string {
  const lines = [columns.map(({ head }) => head[language]), ...rows.map((row) => row.map(harmless))];
  return `\ufeff${linesOf(lines)}`;
}

/** The same for machines: the keys of the columns as heads, no mark, every text as it is. */
export function plainCsvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return linesOf([columns.map(({ key }) => key), ...rows]);
}

function linesOf(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.split('"').join('""')}"` : text;
}

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe; numbers with a sign stay as they are. */
function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=@\t\r]|^[+-](?![\d.])/.test(cell) ? `'${cell}` : cell;
}
