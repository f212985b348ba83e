import type { ContradictionRow, PlaceRow, Tables } from './rows.ts';
import type {
  Contradiction,
  IndustryText,
  Level,
  ListText,
  MeasureKind,
  MeasureText,
  PlaceText,
  ScopeText,
  SeriesRow,
  SourceText,
  Standing,
  Texts,
} from '../src/core/belt/model.ts';

/** Row numbers by key; asking for a key that is not there is a fault of the tables that check.ts should have caught. */
export class Index {
  readonly #rows = new Map<string, number>();
  readonly #table: string;

  constructor(table: string, keys: readonly string[]) {
    this.#table = table;
    keys.forEach((key, row) => this.#rows.set(key, row));
  }

  row(key: string): number {
    const row = this.#rows.get(key);
    if (row === undefined)
      throw new Error(`${this.#table} has no row "${key}"; run "npx tsx seeds/check.ts" to see where it is used`);
    return row;
  }
}

/** Distinct texts in order of first use; row 0 is ''. */
export class Phrases {
  readonly #rows = new Map<string, number>([['', 0]]);

  row(text: string): number {
    const known = this.#rows.get(text);
    if (known !== undefined) return known;
    this.#rows.set(text, this.#rows.size);
    return this.#rows.size - 1;
  }

  get all(): string[] {
    return Array.from(this.#rows.keys());
  }
}

/** Places in the order of their codes, so that a province, city or county is a contiguous run. */
export function placeTexts(rows: readonly PlaceRow[]): PlaceText[] {
  const sorted = sortPlaces(rows);
  const index = new Index(
    'places.csv',
    sorted.map((place) => place.code),
  );
  return sorted.map((place) => ({
    code: place.code,
    level: place.level as Level,
    zh: place.name,
    short: place.short,
    en: place.name_en,
    parent: place.parent === '' ? -1 : index.row(place.parent),
    lon: Number(place.lon),
    lat: Number(place.lat),
    aliases: split(place.aliases),
  }));
}

export function sortPlaces<T extends { code: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => compare(a.code, b.code));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function split(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** Tables of names that need nothing but themselves. */
export function plainTexts(tables: Tables): Pick<Texts, 'industries' | 'measures' | 'scopes' | 'sources' | 'lists'> {
  return {
    industries: industryTexts(tables),
    measures: tables.measures.map((row): MeasureText => ({
      code: row.code,
      zh: row.name_zh,
      en: row.name_en,
      kind: row.kind as MeasureKind,
      unit: row.unit,
      addable: row.addable === 'yes',
      scale: row.scale === 'yes',
    })),
    scopes: tables.scopes.map((row): ScopeText => ({
      code: row.code,
      zh: row.name_zh,
      en: row.name_en,
      standing: row.standing as Standing,
    })),
    sources: tables.sources.map(({ id, title, publisher, date, url, file }): SourceText => ({
      id,
      title,
      publisher,
      date,
      url,
      file,
    })),
    lists: tables.lists.map((row): ListText => ({
      id: row.id,
      zh: row.name_zh,
      en: row.name_en,
      issuer: row.issuer,
      level: row.level,
      rule: row.rule,
      total: row.total === '' ? null : Number(row.total),
    })),
  };
}

function industryTexts({ industries }: Tables): IndustryText[] {
  const index = new Index(
    'industries.csv',
    industries.map((row) => row.code),
  );
  return industries.map((row) => ({
    code: row.code,
    level: row.level === '1' ? 1 : 2,
    parent: row.parent === '' ? -1 : index.row(row.parent),
    zh: row.name_zh,
    en: row.name_en,
    gbt: row.gbt,
    gbtName: row.gbt_name,
  }));
}

export function seriesTexts(tables: Tables, places: Index, measures: Index, sources: Index): SeriesRow[] {
  return tables.series.map((row) => ({
    place: places.row(row.place),
    year: Number(row.year),
    measure: measures.row(row.measure),
    value: Number(row.value),
    unit: row.unit,
    source: sources.row(row.source),
  }));
}

export function contradictionTexts(rows: readonly ContradictionRow[], sources: Index): Contradiction[] {
  return rows.map((row) => ({ zh: row.zh, en: row.en, sources: split(row.sources).map((id) => sources.row(id)) }));
}
