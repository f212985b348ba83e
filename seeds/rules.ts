import { COMPARATORS, isGrowth, RULE_SUBJECTS, unitOfMeasure } from '../src/core/belt/rule.ts';
import { powerBetween } from '../src/core/figure/unit.ts';
import type { Problem } from './problem.ts';
import { cell, indexBy, rowsOf, type Tables } from './read.ts';
import { isRecord, listOf, textOf, type Json } from './rule-json.ts';

const FILE = 'rules.json';
const IDS: Readonly<Record<string, (rule: Json) => string[]>> = {
  'tier-output': tierFaults,
  'growth-belts': growthFaults,
};

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
      ? [...checkRule(rule, tables), ...(ids.has(id) ? ['the id is used twice'] : []), ...(IDS[id]?.(rule) ?? [])]
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

function checkRule(rule: Json, tables: Tables): string[] {
  const faults = ['id', 'name_zh', 'name_en'].filter((key) => textOf(rule, key) === '').map((key) => `${key} is empty`);
  const [subject, place, source] = [textOf(rule, 'subject'), textOf(rule, 'place'), textOf(rule, 'source')];
  if (!RULE_SUBJECTS.some((known) => known === subject))
    faults.push(`subject: found "${subject}", allowed: ${RULE_SUBJECTS.join(', ')}`);
  if (place !== '' && !indexBy(rowsOf(tables, 'places'), 'code').has(place))
    faults.push(`place "${place}" is not in places.csv`);
  if (source !== '' && !indexBy(rowsOf(tables, 'sources'), 'id').has(source))
    faults.push(`source "${source}" is not in sources.csv`);
  if (source === '' && textOf(rule, 'citation') === '') faults.push('give a source or a citation');
  const [conditions, bands] = [listOf(rule, 'conditions'), listOf(rule, 'bands')];
  if (conditions.length === 0 && bands.length === 0) faults.push('has neither conditions nor bands');
  if (bands.length > 0 && textOf(rule, 'measure') === '')
    faults.push('measure: found "", expected what the bands sort by');
  return [
    ...faults,
    ...conditions.flatMap((condition, at) => checkCondition(condition, `conditions[${at}]`, tables)),
    ...checkBands(bands, textOf(rule, 'measure'), tables),
  ];
}

/** A comparison, a group (any, all), an exclusion in words, or one that is said to be unknown. */
function checkCondition(condition: unknown, path: string, tables: Tables): string[] {
  if (!isRecord(condition)) return [`${path}: found no object, expected a condition`];
  const groups = (['any', 'all'] as const).filter((kind) => kind in condition);
  if (groups.length > 0) {
    return groups.flatMap((kind) => {
      const parts = listOf(condition, kind);
      if (parts.length === 0) return [`${path}.${kind}: found nothing, expected a list of conditions`];
      return parts.flatMap((part, at) => checkCondition(part, `${path}.${kind}[${at}]`, tables));
    });
  }
  if (condition['known'] === false || condition['exclude'] === true)
    return ['text_zh', 'text_en']
      .filter((key) => textOf(condition, key) === '')
      .map((key) => `${path}.${key} is empty`);
  return checkComparison(condition, path, tables);
}

function checkComparison(condition: Json, path: string, tables: Tables): string[] {
  const [measure, comparator] = [textOf(condition, 'measure'), textOf(condition, 'comparator')];
  const [unit, of] = [textOf(condition, 'unit'), textOf(condition, 'of')];
  const faults = measure === '' ? [`${path}.measure is empty`] : [];
  if (!COMPARATORS.some((known) => known === comparator))
    faults.push(`${path}.comparator: found "${comparator}", allowed: ${COMPARATORS.join(', ')}`);
  if (typeof condition['value'] !== 'number' || !Number.isFinite(condition['value']))
    faults.push(`${path}.value: found ${JSON.stringify(condition['value'])}, expected a number`);
  if (unit === '') faults.push(`${path}.unit is empty`);
  const base = baseUnit(measure, tables);
  if (base === null && (textOf(condition, 'text_zh') === '' || textOf(condition, 'text_en') === ''))
    faults.push(`${path}.measure: "${measure}" is not in measures.csv, expected text_zh and text_en that name it`);
  if (isGrowth(measure) && baseUnit(of, tables) === null)
    faults.push(`${path}.of: found "${of}", expected the measure whose growth is meant`);
  if (comparator !== 'rank<=' && base !== null && unit !== '' && powerBetween(unit, base) === null)
    faults.push(`${path}.unit: found "${unit}", expected one that converts to "${base}"`);
  if (comparator === 'rank<=' && (path.includes('.') || !isGrowth(measure)))
    faults.push(`${path}.comparator: found "rank<=" of "${measure}", expected a growth, outside any group`);
  if (condition['each_year'] === true && !(Number(condition['years']) >= 1))
    faults.push(`${path}.years: found ${String(condition['years'])}, expected how many years must hold`);
  return faults;
}

/** Each band ends where another begins, and exactly one of the two holds the edge. */
function checkBands(bands: readonly unknown[], measure: string, tables: Tables): string[] {
  const base = baseUnit(measure, tables);
  const units = bands.filter(isRecord).flatMap((band, at) => {
    const unit = textOf(band, 'unit');
    if (base === null || powerBetween(unit, base) !== null) return [];
    return [`bands[${at}].unit: found "${unit}", expected one that converts to "${base}"`];
  });
  const sorted = bands.filter(isRecord).sort((a, b) => Number(a['min']) - Number(b['min']));
  const edges = sorted.slice(1).flatMap((band, index) => {
    const before = sorted[index] ?? {};
    if (before['max'] !== band['min'])
      return [`bands leave a gap or overlap between ${String(before['max'])} and ${String(band['min'])}`];
    return (before['max_inclusive'] === true) === (band['min_inclusive'] === true)
      ? [`exactly one band must hold the edge ${String(band['min'])}`]
      : [];
  });
  return [...units, ...edges];
}

function baseUnit(measure: string, tables: Tables): string | null {
  const measures = rowsOf(tables, 'measures').map((row) => ({ code: cell(row, 'code'), unit: cell(row, 'unit') }));
  return unitOfMeasure(measures, measure);
}

/** The tiers of the map are drawn from these two bands. */
function tierFaults(rule: Json): string[] {
  const codes = listOf(rule, 'bands').filter(isRecord);
  return ['hundred', 'ten']
    .filter((code) => !codes.some((band) => band['code'] === code && band['min_inclusive'] === true))
    .map((code) => `bands: expected a band "${code}" that holds its lower edge`);
}

/** The filter of growth belts knows exactly one shape: a floor of scale, then a rank by yearly growth. */
function growthFaults(rule: Json): string[] {
  const shape = listOf(rule, 'conditions')
    .filter(isRecord)
    .map((condition) => `${textOf(condition, 'measure')} ${textOf(condition, 'comparator')}`)
    .join(', ');
  return shape === 'scale >=, yoy_growth rank<='
    ? []
    : [`conditions: found "${shape}", expected "scale >=, yoy_growth rank<="`];
}
