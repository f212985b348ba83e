import { powerBetween } from '../src/core/figure/unit.ts';
import { checkChain } from './chain.ts';
import { checkEnterprises } from './enterprises.ts';
import type { Problem } from './problem.ts';
import { cell, cells, indexBy, rowsOf, type Line, type Tables } from './read.ts';

/** Subjects that have a table of their own; the others are named in subject_zh. */
const SUBJECT_TABLES: Readonly<Record<string, readonly [table: string, key: string]>> = {
  belt: ['belts', 'id'],
  place: ['places', 'code'],
  programme: ['programmes', 'id'],
  event: ['events', 'id'],
};
/** Range of a value by the kind of its measure. */
const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = {
  share: [0, 100],
  growth: [-100, Infinity],
  count: [0, Infinity],
  quantity: [0, Infinity],
  rank: [1, Infinity],
  multiple: [0, Infinity],
};
/** Counted in the word that the source uses (件, 双, 只 …): no unit converts into another. */
const OWN_WORDS: readonly string[] = ['units_produced'];
const VALUE_TABLES: readonly string[] = ['claims', 'series', 'concentration', 'totals'];

type Report = (row: Line, column: string, message: string) => void;

/** Rules that look at several cells of a row, or at a row of another table. */
export function checkRows(tables: Tables): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (name: string): Report =>
    (row, column, message) =>
      problems.push({ file: `${name}.csv`, line: row.line, column, message });
  for (const name of VALUE_TABLES) checkValues(tables, name, reporter(name));
  for (const name of ['claims', 'mentions']) checkSubjects(tables, name, reporter(name));
  for (const name of ['claims', 'mentions', 'enterprises', 'report']) checkLines(tables, name, reporter(name));
  checkBounds(tables, reporter('claims'));
  checkPreferred(tables, reporter('claims'));
  checkSources(tables, reporter('sources'));
  checkIndustries(tables, reporter('industries'), reporter('belts'));
  checkTimes(tables, reporter('events'));
  checkPairs(tables, reporter('recognitions'));
  problems.push(...checkChain(tables), ...checkEnterprises(tables));
  return problems;
}

function checkValues(tables: Tables, name: string, report: Report): void {
  const measures = indexBy(rowsOf(tables, 'measures'), 'code');
  for (const row of rowsOf(tables, name)) {
    const measure = measures.get(cell(row, 'measure'));
    if (!measure) continue;
    const unit = cell(measure, 'unit');
    if (!OWN_WORDS.includes(cell(measure, 'code')) && powerBetween(cell(row, 'unit'), unit) === null)
      report(row, 'unit', `"${cell(row, 'unit')}" cannot be turned into ${unit}, the unit of ${cell(measure, 'code')}`);
    const [min, max] = RANGES[cell(measure, 'kind')] ?? [-Infinity, Infinity];
    const value = Number(cell(row, 'value'));
    if (value < min || value > max)
      report(row, 'value', `found ${value}, a ${cell(measure, 'kind')} lies between ${min} and ${max}`);
  }
}

function checkSubjects(tables: Tables, name: string, report: Report): void {
  const known = new Map(
    Object.entries(SUBJECT_TABLES).map(([kind, [table, key]]) => [
      kind,
      { table, rows: indexBy(rowsOf(tables, table), key) },
    ]),
  );
  for (const row of rowsOf(tables, name)) {
    const subject = cell(row, 'subject');
    const kind = known.get(cell(row, 'subject_kind'));
    if (kind && subject !== '' && !kind.rows.has(subject))
      report(row, 'subject', `"${subject}" is not in ${kind.table}.csv; add it there or correct it`);
    if (!kind && subject !== '')
      report(
        row,
        'subject',
        `found "${subject}", a ${cell(row, 'subject_kind')} has no table: leave it empty and name it in subject_zh`,
      );
    if (subject === '' && cell(row, 'subject_zh') === '')
      report(row, 'subject_zh', 'is empty; without a subject the name is required');
    if (cell(row, 'subject_kind') === 'belt' && subject === '') report(row, 'subject', 'is empty, a belt is required');
  }
}

function checkLines(tables: Tables, name: string, report: Report): void {
  const sources = indexBy(rowsOf(tables, 'sources'), 'id');
  for (const row of rowsOf(tables, name)) {
    const [file, line] = [cell(row, 'file'), cell(row, 'line')];
    const source = sources.get(cell(row, 'source'));
    if (file !== '' && source && cell(source, 'file') !== file)
      report(row, 'file', `found "${file}", the source's file is "${cell(source, 'file')}"`);
    if ((file === '') !== (line === '')) report(row, 'line', 'file and line go together: give both or neither');
  }
}

function checkBounds(tables: Tables, report: Report): void {
  for (const row of rowsOf(tables, 'claims')) {
    const high = cell(row, 'value_high');
    const between = cell(row, 'bound') === 'between';
    if (between !== (high !== ''))
      report(
        row,
        'value_high',
        between ? 'is empty, bound "between" needs it' : `found ${high}, only bound "between" has one`,
      );
    else if (between && Number(high) <= Number(cell(row, 'value')))
      report(row, 'value_high', `found ${high}, expected more than ${cell(row, 'value')}`);
    if (cell(row, 'inferred') === 'yes' && cell(row, 'confidence') !== 'low')
      report(row, 'confidence', `found "${cell(row, 'confidence')}", a year that was inferred makes it low`);
  }
}

/** Two figures of the same thing cannot both be the one to prefer. */
function checkPreferred(tables: Tables, report: Report): void {
  const first = new Map<string, number>();
  for (const row of rowsOf(tables, 'claims')) {
    if (cell(row, 'rank') !== 'preferred') continue;
    const key = ['subject_kind', 'subject', 'subject_zh', 'measure', 'period', 'scope']
      .map((column) => cell(row, column))
      .join(' ');
    const before = first.get(key);
    if (before !== undefined)
      report(row, 'rank', `line ${before} is preferred already for the same subject, measure, period and scope`);
    first.set(key, before ?? row.line);
  }
}

function checkSources(tables: Tables, report: Report): void {
  for (const row of rowsOf(tables, 'sources')) {
    if (cell(row, 'file') !== '' && cell(row, 'url') !== '')
      report(row, 'url', 'a document that is kept as a file has no address here');
    if (['file', 'url', 'found_at'].every((column) => cell(row, column) === ''))
      report(row, 'found_at', 'is empty; say where it was read, or give url or file');
  }
}

function checkIndustries(tables: Tables, report: Report, reportBelt: Report): void {
  const industries = indexBy(rowsOf(tables, 'industries'), 'code');
  for (const row of industries.values()) {
    const [level, parent] = [cell(row, 'level'), cell(row, 'parent')];
    if (level === '1' && parent !== '') report(row, 'parent', `found "${parent}", level 1 has no parent`);
    const above = industries.get(parent);
    if (level === '2' && (!above || cell(above, 'level') !== '1'))
      report(row, 'parent', `found "${parent}", expected an industry of level 1`);
    if (cells(row, 'gbt').length !== cells(row, 'gbt_name').length)
      report(row, 'gbt_name', 'expected one name for each code in gbt');
  }
  for (const row of rowsOf(tables, 'belts')) {
    const industry = industries.get(cell(row, 'industry'));
    if (industry && cell(industry, 'level') !== '2')
      reportBelt(row, 'industry', `"${cell(row, 'industry')}" is of level 1, expected level 2`);
  }
}

function checkTimes(tables: Tables, report: Report): void {
  for (const row of rowsOf(tables, 'events')) {
    const [start, end] = [cell(row, 'start'), cell(row, 'end')];
    if (end !== '' && end.padEnd(10, '~') < start) report(row, 'end', `found ${end}, before the start ${start}`);
  }
}

function checkPairs(tables: Tables, report: Report): void {
  const first = new Map<string, number>();
  for (const row of rowsOf(tables, 'recognitions')) {
    const key = `${cell(row, 'belt')} ${cell(row, 'list')}`;
    const before = first.get(key);
    if (before !== undefined) report(row, 'list', `the belt is on this list already, on line ${before}`);
    first.set(key, before ?? row.line);
  }
}
