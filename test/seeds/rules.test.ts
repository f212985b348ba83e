import { describe, expect, test } from 'vitest';
import { RULE, said } from './world.ts';

describe('rules.json', () => {
  const band = (min: number, max: number, open: boolean) => ({ min, min_inclusive: !open, max, max_inclusive: true });
  test.each<[string, unknown, string]>([
    ['no list', 'Unexpected token', 'expected a list of rules (Unexpected token)'],
    ['source', [{ ...RULE, source: 'x' }], 'rule r: source "x" is not in sources.csv'],
    [
      'comparator',
      [{ ...RULE, conditions: [{ measure: 'm', comparator: '=>', value: 1, unit: '%' }] }],
      'comparator: found "=>"',
    ],
    [
      'threshold',
      [{ ...RULE, conditions: [{ measure: 'm', comparator: '>', value: '10', unit: '%' }] }],
      'rule r: conditions[0].value: found "10", expected a number',
    ],
    [
      'gap',
      [{ ...RULE, bands: [band(0, 15, false), band(16, 40, true)] }],
      'bands leave a gap or overlap between 15 and 16',
    ],
    ['edge', [{ ...RULE, bands: [band(0, 15, false), band(15, 40, false)] }], 'exactly one band must hold the edge 15'],
    [
      'a measure of no name',
      [{ ...RULE, conditions: [{ any: [{ measure: 'm', comparator: '>', value: 1, unit: '%' }] }] }],
      'rule r: conditions[0].any[0].measure: "m" is not in measures.csv, expected text_zh and text_en that name it',
    ],
    [
      'unit',
      [{ ...RULE, conditions: [{ measure: 'output_value', comparator: '>', value: 1, unit: '家' }] }],
      'rule r: conditions[0].unit: found "家", expected one that converts to "万元"',
    ],
    [
      'growth of nothing',
      [{ ...RULE, conditions: [{ measure: 'yoy_growth', comparator: '>', value: 1, unit: '%' }] }],
      'rule r: conditions[0].of: found "", expected the measure whose growth is meant',
    ],
    [
      'each of no years',
      [{ ...RULE, conditions: [{ ...RULE.conditions[0], each_year: true }] }],
      'rule r: conditions[0].years: found undefined, expected how many years must hold',
    ],
    [
      'empty group',
      [{ ...RULE, conditions: [{ all: [] }] }],
      'rule r: conditions[0].all: found nothing, expected a list of conditions',
    ],
    [
      'words in one language',
      [{ ...RULE, conditions: [{ known: false, text_zh: '未核实' }] }],
      'rule r: conditions[0].text_en is empty',
    ],
    [
      'bands of nothing',
      [{ ...RULE, bands: [{ ...band(0, 15, false), unit: '%' }] }],
      'rule r: measure: found "", expected what the bands sort by',
    ],
    [
      'tiers without their bands',
      [{ ...RULE, id: 'tier-output' }],
      'rule tier-output: bands: expected a band "hundred" that holds its lower edge',
    ],
    [
      'growth belts of another shape',
      [{ ...RULE, id: 'growth-belts' }],
      'rule growth-belts: conditions: found "output_value >=", expected "scale >=, yoy_growth rank<="',
    ],
    ['twice', [RULE, RULE], 'rule r: the id is used twice'],
  ])('%s', (_name, rules, expected) => {
    expect(said(() => undefined, rules).join('\n')).toContain(expected);
  });
});
