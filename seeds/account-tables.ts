import { SUBJECT_KINDS } from '../src/core/belt/model.ts';
import type { Built } from './built.ts';
import type { Carried } from './carried.ts';

/** Tables that decide about other tables and are no data of their own. */
const NO_DATA: readonly string[] = ['places-by-hand', 'left-out'];

/** What became of the rows of one received table: received = rows + merged + left out, unless a row is nowhere. */
export interface AccountLine {
  readonly table: string;
  readonly received: number;
  /** Rows of the seeds that hold them. */
  readonly rows: number;
  /** Received rows that share a row of the seeds with another one that says the same. */
  readonly merged: number;
  readonly leftOut: number;
  /** Lines of the rows that hold them, by table of the seeds. */
  readonly where: ReadonlyMap<string, readonly number[]>;
}

/** First table: received rows, the rows of the seeds that hold them, and how many of those the pack holds. */
export function sayReceived(lines: readonly AccountLine[], carried: readonly Carried[]): string {
  const sum = (pick: (line: AccountLine) => number) => lines.reduce((total, line) => total + pick(line), 0);
  return sayTable([
    ['received table', 'received', 'seed rows', 'merged', 'left out', 'where', 'in the pack'],
    ...lines.map(({ table, received, rows, merged, leftOut, where }) => [
      ...[table, received, rows, merged, leftOut].map(String),
      [...where].map(([name, at]) => `${name} ${at.length}`).join(', '),
      [...where].map(([name, at]) => sayHeld(name, at, carried)).join(', '),
    ]),
    [
      'all',
      ...[
        sum((line) => line.received),
        sum((line) => line.rows),
        sum((line) => line.merged),
        sum((line) => line.leftOut),
      ].map(String),
      '',
      '',
    ],
  ]);
}

/** Second table: the rows of each table of the seeds and those that the pack holds; claims also by their subject. */
export function sayCarried(carried: readonly Carried[], { pack }: Built): string {
  const kinds = SUBJECT_KINDS.map((kind, code) => {
    const count = pack.claims.kind.filter((found) => found === code).length;
    return [`claims: ${kind}`, '', String(count), sayNameless(nameless(pack, code))];
  });
  return sayTable([
    ['table of the seeds', 'rows', 'rows in the pack', 'how'],
    ...carried
      .filter(({ table }) => !NO_DATA.includes(table))
      .flatMap((line) => [
        [line.table, String(line.rows), String(line.found ?? 0), sayHow(line)],
        ...(line.table === 'claims' ? kinds : []),
      ]),
  ]);
}

/** Claims of a kind whose subject has no name in the pack, because its own table is not in it. */
function nameless({ claims, texts }: Built['pack'], code: number): number {
  if (SUBJECT_KINDS[code] === 'belt') return 0;
  return claims.kind.filter((kind, row) => kind === code && !texts.subjects[claims.subject[row] ?? 0]).length;
}

const sayNameless = (count: number): string => (count === 0 ? '' : `${count} without the name of the subject`);

function sayHow({ found, counted }: Carried): string {
  if (found !== null) return 'rows';
  return counted !== null ? 'counted only' : 'not yet';
}

/** How many of the rows on these lines of a table the pack holds. */
function sayHeld(table: string, lines: readonly number[], carried: readonly Carried[]): string {
  const held = carried.find((line) => line.table === table);
  if (!held) return `${table} unknown`;
  if (held.found === null) return `${table} ${sayHow(held)}`;
  return `${table} ${lines.filter((line) => !held.missing.includes(line)).length}`;
}

/** A table of Markdown, padded. */
export function sayTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const say = (row: readonly string[]) => `| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [say(head), say(widths.map((width) => '-'.repeat(width))), ...body.map(say)].join('\n');
}
