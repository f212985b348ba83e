import readExcel from 'read-excel-file/universal';
import type { Sheets } from '../core/field/xlsform.ts';

/** The sheets of an Excel file by name, each as rows of cells. Throws for what is none. */
export async function sheetsIn(file: Blob): Promise<Sheets> {
  const sheets = await readExcel(file, { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}
