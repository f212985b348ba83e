import type { Problem } from './problem.ts';
import { cell, indexBy, rowsOf, type Tables } from './read.ts';

const FILE = 'rules.json';
const SUBJECTS: readonly string[] = ['belt', 'city×category', 'town', 'village', 'category'];
const COMPARATORS: readonly string[] = ['>', '>=', '<', '<=', 'rank<='];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (record: Record<string, unknown>, key: string): string =>
  typeof record[key] === 'string' ? record[key] : '';
const listOf = (record: Record<string, unknown>, key: string): unknown[] =>
  Array.isArray(record[key]) ? record[key] : [];

/** Rules of rules.json: ids, places, sources, bands without gaps or overlaps, conditions that can be evaluated or say that they are unknown. */
export function checkRules(rules: unknown, tables: Tables): Problem[] {
  if (!Array.isArray(rules)) {
    const found = typeof rules === 'string' ? ` (${rules})` : '';
    return [{ file: FILE, line: 0, column: '', message: `expected a list of rules${found}` }];
  }
  const ids = new Set<string>();
  const problems = rules.flatMap((rule: unknown, index) => {
    const id = isRecord(rule) ? textOf(rule, 'id') : '';
    const faults = isRecord(rule)
      ? [...checkRule(rule, tables), ...(ids.has(id) ? ['the id is used twice'] : [])]
      : ['expected an object'];
    ids.add(id);
    return faults.map((message) => ({
      file: FILE,
      line: 0,
      column: '',
      message: `rule ${id || index + 1}: ${message}`,
    }));
  });
  return [...problems, ...unknownRules(ids, tables)];
}

function unknownRules(ids: ReadonlySet<string>, tables: Tables): Problem[] {
  return rowsOf(tables, 'lists')
    .filter((row) => cell(row, 'rule') !== '' && !ids.has(cell(row, 'rule')))
    .map((row) => ({
      file: 'lists.csv',
      line: row.line,
      column: 'rule',
      message: `"${cell(row, 'rule')}" is not a rule of ${FILE}`,
    }));
}

function checkRule(rule: Record<string, unknown>, tables: Tables): string[] {
  const faults = ['id', 'name_zh', 'name_en'].filter((key) => textOf(rule, key) === '').map((key) => `${key} is empty`);
  const [subject, place, source] = [textOf(rule, 'subject'), textOf(rule, 'place'), textOf(rule, 'source')];
  if (!SUBJECTS.includes(subject)) faults.push(`subject: found "${subject}", allowed: ${SUBJECTS.join(', ')}`);
  if (place !== '' && !indexBy(rowsOf(tables, 'places'), 'code').has(place))
    faults.push(`place "${place}" is not in places.csv`);
  if (source !== '' && !indexBy(rowsOf(tables, 'sources'), 'id').has(source))
    faults.push(`source "${source}" is not in sources.csv`);
  if (source === '' && textOf(rule, 'citation') === '') faults.push('give a source or a citation');
  const conditions = listOf(rule, 'conditions');
  const bands = listOf(rule, 'bands');
  if (conditions.length === 0 && bands.length === 0) faults.push('has neither conditions nor bands');
  return [...faults, ...conditions.flatMap(checkCondition), ...checkBands(bands)];
}

/** A comparison, a group (any, all), an exclusion in words, or one that is said to be unknown. */
function checkCondition(condition: unknown): string[] {
  if (!isRecord(condition)) return ['a condition is not an object'];
  const group = [...listOf(condition, 'any'), ...listOf(condition, 'all')];
  if (group.length > 0) return group.flatMap(checkCondition);
  if (condition.known === false || condition.exclude === true)
    return textOf(condition, 'text_zh') === '' ? ['a condition in words has no text_zh'] : [];
  const faults = textOf(condition, 'measure') === '' ? ['a condition has no measure'] : [];
  const comparator = textOf(condition, 'comparator');
  if (!COMPARATORS.includes(comparator))
    faults.push(`comparator: found "${comparator}", allowed: ${COMPARATORS.join(', ')}`);
  if (typeof condition.value !== 'number')
    faults.push(`${textOf(condition, 'measure')}: the threshold is not a number`);
  if (textOf(condition, 'unit') === '') faults.push(`${textOf(condition, 'measure')}: the unit is empty`);
  return faults;
}

/** Each band ends where another begins, and exactly one of the two holds the edge. */
function checkBands(bands: readonly unknown[]): string[] {
  const sorted = bands.filter(isRecord).sort((a, b) => Number(a.min) - Number(b.min));
  return sorted.slice(1).flatMap((band, index) => {
    const before = sorted[index] ?? {};
    if (before.max !== band.min)
      return [`bands leave a gap or overlap between ${String(before.max)} and ${String(band.min)}`];
    return (before.max_inclusive === true) === (band.min_inclusive === true)
      ? [`exactly one band must hold the edge ${String(band.min)}`]
      : [];
  });
}
