import { LEVELS, type Words } from '../src/core/belt/model.ts';
import { COMPARATORS, RULE_SUBJECTS, type Band, type Condition, type RuleText } from '../src/core/belt/rule.ts';
import { isRecord, listOf, numberOf, textOf, type Json } from './rule-json.ts';
import type { Index } from './texts.ts';

/** The rules of rules.json as the pack holds them. They must have passed the check of rules.ts; bands come out from the lowest up. */
export function ruleTexts(rules: unknown, places: Index, sources: Index): RuleText[] {
  if (!Array.isArray(rules)) throw new Error('rules.json: expected a list; run "npx tsx seeds/check.ts"');
  return rules.filter(isRecord).map((rule) => ruleText(rule, places, sources));
}

function ruleText(rule: Json, places: Index, sources: Index): RuleText {
  const area = isRecord(rule['area']) ? rule['area'] : {};
  const [place, source] = [textOf(rule, 'place'), textOf(rule, 'source')];
  const subject = RULE_SUBJECTS.find((known) => known === rule['subject']);
  if (!subject) throw unexpected(rule, 'subject');
  const bands = listOf(rule, 'bands').filter(isRecord).map(bandOf);
  return {
    id: textOf(rule, 'id'),
    ...wordsOf(rule, 'name_zh', 'name_en'),
    version: textOf(rule, 'version'),
    date: textOf(rule, 'date'),
    place: place === '' ? -1 : places.row(place),
    subject,
    level: LEVELS.find((level) => level === area['level']) ?? null,
    measure: textOf(rule, 'measure'),
    conditions: listOf(rule, 'conditions').filter(isRecord).map(conditionOf),
    bands: bands.sort((a, b) => a.min - b.min),
    source: source === '' ? -1 : sources.row(source),
    citation: textOf(rule, 'citation'),
    notes: textOf(rule, 'notes'),
    definition: definitionOf(rule),
    area: numberOf(area, 'max_km2'),
    validity: numberOf(rule, 'validity_years'),
  };
}

function conditionOf(condition: Json): Condition {
  for (const kind of ['any', 'all'] as const) {
    const parts = listOf(condition, kind).filter(isRecord);
    if (parts.length > 0) return { kind, parts: parts.map(conditionOf) };
  }
  const words = wordsOf(condition, 'text_zh', 'text_en');
  if (condition['known'] === false || condition['exclude'] === true)
    return { kind: 'words', ...words, exclude: condition['exclude'] === true };
  const comparator = COMPARATORS.find((known) => known === condition['comparator']);
  if (!comparator) throw unexpected(condition, 'comparator');
  return {
    kind: 'compare',
    ...words,
    measure: textOf(condition, 'measure'),
    of: textOf(condition, 'of'),
    comparator,
    value: numberOf(condition, 'value') ?? NaN,
    unit: textOf(condition, 'unit'),
    years: numberOf(condition, 'years') ?? 0,
    eachYear: condition['each_year'] === true,
    scope: textOf(condition, 'scope'),
  };
}

function bandOf(band: Json): Band {
  return {
    code: textOf(band, 'code'),
    ...wordsOf(band, 'name_zh', 'name_en'),
    min: numberOf(band, 'min') ?? NaN,
    minIn: band['min_inclusive'] === true,
    max: numberOf(band, 'max'),
    maxIn: band['max_inclusive'] === true,
    unit: textOf(band, 'unit'),
    advice: textOf(band, 'advice_zh') === '' ? null : wordsOf(band, 'advice_zh', 'advice_en'),
  };
}

/** All the words that a rule defines, one after the other. */
function definitionOf(rule: Json): Words | null {
  const defined = isRecord(rule['definitions']) ? rule['definitions'] : {};
  const said = (ending: string) =>
    Object.keys(defined)
      .filter((key) => key.endsWith(ending))
      .map((key) => textOf(defined, key));
  const [zh, en] = [said('_zh').join('；'), said('_en').join('; ')];
  return zh === '' && en === '' ? null : { zh, en };
}

function wordsOf(record: Json, zh: string, en: string): Words {
  return { zh: textOf(record, zh), en: textOf(record, en) };
}

function unexpected(record: Json, key: string): Error {
  return new Error(`rules.json: ${key} "${textOf(record, key)}" is not known; run "npx tsx seeds/check.ts"`);
}
