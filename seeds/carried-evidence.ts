import type { Evidence, MentionText } from '../src/core/belt/evidence.ts';
import type { Texts } from '../src/core/belt/model.ts';

type Cells = readonly (string | number | null)[];

/** Columns of each table of the part `evidence` that the pack must hold, in the order of `evidenceCells`. */
export const EVIDENCE_COLUMNS = {
  concentration: 'category_zh industry scope_zh period measure value unit bound note source confidence',
  totals: 'subject_zh place members period measure value unit yoy note source',
  mentions: 'subject_kind subject subject_zh text_zh period source line',
  list_facts: 'list period item_kind item_zh place_zh place value unit note source',
  enterprises: 'id name_zh name_en kind belt place owner stage role_zh role_en source line',
  report: 'section kind order place industry belt zh en source line',
} as const;

/** Columns that hold a number: `17.0` and `17` are one value. */
export const EVIDENCE_NUMBERS: readonly string[] = ['value', 'members', 'yoy', 'line', 'order'];

/** The rows of the pack's part `evidence`, with keys in place of row numbers; null and -1 are empty cells. */
export function evidenceCells(
  evidence: Evidence,
  texts: Texts,
): Readonly<Record<keyof typeof EVIDENCE_COLUMNS, readonly Cells[]>> {
  const { concentration, totals, mentions, listFacts, enterprises, report } = evidence;
  const source = (row: number) => texts.sources[row]?.id ?? '';
  const place = (row: number) => texts.places[row]?.code ?? '';
  const belt = (row: number) => texts.belts[row]?.id ?? '';
  const industry = (row: number) => texts.industries[row]?.code ?? '';
  return {
    concentration: concentration.map((row) => [
      ...[row.category, industry(row.industry), row.scope, row.period, row.measure, row.value, row.unit, row.bound],
      ...[row.note, source(row.source), row.confidence],
    ]),
    totals: totals.map((row) => [
      ...[row.zh, place(row.place), row.members, row.period, texts.measures[row.measure]?.code ?? ''],
      ...[row.value, row.unit, row.yoy, row.note, source(row.source)],
    ]),
    mentions: mentions.map((row) => [
      ...[row.kind, subjectOf(row, texts), row.zh, row.text, row.period, source(row.source), row.line],
    ]),
    list_facts: listFacts.map((row) => [
      ...[row.list, row.period, row.kind, row.zh, row.where, place(row.place), row.value, row.unit, row.note],
      source(row.source),
    ]),
    enterprises: enterprises.map((row) => [
      ...[row.id, row.zh, row.en, row.kind, belt(row.belt), place(row.place), enterprises[row.owner]?.id ?? ''],
      ...[row.stage, row.role.zh, row.role.en, source(row.source), row.line === 0 ? '' : row.line],
    ]),
    report: report.map((row) => [
      ...[row.section, row.kind, row.order, place(row.place), industry(row.industry), belt(row.belt)],
      ...[row.zh, row.en, source(row.source), row.line],
    ]),
  };
}

function subjectOf({ kind, subject }: MentionText, { belts, events, programmes, places }: Texts): string {
  const keys: Readonly<Record<string, string | undefined>> = {
    belt: belts[subject]?.id,
    event: events[subject]?.id,
    programme: programmes[subject]?.id,
    place: places[subject]?.code,
  };
  return keys[kind] ?? '';
}
