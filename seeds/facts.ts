import { fileURLToPath } from 'node:url';
import { sayTable } from './account-tables.ts';
import { RECEIVED } from './origins.ts';
import { cell, cells, readTables, rowsOf, type Line, type Tables } from './read.ts';
import { SCHEMA } from './schema.ts';

/** Tables that hold the facts of the five documents: those with a figure, and those without. */
const FACT_TABLES = ['claims', 'mentions'] as const;

/** One received fact and the row that holds it; two facts may share a row. */
export interface Fact {
  /** Its number as it was received, from 1. */
  readonly number: number;
  readonly table: (typeof FACT_TABLES)[number];
  readonly row: Line;
}

/** All facts by their number; a number may be missing or twice where the tables are wrong. */
export function factsOf(tables: Tables): Fact[] {
  const facts = FACT_TABLES.flatMap((table) =>
    rowsOf(tables, table).flatMap((row) =>
      cells(row, 'origin').flatMap((origin) => {
        const number = /^fact:(\d+)$/.exec(origin)?.[1];
        return number === undefined ? [] : [{ number: Number(number), table, row }];
      }),
    ),
  );
  return facts.sort((a, b) => a.number - b.number);
}

/** A page as the app's address names it: `belt:ID`, `place:CODE`, `topic:NAME`. */
export type FactPage = `belt:${string}` | `place:${string}` | `topic:${string}`;

/**
 * The page that tells a statement without a figure: of a belt its dossier, of a programme or event their topic, of a place its own page, of a
 * company or market the dossier of its belt, or where it has none the page of its place.
 * @throws when a company or market is not in enterprises.csv
 */
export function pageOf({ row }: Fact, tables: Tables): FactPage {
  const [kind, subject, name] = [cell(row, 'subject_kind'), cell(row, 'subject'), cell(row, 'subject_zh')];
  if (kind === 'belt') return `belt:${subject}`;
  if (kind === 'place') return `place:${subject}`;
  if (kind === 'event' || kind === 'programme') return 'topic:events';
  const named = rowsOf(tables, 'enterprises').find((other) => cell(other, 'name_zh') === name);
  if (!named)
    throw new Error(`seeds/mentions.csv:${row.line}: ${name} is a ${kind} that enterprises.csv does not name`);
  const belt = cell(named, 'belt');
  return belt === '' ? `place:${cell(named, 'place')}` : `belt:${belt}`;
}

/** The facts that are not figures, each with the line of its document and the page that tells it. */
export function sayFacts(tables: Tables): string {
  const told = factsOf(tables).filter(({ table }) => table === 'mentions');
  return sayTable([
    ['fact', 'document, line', 'of', 'what it says', 'told on the page'],
    ...told.map((fact) => [
      String(fact.number),
      `${cell(fact.row, 'file').slice(0, 3)}, ${cell(fact.row, 'line')}`,
      plain(cell(fact.row, 'subject_zh')),
      plain(cell(fact.row, 'text_zh')),
      pageOf(fact, tables),
    ]),
  ]);
}

/** Stars are letters here, not Markdown. */
const plain = (text: string): string => text.replaceAll('*', '\\*');

function main(folder: URL): void {
  const tables = readTables(folder, Object.keys(SCHEMA));
  const facts = factsOf(tables);
  const figures = facts.filter(({ table }) => table === 'claims').length;
  console.log(`${facts.length} of ${RECEIVED.fact} facts: ${figures} figures, ${facts.length - figures} statements\n`);
  console.log(sayFacts(tables));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(new URL('./', import.meta.url));
