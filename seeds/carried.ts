import type { Evidence } from '../src/core/belt/evidence.ts';
import { CLAIM_RANKS, CONFIDENCES, STATUSES, SUBJECT_KINDS, type Texts } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { BOUNDS } from '../src/core/figure/bound.ts';
import type { Built } from './built.ts';
import { EVIDENCE_COLUMNS, EVIDENCE_NUMBERS, evidenceCells } from './carried-evidence.ts';
import { OWN_JUDGEMENT } from './event-texts.ts';
import { cell, rowsOf, type Line, type Tables } from './read.ts';

/** What a pack holds of one table of the seeds. */
export interface Carried {
  readonly table: string;
  readonly rows: number;
  /** Rows found in the pack, cell by cell; null = the pack has no place for this table. */
  readonly found: number | null;
  /** Rows the pack says the table has, though it does not hold them; null = it says nothing. */
  readonly counted: number | null;
  /** Lines of the rows that should be in the pack and are not. */
  readonly missing: readonly number[];
}

const joined = (...values: readonly (string | number)[]): string => values.join('\t');
const numberIn = (row: Line, column: string): string =>
  cell(row, column) === '' ? '' : `${Number(cell(row, column))}`;
const of = (row: Line, ...columns: readonly string[]): string => joined(...columns.map((column) => cell(row, column)));

/** A row of the seeds as one text: every cell that the pack must hold. */
const KEYS: Readonly<Record<string, (row: Line) => string>> = {
  measures: (row) => of(row, 'code', 'name_zh', 'name_en', 'kind', 'unit'),
  scopes: (row) => of(row, 'code', 'name_zh', 'name_en', 'standing'),
  places: (row) => joined(of(row, 'code', 'level', 'name', 'name_en'), numberIn(row, 'lon'), numberIn(row, 'lat')),
  industries: (row) => of(row, 'code', 'name_zh', 'name_en', 'gbt'),
  sources: (row) => of(row, 'id', 'title', 'publisher', 'date', 'url'),
  lists: (row) => joined(of(row, 'id', 'name_zh', 'name_en', 'issuer'), numberIn(row, 'total')),
  events: (row) =>
    joined(
      of(row, 'id', 'name_zh', 'name_en', 'start', 'end', 'belts', 'place'),
      cell(row, 'place') === '' ? cell(row, 'place_zh') : '',
      of(row, 'organiser', 'platform', 'programme', 'source', 'note'),
    ),
  programmes: (row) =>
    of(row, 'id', 'name_zh', 'name_en', 'owner', 'kind', 'start', 'end', 'source', 'note', 'unverified'),
  chain: (row) => of(row, 'supplier', 'user', 'role', 'why_zh', 'why_en', 'citation'),
  contradictions: (row) => of(row, 'zh', 'en', 'sources'),
  recognitions: (row) => of(row, 'belt', 'list', 'batch_zh', 'source'),
  belts: (row) =>
    joined(of(row, 'id', 'name_zh', 'industry', 'place', 'within'), numberIn(row, 'lon'), numberIn(row, 'lat')),
  series: (row) => joined(of(row, 'place', 'measure', 'unit', 'source'), numberIn(row, 'year'), numberIn(row, 'value')),
  claims: (row) =>
    joined(
      of(row, 'subject_kind'),
      cell(row, 'subject_kind') === 'belt' ? cell(row, 'subject') : cell(row, 'subject_zh') || cell(row, 'subject'),
      of(row, 'measure', 'unit'),
      of(row, 'bound', 'period', 'inferred', 'scope', 'scope_zh', 'status', 'confidence', 'rank', 'source', 'note'),
      ...['value', 'value_high', 'line'].map((column) => numberIn(row, column)),
    ),
  ...Object.fromEntries(
    Object.entries(EVIDENCE_COLUMNS).map(([table, columns]) => [table, (row: Line) => inColumns(row, columns)]),
  ),
};

function inColumns(row: Line, columns: string): string {
  const read = (column: string) => (EVIDENCE_NUMBERS.includes(column) ? numberIn : cell)(row, column);
  return joined(...columns.split(' ').map(read));
}

/** Compares each table of the seeds with the pack, row by row. */
export function carriedOf(tables: Tables, built: Built): Carried[] {
  const packed = packedKeys(built);
  return [...tables.keys()].map((table) => {
    const rows = rowsOf(tables, table);
    const counted = built.pack.texts.counts[table] ?? null;
    const key = KEYS[table];
    if (!key) return { table, rows: rows.length, found: null, counted, missing: [] };
    const left = tally(packed[table] ?? []);
    const missing = rows.filter((row) => !take(left, key(row))).map((row) => row.line);
    return { table, rows: rows.length, found: rows.length - missing.length, counted, missing };
  });
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Two rows that read the same need two rows in the pack. */
function take(left: Map<string, number>, key: string): boolean {
  const count = left.get(key) ?? 0;
  left.set(key, count - 1);
  return count > 0;
}

function packedKeys({ pack, gazetteer, evidence }: Built): Readonly<Record<string, readonly string[]>> {
  const { texts } = pack;
  const id = (source: number) => texts.sources[source]?.id ?? '';
  return {
    measures: texts.measures.map((row) => joined(row.code, row.zh, row.en, row.kind, row.unit)),
    scopes: texts.scopes.map((row) => joined(row.code, row.zh, row.en, row.standing)),
    places: [...texts.places, ...gazetteer].map((row) => joined(row.code, row.level, row.zh, row.en, row.lon, row.lat)),
    industries: texts.industries.map((row) => joined(row.code, row.zh, row.en, row.gbt)),
    sources: texts.sources.map((row) => joined(row.id, row.title, row.publisher, row.date, row.url)),
    lists: texts.lists.map((row) => joined(row.id, row.zh, row.en, row.issuer, row.total ?? '')),
    contradictions: texts.contradictions.map((row) => joined(row.zh, row.en, row.sources.map(id).join('|'))),
    ...linkedKeys(pack),
    recognitions: recognitionKeys(pack),
    belts: beltKeys(pack),
    series: texts.series.map((row) =>
      joined(
        texts.places[row.place]?.code ?? '',
        texts.measures[row.measure]?.code ?? '',
        row.unit,
        id(row.source),
        row.year,
        row.value,
      ),
    ),
    claims: claimKeys(pack),
    ...evidenceKeys(evidence, texts),
  };
}

function evidenceKeys(evidence: Evidence, texts: Texts): Readonly<Record<string, readonly string[]>> {
  const tables = Object.entries(evidenceCells(evidence, texts));
  return Object.fromEntries(
    tables.map(([table, rows]) => [table, rows.map((row) => joined(...row.map((c) => c ?? '')))]),
  );
}

function linkedKeys({ texts }: Pack): Readonly<Record<string, readonly string[]>> {
  const { belts, places, programmes, industries } = texts;
  const id = (rows: readonly { readonly id: string }[], row: number | undefined) => rows[row ?? -1]?.id ?? '';
  const source = (row: number | undefined) => id(texts.sources, row);
  const code = (row: number) => industries[row]?.code ?? '';
  return {
    events: texts.events.map((row) =>
      joined(
        ...[row.id, row.zh, row.en, row.start, row.end ?? '', row.belts.map((belt) => id(belts, belt)).join('|')],
        ...[places[row.place ?? -1]?.code ?? '', row.where ?? '', row.organiser ?? '', row.platform ?? ''],
        ...[id(programmes, row.programme), source(row.source), row.note ?? ''],
      ),
    ),
    programmes: programmes.map((row) =>
      joined(
        ...[row.id, row.zh, row.en, row.owner ?? '', row.kind, row.start ?? '', row.end ?? ''],
        ...[source(row.source), row.note ?? '', row.unverified ? 'yes' : ''],
      ),
    ),
    chain: texts.chain.map((row) =>
      joined(code(row.supplier), code(row.user), row.role, row.zh, row.en, source(row.source) || OWN_JUDGEMENT),
    ),
  };
}

function beltKeys({ belts, texts }: Pack): string[] {
  return texts.belts.map((belt, row) =>
    joined(
      belt.id,
      belt.zh,
      texts.industries[belts.industry[row] ?? 0]?.code ?? '',
      texts.places[belts.place[row] ?? 0]?.code ?? '',
      texts.belts[belts.within[row] ?? -1]?.id ?? '',
      belts.lon[row] ?? '',
      belts.lat[row] ?? '',
    ),
  );
}

function recognitionKeys({ belts, texts }: Pack): string[] {
  return texts.belts.flatMap((belt, row) => {
    const from = belts.listStart[row] ?? 0;
    return Array.from(belts.list.subarray(from, belts.listStart[row + 1]), (list, at) =>
      joined(
        belt.id,
        texts.lists[list]?.id ?? '',
        texts.phrases[belts.listBatch[from + at] ?? 0] ?? '',
        texts.sources[belts.listSource[from + at] ?? 0]?.id ?? '',
      ),
    );
  });
}

function claimKeys({ claims, texts }: Pack): string[] {
  return Array.from(claims.kind, (code, row) => {
    const kind = SUBJECT_KINDS[code] ?? '';
    const subject = claims.subject[row] ?? 0;
    const high = claims.high[row] ?? NaN;
    return joined(
      kind,
      (kind === 'belt' ? texts.belts[subject]?.id : texts.subjects[subject]) ?? '',
      texts.measures[claims.measure[row] ?? 0]?.code ?? '',
      texts.units[claims.unit[row] ?? 0] ?? '',
      BOUNDS[claims.bound[row] ?? 0] ?? '',
      texts.periods[claims.period[row] ?? 0] ?? '',
      claims.inferred[row] === 1 ? 'yes' : '',
      texts.scopes[claims.scope[row] ?? 0]?.code ?? '',
      texts.phrases[claims.scopeWords[row] ?? 0] ?? '',
      STATUSES[claims.status[row] ?? 0] ?? '',
      CONFIDENCES[claims.confidence[row] ?? 0] ?? '',
      CLAIM_RANKS[claims.rank[row] ?? 0] ?? '',
      texts.sources[claims.source[row] ?? 0]?.id ?? '',
      texts.phrases[claims.note[row] ?? 0] ?? '',
      claims.value[row] ?? '',
      Number.isNaN(high) ? '' : high,
      claims.line[row] || '',
    );
  });
}
