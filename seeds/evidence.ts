import type {
  ConcentrationText,
  EnterpriseText,
  Evidence,
  ListFact,
  MentionText,
  ReportText,
  Stage,
  TotalText,
} from '../src/core/belt/evidence.ts';
import type { Texts } from '../src/core/belt/model.ts';
import type { Bound } from '../src/core/figure/bound.ts';
import type { ConcentrationRow, EnterpriseRow, ListFactRow, MentionRow, ReportRow, TotalRow } from './rows.ts';
import { Index } from './texts.ts';

/** Tables that the pages tell and no list needs. */
export interface EvidenceTables {
  readonly concentration: readonly ConcentrationRow[];
  readonly totals: readonly TotalRow[];
  readonly mentions: readonly MentionRow[];
  readonly listFacts: readonly ListFactRow[];
  readonly enterprises: readonly EnterpriseRow[];
  readonly report: readonly ReportRow[];
}

/** Row of a key in one of the pack's tables; -1 = the table has no such key. */
type Find = (table: 'belts' | 'events' | 'industries' | 'measures' | 'places' | 'programmes', key: string) => number;

/** The part `evidence` of the pack whose texts are given: rows point into its tables. */
export function evidenceOf(tables: EvidenceTables, texts: Texts): Evidence {
  const sources = new Index(
    'sources.csv',
    texts.sources.map(({ id }) => id),
  );
  const find = finder(texts);
  const source = (id: string) => sources.row(id);
  return {
    concentration: tables.concentration.map((row) => concentrationText(row, find, source)),
    totals: tables.totals.map((row) => totalText(row, find, source)),
    mentions: tables.mentions.map((row) => mentionText(row, find, source)),
    listFacts: tables.listFacts.map((row) => listFact(row, find, source)),
    enterprises: enterpriseTexts(tables.enterprises, find, source),
    report: tables.report.map((row) => reportText(row, find, source)),
  };
}

function finder({ belts, events, industries, measures, places, programmes }: Texts): Find {
  const keyed = (keys: readonly string[]) => new Map(keys.map((key, row) => [key, row]));
  const rows = {
    belts: keyed(belts.map(({ id }) => id)),
    events: keyed(events.map(({ id }) => id)),
    industries: keyed(industries.map(({ code }) => code)),
    measures: keyed(measures.map(({ code }) => code)),
    places: keyed(places.map(({ code }) => code)),
    programmes: keyed(programmes.map(({ id }) => id)),
  };
  return (table, key) => rows[table].get(key) ?? -1;
}

type SourceRowOf = (id: string) => number;

function concentrationText(row: ConcentrationRow, find: Find, source: SourceRowOf): ConcentrationText {
  return {
    category: row.category_zh,
    industry: find('industries', row.industry),
    scope: row.scope_zh,
    period: row.period,
    measure: row.measure,
    value: Number(row.value),
    unit: row.unit,
    bound: row.bound as Bound,
    note: row.note,
    source: source(row.source),
    confidence: row.confidence,
  };
}

function totalText(row: TotalRow, find: Find, source: SourceRowOf): TotalText {
  return {
    zh: row.subject_zh,
    place: find('places', row.place),
    members: numberOf(row.members),
    period: row.period,
    measure: find('measures', row.measure),
    value: Number(row.value),
    unit: row.unit,
    yoy: numberOf(row.yoy),
    note: row.note,
    source: source(row.source),
  };
}

const SUBJECT_TABLES = { belt: 'belts', event: 'events', programme: 'programmes', place: 'places' } as const;

function mentionText(row: MentionRow, find: Find, source: SourceRowOf): MentionText {
  const table = SUBJECT_TABLES[row.subject_kind as keyof typeof SUBJECT_TABLES] as
    (typeof SUBJECT_TABLES)[keyof typeof SUBJECT_TABLES] | undefined;
  return {
    kind: row.subject_kind,
    subject: table ? find(table, row.subject) : -1,
    zh: row.subject_zh,
    text: row.text_zh,
    period: row.period,
    source: source(row.source),
    line: Number(row.line),
  };
}

function listFact(row: ListFactRow, find: Find, source: SourceRowOf): ListFact {
  return {
    list: row.list,
    period: row.period,
    kind: row.item_kind as ListFact['kind'],
    zh: row.item_zh,
    where: row.place_zh,
    place: find('places', row.place),
    value: numberOf(row.value),
    unit: row.unit,
    note: row.note,
    source: source(row.source),
  };
}

function enterpriseTexts(rows: readonly EnterpriseRow[], find: Find, source: SourceRowOf): EnterpriseText[] {
  const owner = new Map(rows.map(({ id }, row) => [id, row]));
  return rows.map((row) => ({
    id: row.id,
    zh: row.name_zh,
    en: row.name_en,
    kind: row.kind as EnterpriseText['kind'],
    belt: find('belts', row.belt),
    place: find('places', row.place),
    owner: owner.get(row.owner) ?? -1,
    stage: row.stage as Stage,
    role: { zh: row.role_zh, en: row.role_en },
    source: source(row.source),
    line: Number(row.line),
  }));
}

function reportText(row: ReportRow, find: Find, source: SourceRowOf): ReportText {
  return {
    section: row.section as ReportText['section'],
    kind: row.kind,
    order: Number(row.order),
    place: find('places', row.place),
    industry: find('industries', row.industry),
    belt: find('belts', row.belt),
    zh: row.zh,
    en: row.en,
    source: source(row.source),
    line: Number(row.line),
  };
}

/** null = the cell is empty: not said. */
function numberOf(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
