import type { Built } from '../../seeds/built.ts';
import type { Fact } from '../../seeds/facts.ts';
import { cell, rowsOf, type Tables } from '../../seeds/read.ts';
import { tellings, type Ground } from '../../workers/tellings.ts';

/** What the pages tell: rows of claims, and statements in the words of the source. */
export interface ToldOn {
  readonly claims: ReadonlySet<number>;
  /** Rows of `Evidence.mentions`. */
  readonly mentions: ReadonlySet<number>;
}

/** Answers of the worker that make up a page, by the page's name in the address. */
const ANSWERS: Readonly<Record<string, string>> = { belt: 'dossier', place: 'place', industry: 'industry' };

/** All that the answer to a page (`belt:ID`, `place:CODE`, `topic:NAME`) tells, however deep it lies in there. */
export function toldOn(page: string, { pack, evidence }: Built): ToldOn {
  const [kind = '', key = ''] = page.split(':');
  const name = ANSWERS[kind] ?? key;
  const answer = (tellings as Readonly<Record<string, (ground: Ground, ...given: never[]) => unknown>>)[name];
  if (!answer) throw new Error(`workers/tellings.ts has no answer ${name}, which the page ${page} is made of`);
  const [claims, mentions] = [new Set<number>(), new Set<number>()];
  visit(Reflect.apply(answer, tellings, [{ pack, evidence }, ...(name === key ? [] : [key])]), (record) => {
    if (typeof record['line'] !== 'number') return;
    const claim = claimIn(record, { pack, evidence });
    if (claim !== null) claims.add(claim);
    evidence.mentions.forEach((_, row) => {
      if (isMention(record, row, { pack, evidence })) mentions.add(row);
    });
  });
  return { claims, mentions };
}

type Told = Readonly<Record<string, unknown>>;
type Ingredients = Pick<Built, 'pack' | 'evidence'>;

function visit(value: unknown, seen: (record: Told) => void): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  if (!Array.isArray(value)) seen(value as Told);
  for (const inner of Object.values(value)) visit(inner, seen);
}

/** A claim with its figure, unit, source and line as the pack has it; null = the record is no claim. */
function claimIn({ row, value, unit, source, line }: Told, { pack: { claims, texts } }: Ingredients): number | null {
  if (typeof row !== 'number' || row < 0 || row >= claims.count) return null;
  const same =
    value === claims.value[row] &&
    unit === texts.units[claims.unit[row] ?? 0] &&
    source === claims.source[row] &&
    line === claims.line[row];
  return same ? row : null;
}

/** The statement itself, or the company or market that it names: with source and line in either case. */
function isMention(record: Told, row: number, { pack, evidence }: Ingredients): boolean {
  const mention = evidence.mentions[row];
  if (!mention || record['source'] !== mention.source || record['line'] !== mention.line) return false;
  const ofAnother = 'subject' in record && (record['subject'] !== mention.subject || record['kind'] !== mention.kind);
  if (record['text'] === mention.text) return !ofAnother;
  const named = mention.kind === 'company' || mention.kind === 'market';
  return named && record['zh'] === mention.zh && pack.texts.sources[mention.source] !== undefined;
}

/** Every page on which a fact may stand: the topics, and each belt and place that a fact, company or market names. */
export function pagesNaming(facts: readonly Fact[], tables: Tables): string[] {
  const rows = [...facts.map(({ row }) => row), ...rowsOf(tables, 'enterprises')];
  const subjects = facts.filter(({ row }) => ['belt', 'place'].includes(cell(row, 'subject_kind')));
  const pages = [
    ...['topic:report', 'topic:events', 'topic:lists'],
    ...subjects.map(({ row }) => `${cell(row, 'subject_kind')}:${cell(row, 'subject')}`),
    ...rows.flatMap((row) =>
      ['belt', 'place'].flatMap((kind) => (cell(row, kind) ? `${kind}:${cell(row, kind)}` : [])),
    ),
  ];
  return [...new Set(pages)];
}
