import type { Texts } from './model.ts';

type Field = 'string' | 'number' | 'boolean' | 'list';
type Rows = { readonly [Name in keyof Texts]: Texts[Name] extends readonly (infer Row)[] ? Row : never };
type Shape<Row> = Row extends object ? Readonly<Partial<Record<keyof Row, Field>>> : 'string';

const WORDS = { zh: 'string', en: 'string' } as const;

/** What every row of a table must hold for the app to read it; what a row may leave out is not named. Rows without fields are plain words. */
const SHAPES = {
  belts: { id: 'string', ...WORDS, category: 'string', source: 'number' },
  places: { code: 'string', ...WORDS, level: 'string', short: 'string', parent: 'number', lon: 'number', lat: 'number', aliases: 'list' }, // prettier-ignore
  industries: { code: 'string', ...WORDS, level: 'number', parent: 'number', gbt: 'string', gbtName: 'string' },
  measures: { code: 'string', ...WORDS, kind: 'string', unit: 'string', addable: 'boolean', scale: 'boolean' },
  scopes: { code: 'string', ...WORDS, standing: 'string' },
  sources: { id: 'string', title: 'string', publisher: 'string', date: 'string', url: 'string', file: 'string' },
  lists: { id: 'string', ...WORDS, issuer: 'string', level: 'string', rule: 'string' },
  units: 'string',
  periods: 'string',
  phrases: 'string',
  subjects: 'string',
  series: { place: 'number', year: 'number', measure: 'number', value: 'number', unit: 'string', source: 'number' },
  contradictions: { ...WORDS, sources: 'list' },
  rules: { id: 'string', ...WORDS, measure: 'string', conditions: 'list', bands: 'list' },
  events: { id: 'string', ...WORDS, start: 'string', belts: 'list', source: 'number' },
  programmes: { id: 'string', ...WORDS, kind: 'string', source: 'number' },
  chain: { supplier: 'number', user: 'number', role: 'string', ...WORDS },
} as const satisfies { [Name in keyof Omit<Texts, 'version' | 'borders' | 'counts'>]: Shape<Rows[Name]> };

/** The first table that is missing, or row that is not what its table holds, in one sentence; null = all can be read. */
export function findShapeFault(texts: unknown): string | null {
  if (typeof texts !== 'object' || texts === null) return `the texts are ${briefly(texts)}, expected tables`;
  const given = texts as Readonly<Record<string, unknown>>;
  for (const [name, shape] of Object.entries(SHAPES)) {
    const table = given[name];
    if (!Array.isArray(table)) return `the texts have no table ${name}`;
    const fault = rowFault(table, shape);
    if (fault !== null) return `the table ${name} of the texts ${fault}`;
  }
  return typeof given['version'] === 'string'
    ? null
    : `the texts have version ${briefly(given['version'])}, expected a text`;
}

function rowFault(table: readonly unknown[], shape: Readonly<Record<string, Field>> | 'string'): string | null {
  const fields = typeof shape === 'string' ? [] : Object.entries(shape);
  for (let at = 0; at < table.length; at++) {
    const row = table[at];
    if (fields.length === 0) {
      if (typeof row !== 'string') return `holds ${briefly(row)} in row ${at}, expected a text`;
      continue;
    }
    if (typeof row !== 'object' || row === null) return `holds ${briefly(row)} in row ${at}, expected its fields`;
    const cells = row as Readonly<Record<string, unknown>>;
    for (const [field, type] of fields) {
      if (!isOf(cells[field], type))
        return `has ${field} ${briefly(cells[field])} in row ${at}, expected a ${type === 'string' ? 'text' : type}`;
    }
  }
  return null;
}

function isOf(value: unknown, type: Field): boolean {
  return type === 'list' ? Array.isArray(value) : typeof value === type;
}

/** A value that came, short enough for a sentence. */
function briefly(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
