import { OWN_JUDGEMENT } from './event-texts.ts';
import type { Problem } from './problem.ts';
import { cell, indexBy, rowsOf, type Line, type Tables } from './read.ts';

type Industries = ReadonlyMap<string, Line>;

/** Chain links between one industry and itself or its own kind, links given twice, and citations that are no source. */
export function checkChain(tables: Tables): Problem[] {
  const industries = indexBy(rowsOf(tables, 'industries'), 'code');
  const sources = indexBy(rowsOf(tables, 'sources'), 'id');
  const first = new Map<string, number>();
  return rowsOf(tables, 'chain').flatMap((row) => {
    const found = [selfFault(row, industries), citationFault(row, sources), repeatFault(row, first)];
    return found.flatMap((fault) => (fault ? [{ file: 'chain.csv', line: row.line, ...fault }] : []));
  });
}

type Fault = Pick<Problem, 'column' | 'message'> | null;

/** A level-1 industry stands for all under it, so a link between it and one of them would be one with itself. */
function selfFault(row: Line, industries: Industries): Fault {
  const [supplier, user] = [cell(row, 'supplier'), cell(row, 'user')];
  if (supplier === user) return { column: 'user', message: `"${user}" supplies itself; a link joins two industries` };
  const parent = (code: string) => cell(industries.get(code) ?? row, 'parent');
  if (parent(supplier) !== user && parent(user) !== supplier) return null;
  return { column: 'user', message: `"${user}" and "${supplier}" hold each other; name the level-2 industries` };
}

function citationFault(row: Line, sources: ReadonlyMap<string, unknown>): Fault {
  const citation = cell(row, 'citation');
  if (citation === '' || citation === OWN_JUDGEMENT || sources.has(citation)) return null;
  const message = `"${citation}" is not in sources.csv; give a source, or "${OWN_JUDGEMENT}" for this project's own judgement`;
  return { column: 'citation', message };
}

function repeatFault(row: Line, first: Map<string, number>): Fault {
  const key = `${cell(row, 'supplier')} ${cell(row, 'user')}`;
  const before = first.get(key);
  first.set(key, before ?? row.line);
  return before === undefined ? null : { column: 'user', message: `the two are linked already, on line ${before}` };
}
