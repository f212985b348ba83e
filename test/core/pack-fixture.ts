import { planesOf, type ChoiceRow } from '../../src/core/analysis/choose.ts';
import { NONE, type BeltColumns, type ClaimColumns, type Plane } from '../../src/core/belt/columns.ts';
import {
  CLAIM_RANKS,
  CONFIDENCES,
  LEVELS,
  STATUSES,
  type ClaimRank,
  type Confidence,
  type Level,
  type Standing,
  type Status,
  type Texts,
} from '../../src/core/belt/model.ts';
import type { Pack } from '../../src/core/belt/pack.ts';
import { BOUNDS, type Bound } from '../../src/core/figure/bound.ts';
import { toBase } from '../../src/core/figure/unit.ts';
import { INDUSTRIES, LISTS, MEASURES, PLACES, SCOPES } from './pack-tables.ts';
import { MAP_RULES } from './rule-tables.ts';

/** A belt as a test writes it; what is left out is Keqiao's textiles. */
export interface BeltRow {
  readonly id: string;
  readonly place?: string;
  readonly industry?: string;
  readonly within?: string;
  readonly lists?: readonly string[];
  readonly zh?: string;
  readonly en?: string;
}

/** A claim as a test writes it; what is left out is exactly so many 亿元 of output for the whole belt. */
export interface ClaimRow {
  readonly belt: string;
  readonly period: string;
  readonly value: number;
  readonly high?: number;
  readonly measure?: string;
  readonly unit?: string;
  readonly bound?: Bound;
  readonly scope?: string;
  readonly words?: string;
  readonly status?: Status;
  readonly confidence?: Confidence;
  readonly rank?: ClaimRank;
  readonly inferred?: boolean;
  readonly note?: string;
}

/** Values of one plane by belt id, in the base unit: for a pack without claims. */
export interface PlaneRow {
  readonly measure: string;
  readonly year: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface PackRows {
  readonly belts: readonly BeltRow[];
  readonly claims?: readonly ClaimRow[];
  readonly planes?: readonly PlaneRow[];
  readonly series?: Texts['series'];
  readonly linked?: Linked;
  readonly rules?: Texts['rules'];
}

/** Events, programmes, chain links and borders, by row; what is left out is empty. */
export type Linked = Partial<Pick<Texts, 'events' | 'programmes' | 'chain' | 'borders'>>;

/** A pack out of readable rows, with the places, industries, measures, scopes and lists of pack-tables.ts. */
export function packOf(rows: PackRows): Pack {
  const belts = [...rows.belts].sort((a, b) => compare(placeOf(a), placeOf(b)) || compare(a.id, b.id));
  const ids = belts.map(({ id }) => id);
  const claims = [...(rows.claims ?? [])].sort((a, b) => ids.indexOf(a.belt) - ids.indexOf(b.belt));
  const words = wordsOf(claims);
  const columns = claimColumns(claims, ids, words);
  const planes = rows.planes
    ? rows.planes.map((row) => bare(row, ids))
    : planesOf(choices(claims, columns), ids.length);
  return {
    version: 'test',
    belts: beltColumns(belts, claims),
    claims: columns,
    planes,
    texts: {
      ...textsOf(belts, words, rows.series ?? []),
      ...rows.linked,
      ...(rows.rules ? { rules: rows.rules } : {}),
    },
  };
}

/** Row of a belt by its id. */
export function beltRow(pack: Pack, id: string): number {
  return pack.texts.belts.findIndex((belt) => belt.id === id);
}

/** Ids of belts by their rows. */
export function idsOf(pack: Pack, rows: Iterable<number>): string[] {
  return Array.from(rows, (row) => pack.texts.belts[row]?.id ?? '?');
}

/** Row of a measure by its code. */
export function measure(code: string): number {
  return MEASURES.findIndex((one) => one.code === code);
}

interface Words {
  readonly units: readonly string[];
  readonly periods: readonly string[];
  readonly phrases: readonly string[];
}

function wordsOf(claims: readonly ClaimRow[]): Words {
  const distinct = (texts: readonly string[]) => [...new Set(['', ...texts])];
  return {
    units: distinct(claims.map(unitOf)),
    periods: distinct(claims.map(({ period }) => period)),
    phrases: distinct(['第一批', ...claims.flatMap(({ words = '', note = '' }) => [words, note])]),
  };
}

function textsOf(belts: readonly BeltRow[], words: Words, series: Texts['series']): Texts {
  return {
    version: 'test',
    belts: belts.map(({ id, zh = id, en = id }) => ({ id, zh, en, category: '', source: 0 })),
    places: PLACES,
    industries: INDUSTRIES,
    measures: MEASURES,
    scopes: SCOPES,
    sources: [{ id: 'seed0', title: 'A source', publisher: 'A paper', date: '2024-01-01', url: '', file: '' }],
    lists: LISTS,
    ...words,
    subjects: [],
    series,
    contradictions: [],
    rules: MAP_RULES,
    events: [],
    programmes: [],
    chain: [],
    borders: { drawn: [], pairs: [] },
    counts: {},
  };
}

function beltColumns(belts: readonly BeltRow[], claims: readonly ClaimRow[]): BeltColumns {
  const ids = belts.map(({ id }) => id);
  const place = Uint16Array.from(belts, (belt) => rowOf(PLACES, placeOf(belt)));
  const industry = Uint16Array.from(belts, (belt) => rowOf(INDUSTRIES, belt.industry ?? 'textile'));
  const level = (wanted: Level) => place.map((row) => ancestor(row, wanted));
  const lists = belts.flatMap((belt) => (belt.lists ?? []).map((list) => ({ belt: belt.id, list })));
  const [province, prefecture, county, town] = LEVELS.map(level);
  if (!province || !prefecture || !county || !town) throw new Error('there are four levels');
  return {
    count: belts.length,
    province,
    prefecture,
    county,
    town,
    place,
    industry,
    sector: industry.map((row) => INDUSTRIES[row]?.parent ?? 0),
    within: Int32Array.from(belts, (belt) => (belt.within === undefined ? -1 : ids.indexOf(belt.within))),
    lon: Float64Array.from(place, (row) => PLACES[row]?.lon ?? NaN),
    lat: Float64Array.from(place, (row) => PLACES[row]?.lat ?? NaN),
    point: new Uint8Array(belts.length),
    claimStart: starts(ids, claims),
    listStart: starts(ids, lists),
    list: Uint16Array.from(lists, ({ list }) => LISTS.findIndex(({ id }) => id === list)),
    listSource: new Uint16Array(lists.length),
    listBatch: new Uint16Array(lists.length).fill(1),
  };
}

function claimColumns(claims: readonly ClaimRow[], ids: readonly string[], words: Words): ClaimColumns {
  const column = (get: (claim: ClaimRow) => number) => Uint16Array.from(claims, get);
  const bytes = (get: (claim: ClaimRow) => number) => Uint8Array.from(claims, get);
  return {
    count: claims.length,
    kind: new Uint8Array(claims.length),
    subject: Int32Array.from(claims, (claim) => ids.indexOf(claim.belt)),
    measure: column((claim) => measure(claim.measure ?? 'output_value')),
    value: Float64Array.from(claims, (claim) => claim.value),
    high: Float64Array.from(claims, (claim) => claim.high ?? NaN),
    unit: column((claim) => words.units.indexOf(unitOf(claim))),
    base: Float64Array.from(claims, (claim) => {
      const base = MEASURES[measure(claim.measure ?? 'output_value')]?.unit ?? '';
      return toBase(claim.value, unitOf(claim), base) ?? NaN;
    }),
    bound: bytes((claim) => BOUNDS.indexOf(claim.bound ?? 'exact')),
    period: column((claim) => words.periods.indexOf(claim.period)),
    inferred: bytes((claim) => (claim.inferred ? 1 : 0)),
    scope: column((claim) => rowOf(SCOPES, claim.scope ?? 'whole')),
    scopeWords: column((claim) => words.phrases.indexOf(claim.words ?? '')),
    note: column((claim) => words.phrases.indexOf(claim.note ?? '')),
    status: bytes((claim) => STATUSES.indexOf(claim.status ?? 'documented')),
    confidence: bytes((claim) => CONFIDENCES.indexOf(claim.confidence ?? 'high')),
    rank: bytes((claim) => CLAIM_RANKS.indexOf(claim.rank ?? 'normal')),
    source: new Uint16Array(claims.length),
    line: new Uint16Array(claims.length),
  };
}

function choices(claims: readonly ClaimRow[], columns: ClaimColumns): ChoiceRow[] {
  return claims.map((row, claim) => ({
    belt: columns.subject[claim] ?? 0,
    measure: columns.measure[claim] ?? 0,
    period: row.period,
    base: Number.isNaN(columns.base[claim]) ? null : (columns.base[claim] ?? null),
    claim,
    standing: SCOPES[columns.scope[claim] ?? 0]?.standing ?? ('part' satisfies Standing),
    rank: row.rank ?? 'normal',
    confidence: row.confidence ?? 'high',
    bound: row.bound ?? 'exact',
  }));
}

function bare(row: PlaneRow, ids: readonly string[]): Plane {
  const value = Float64Array.from(ids, (id) => row.values[id] ?? NaN);
  return { measure: measure(row.measure), year: row.year, value, claim: new Int32Array(0) };
}

function unitOf(claim: ClaimRow): string {
  return claim.unit ?? (claim.measure === 'yoy_growth' ? '%' : claim.measure === 'enterprises' ? '家' : '亿元');
}

function placeOf(belt: BeltRow): string {
  return belt.place ?? '330603';
}

function rowOf(table: readonly { readonly code: string }[], code: string): number {
  const row = table.findIndex((one) => one.code === code);
  if (row < 0) throw new Error(`"${code}" is not in pack-tables.ts`);
  return row;
}

function ancestor(row: number, wanted: Level): number {
  for (let at = row; at >= 0; at = PLACES[at]?.parent ?? -1) if (PLACES[at]?.level === wanted) return at;
  return NONE;
}

function starts(ids: readonly string[], rows: readonly { readonly belt: string }[]): Uint32Array {
  const start = new Uint32Array(ids.length + 1);
  ids.forEach((id, row) => (start[row + 1] = (start[row] ?? 0) + rows.filter(({ belt }) => belt === id).length));
  return start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
