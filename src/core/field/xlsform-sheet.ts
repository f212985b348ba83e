import type { Words } from '../belt/model.ts';

/** A workbook as it is read: rows of cells by the name of their sheet, the first row with the names of the columns. */
export type Sheets = Readonly<Partial<Record<string, readonly (readonly unknown[])[]>>>;

/** What is wrong with a form, and where: rows count from 1 as the person's own program shows them. */
export interface Problem {
  readonly sheet: string;
  /** 0 = the sheet itself. */
  readonly row: number;
  /** As the sheet names it; '' = the row itself. */
  readonly column: string;
  readonly why: Words;
}

/** One row that is not empty. */
export interface SheetRow {
  readonly row: number;
  /** Text of a column; '' = none. Names are read without regard to case, blanks and underscores. */
  readonly text: (column: string) => string;
  /** Text of a column in each language: `label::中文 (zh)`, `label::English (en)`, or plain `label` for both. null = neither. */
  readonly words: (column: string) => Words | null;
}

/** The rows of a sheet; none where there is no such sheet. */
export function rowsOf(sheets: Sheets, name: string): readonly SheetRow[] {
  const found = Object.keys(sheets).find((one) => one.trim().toLowerCase() === name);
  const [heads = [], ...rows] = (found === undefined ? undefined : sheets[found]) ?? [];
  const columns = heads.map((head) => plain(textOf(head)));
  return rows.flatMap((cells, at) => {
    const texts = cells.map(textOf);
    return texts.every((one) => one === '') ? [] : [rowOf(columns, texts, at + 2)];
  });
}

export function hasColumn(sheets: Sheets, name: string, column: string): boolean {
  const found = Object.keys(sheets).find((one) => one.trim().toLowerCase() === name);
  return (sheets[found ?? '']?.[0] ?? []).some((head) => plain(textOf(head)).split('::')[0] === column);
}

function rowOf(columns: readonly string[], texts: readonly string[], row: number): SheetRow {
  const text = (column: string) => texts[columns.indexOf(column)] ?? '';
  const inLanguage = (column: string, language: RegExp) =>
    texts.find((one, at) => one !== '' && language.test((columns[at] ?? '').replace(`${column}::`, '\n'))) ?? '';
  const words = (column: string): Words | null => {
    const [zh, en] = [inLanguage(column, ZH), inLanguage(column, EN)];
    const any = text(column) || zh || en || inLanguage(column, /^\n/);
    return any === '' ? null : { zh: zh || any, en: en || any };
  };
  return { row, text, words };
}

/** After the column and `::` a language is named, which here begins with a line break. */
const ZH = /^\n.*(?:zh|chinese|中文|汉语|简体)/;
const EN = /^\n(?:.*\(en\b|en\b|.*english|.*英文)/;

function plain(head: string): string {
  const [name = '', ...languages] = head.trim().toLowerCase().split(/::?/);
  return [name.trim().replace(/\s+/g, '_'), ...languages.map((one) => one.trim())].join('::');
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' ? String(cell) : '';
}
