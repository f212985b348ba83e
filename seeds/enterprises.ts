import type { Problem } from './problem.ts';
import { cell, indexBy, rowsOf, type Line, type Tables } from './read.ts';

/** Owners that go in a circle, enterprises named twice, and figures of a company that no enterprise stands for. */
export function checkEnterprises(tables: Tables): Problem[] {
  const rows = rowsOf(tables, 'enterprises');
  const byId = indexBy(rows, 'id');
  const byName = indexBy(rows, 'name_zh');
  const fault = ({ line }: Line, column: string, message: string): Problem => ({
    file: 'enterprises.csv',
    line,
    column,
    message,
  });
  return [
    ...rows
      .filter((row) => ownsItself(row, byId))
      .map((row) => fault(row, 'owner', `"${cell(row, 'owner')}" is owned by "${cell(row, 'id')}" in the end`)),
    ...rows
      .filter((row) => byName.get(cell(row, 'name_zh')) !== row)
      .map((row) =>
        fault(row, 'name_zh', `"${cell(row, 'name_zh')}" is in the table already; figures find it by name`),
      ),
    ...(rows.length === 0 ? [] : nameless(tables, byName)),
  ];
}

function ownsItself(row: Line, byId: ReadonlyMap<string, Line>): boolean {
  const passed = new Set<Line>();
  for (let at = byId.get(cell(row, 'owner')); at && !passed.has(at); at = byId.get(cell(at, 'owner'))) {
    if (at === row) return true;
    passed.add(at);
  }
  return false;
}

/** A figure of a company names its subject in words: the words must be an enterprise's name. */
function nameless(tables: Tables, byName: ReadonlyMap<string, Line>): Problem[] {
  return ['claims', 'mentions'].flatMap((table) =>
    rowsOf(tables, table)
      .filter((row) => cell(row, 'subject_kind') === 'company' && !byName.has(cell(row, 'subject_zh')))
      .map((row) => ({
        file: `${table}.csv`,
        line: row.line,
        column: 'subject_zh',
        message: `"${cell(row, 'subject_zh')}" is no name_zh of enterprises.csv; add the company there`,
      })),
  );
}
