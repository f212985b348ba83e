import { planesOf, type ChoiceRow } from '../src/core/analysis/choose.ts';
import { NONE, type BeltColumns, type ClaimColumns } from '../src/core/belt/columns.ts';
import {
  CLAIM_RANKS,
  CONFIDENCES,
  POINT_KINDS,
  STATUSES,
  SUBJECT_KINDS,
  type BeltText,
  type Level,
  type Texts,
} from '../src/core/belt/model.ts';
import type { Borders } from '../src/core/belt/borders.ts';
import type { PlaceName } from '../src/core/belt/gazetteer.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { BOUNDS } from '../src/core/figure/bound.ts';
import { toBase } from '../src/core/figure/unit.ts';
import type { BeltRow, ClaimRow, PlaceRow, Tables } from './rows.ts';
import { chainTexts, eventTexts, programmeTexts } from './event-texts.ts';
import { ruleTexts } from './rule-texts.ts';
import { compare, contradictionTexts, Index, Phrases, placeTexts, plainTexts, seriesTexts } from './texts.ts';

/** Rows in the order of the pack, and the indexes that turn keys into row numbers. */
interface Ordered {
  readonly belts: readonly BeltRow[];
  readonly claims: readonly ClaimRow[];
  readonly places: Index;
  readonly industries: Index;
  readonly measures: Index;
  readonly scopes: Index;
  readonly sources: Index;
  readonly lists: Index;
  readonly programmes: Index;
  readonly belt: Index;
  readonly units: Phrases;
  readonly periods: Phrases;
  readonly phrases: Phrases;
  readonly subjects: Phrases;
}

/**
 * The checked tables as one pack. Pure: the same rows give the same columns.
 * @param version of the data set
 * @param counts rows of each table, for the page about the data
 * @param bordersOf which of the pack's places share a border, given their codes by row
 * @param rules what rules.json holds
 */
export function packOf(
  tables: Tables,
  version: string,
  counts: Readonly<Record<string, number>>,
  bordersOf: (codes: readonly string[]) => Borders,
  rules: unknown = [],
): Pack {
  const plain = plainTexts(tables);
  const places = placeTexts(placesInUse(tables));
  const ordered = order(
    tables,
    places.map((place) => place.code),
  );
  const belts = beltColumns(
    tables,
    ordered,
    places,
    plain.industries.map((industry) => industry.parent),
  );
  const claims = claimColumns(
    ordered,
    plain.measures.map((measure) => measure.unit),
  );
  const texts: Texts = {
    version,
    ...plain,
    places,
    belts: ordered.belts.map((row): BeltText => ({
      id: row.id,
      zh: row.name_zh,
      en: row.name_en,
      category: row.category_zh,
      source: ordered.sources.row(row.source),
    })),
    units: ordered.units.all,
    periods: ordered.periods.all,
    phrases: ordered.phrases.all,
    subjects: ordered.subjects.all,
    series: seriesTexts(tables, ordered.places, ordered.measures, ordered.sources),
    contradictions: contradictionTexts(tables.contradictions, ordered.sources),
    rules: ruleTexts(rules, ordered.places, ordered.sources),
    events: eventTexts(tables.events, { ...ordered, belts: ordered.belt }),
    programmes: programmeTexts(tables.programmes, ordered.sources),
    chain: chainTexts(tables.chain, ordered.industries, ordered.sources),
    borders: bordersOf(places.map((place) => place.code)),
    counts,
  };
  return { version, belts, claims, planes: planesOf(choices(ordered, claims, plain.scopes), belts.count), texts };
}

/** Provinces, prefectures, and the counties and towns that a belt or an event lies in or a page speaks of: what a list needs. All others are in the gazetteer. */
function placesInUse({ places, belts, events, spoken = [] }: Tables): PlaceRow[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const used = new Set<string>();
  for (const { place } of [...belts, ...events, ...spoken])
    for (let at = byCode.get(place); at; at = byCode.get(at.parent)) used.add(at.code);
  return places.filter((place) => place.level === 'province' || place.level === 'prefecture' || used.has(place.code));
}

/** Counties and towns without a belt or event, for the names on the map and for the card of an empty place. */
export function gazetteerOf(tables: Tables): PlaceName[] {
  const used = new Set(placesInUse(tables));
  const rest = tables.places.filter((place) => !used.has(place));
  return rest.map(({ code, level, name, short, name_en, parent, lon, lat }) => ({
    code,
    level: level as Level,
    zh: name,
    short,
    en: name_en,
    parent,
    lon: Number(lon),
    lat: Number(lat),
  }));
}

function order(tables: Tables, placeCodes: readonly string[]): Ordered {
  const belts = [...tables.belts].sort((a, b) => compare(a.place, b.place) || compare(a.id, b.id));
  const belt = new Index(
    'belts.csv',
    belts.map((row) => row.id),
  );
  const position = (row: ClaimRow) => (row.subject_kind === 'belt' ? belt.row(row.subject) : belts.length);
  const keys = (rows: readonly { readonly code: string }[]) => rows.map((row) => row.code);
  return {
    belts,
    // Array.prototype.sort is stable: claims of one belt keep the order of the file.
    claims: [...tables.claims].sort((a, b) => position(a) - position(b)),
    places: new Index('places.csv', placeCodes),
    industries: new Index('industries.csv', keys(tables.industries)),
    measures: new Index('measures.csv', keys(tables.measures)),
    scopes: new Index('scopes.csv', keys(tables.scopes)),
    sources: new Index(
      'sources.csv',
      tables.sources.map((row) => row.id),
    ),
    lists: new Index(
      'lists.csv',
      tables.lists.map((row) => row.id),
    ),
    programmes: new Index(
      'programmes.csv',
      tables.programmes.map((row) => row.id),
    ),
    belt,
    units: new Phrases(),
    periods: new Phrases(),
    phrases: new Phrases(),
    subjects: new Phrases(),
  };
}

function beltColumns(
  tables: Tables,
  ordered: Ordered,
  places: Texts['places'],
  parents: readonly number[],
): BeltColumns {
  const { belts } = ordered;
  const place = Uint16Array.from(belts, (row) => ordered.places.row(row.place));
  const industry = Uint16Array.from(belts, (row) => ordered.industries.row(row.industry));
  const level = (wanted: Level) => Uint16Array.from(place, (row) => ancestor(places, row, wanted));
  return {
    count: belts.length,
    province: level('province'),
    prefecture: level('prefecture'),
    county: level('county'),
    town: level('town'),
    place,
    industry,
    sector: Uint16Array.from(industry, (row) => parents[row] ?? 0),
    within: Int32Array.from(belts, (row) => (row.within === '' ? -1 : ordered.belt.row(row.within))),
    lon: Float64Array.from(belts, (row) => Number(row.lon)),
    lat: Float64Array.from(belts, (row) => Number(row.lat)),
    point: Uint8Array.from(belts, (row) => codeOf(POINT_KINDS, row.point)),
    claimStart: starts(
      belts.map((row) => row.id),
      ordered.claims.map((row) => (row.subject_kind === 'belt' ? row.subject : '')),
    ),
    ...listColumns(tables, ordered),
  };
}

function listColumns(
  tables: Tables,
  ordered: Ordered,
): Pick<BeltColumns, 'list' | 'listSource' | 'listBatch' | 'listStart'> {
  const rows = [...tables.recognitions].sort((a, b) => ordered.belt.row(a.belt) - ordered.belt.row(b.belt));
  return {
    listStart: starts(
      ordered.belts.map((row) => row.id),
      rows.map((row) => row.belt),
    ),
    list: Uint16Array.from(rows, (row) => ordered.lists.row(row.list)),
    listSource: Uint16Array.from(rows, (row) => ordered.sources.row(row.source)),
    listBatch: Uint16Array.from(rows, (row) => ordered.phrases.row(row.batch_zh)),
  };
}

/** Where the rows of each key begin in a list sorted like the keys; one entry more than keys. */
function starts(keys: readonly string[], sorted: readonly string[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const key of sorted) counts.set(key, (counts.get(key) ?? 0) + 1);
  const start = new Uint32Array(keys.length + 1);
  keys.forEach((key, row) => (start[row + 1] = (start[row] ?? 0) + (counts.get(key) ?? 0)));
  return start;
}

/** The row itself or the one above it at a level; NONE where the place is not known down to it. */
function ancestor(places: Texts['places'], row: number, wanted: Level): number {
  for (let at = row; at !== -1; at = places[at]?.parent ?? -1) if (places[at]?.level === wanted) return at;
  return NONE;
}

function claimColumns(ordered: Ordered, baseUnits: readonly string[]): ClaimColumns {
  const { claims } = ordered;
  const measure = Uint16Array.from(claims, (row) => ordered.measures.row(row.measure));
  return {
    count: claims.length,
    kind: Uint8Array.from(claims, (row) => codeOf(SUBJECT_KINDS, row.subject_kind)),
    subject: Int32Array.from(claims, (row) =>
      row.subject_kind === 'belt' ? ordered.belt.row(row.subject) : ordered.subjects.row(row.subject_zh || row.subject),
    ),
    measure,
    value: Float64Array.from(claims, (row) => Number(row.value)),
    high: Float64Array.from(claims, (row) => (row.value_high === '' ? NaN : Number(row.value_high))),
    unit: Uint16Array.from(claims, (row) => ordered.units.row(row.unit)),
    base: Float64Array.from(claims, (row, at) => toBase(row.value, row.unit, baseUnits[measure[at] ?? 0] ?? '') ?? NaN),
    bound: Uint8Array.from(claims, (row) => codeOf(BOUNDS, row.bound)),
    period: Uint16Array.from(claims, (row) => ordered.periods.row(row.period)),
    inferred: Uint8Array.from(claims, (row) => (row.inferred === 'yes' ? 1 : 0)),
    scope: Uint16Array.from(claims, (row) => ordered.scopes.row(row.scope)),
    scopeWords: Uint16Array.from(claims, (row) => ordered.phrases.row(row.scope_zh)),
    note: Uint16Array.from(claims, (row) => ordered.phrases.row(row.note)),
    status: Uint8Array.from(claims, (row) => codeOf(STATUSES, row.status)),
    confidence: Uint8Array.from(claims, (row) => codeOf(CONFIDENCES, row.confidence)),
    rank: Uint8Array.from(claims, (row) => codeOf(CLAIM_RANKS, row.rank)),
    source: Uint16Array.from(claims, (row) => ordered.sources.row(row.source)),
    line: Uint16Array.from(claims, (row) => (row.line === '' ? 0 : Number(row.line))),
  };
}

function choices(ordered: Ordered, claims: ClaimColumns, scopes: Texts['scopes']): ChoiceRow[] {
  const rows: ChoiceRow[] = [];
  ordered.claims.forEach((row, claim) => {
    const standing = scopes[claims.scope[claim] ?? 0]?.standing;
    if (row.subject_kind !== 'belt' || !standing) return;
    const base = claims.base[claim] ?? NaN;
    rows.push({
      belt: claims.subject[claim] ?? 0,
      measure: claims.measure[claim] ?? 0,
      period: row.period,
      base: Number.isNaN(base) ? null : base,
      claim,
      standing,
      rank: valueOf(CLAIM_RANKS, row.rank),
      confidence: valueOf(CONFIDENCES, row.confidence),
      bound: valueOf(BOUNDS, row.bound),
    });
  });
  return rows;
}

function codeOf(values: readonly string[], value: string): number {
  const code = values.indexOf(value);
  if (code === -1) throw new Error(`"${value}" is none of ${values.join(', ')}; run "npx tsx seeds/check.ts"`);
  return code;
}

function valueOf<T extends string>(values: readonly T[], value: string): T {
  return values[codeOf(values, value)] as T;
}
