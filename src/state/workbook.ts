import type { Cell, Table } from '../core/field/table.ts';
import type { Language } from '../words/index.ts';

/** Tables as a workbook, a sheet each, with the heads kept in sight. The writer's code is fetched when it is first needed. */
export async function workbook(tables: readonly Table[], language: Language): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  const sheets = tables.map((table) => ({
    sheet: sheetName(table.title[language]),
    data: [
      table.columns.map(({ head }) => ({ value: head[language], fontWeight: 'bold' as const })),
      ...table.rows.map((row) => row.map(cellOf)),
    ],
    columns: table.columns.map((_, at) => ({ width: widthOf(table, at, language) })),
    stickyRowsCount: 1,
  }));
  return write(sheets).toBlob();
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: cell.slice(0, LONGEST) };
}

/** What Excel takes as a name: 31 letters, none of its own signs. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

/** In letters; a Chinese one is as wide as two. */
function widthOf({ columns, rows }: Table, at: number, language: Language): number {
  const texts = [columns[at]?.head[language] ?? '', ...rows.slice(0, 100).map((row) => String(row[at] ?? ''))];
  const width = Math.max(...texts.map((text) => [...text].reduce((sum, letter) => sum + (letter > '⺀' ? 2 : 1), 0)));
  return Math.min(WIDEST, width + 2);
}

/** Excel refuses a cell with more. */
const LONGEST = 32_767;
const WIDEST = 60;
