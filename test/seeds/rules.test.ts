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
      'm: the threshold is not a number',
    ],
    [
      'gap',
      [{ ...RULE, bands: [band(0, 15, false), band(16, 40, true)] }],
      'bands leave a gap or overlap between 15 and 16',
    ],
    ['edge', [{ ...RULE, bands: [band(0, 15, false), band(15, 40, false)] }], 'exactly one band must hold the edge 15'],
    ['twice', [RULE, RULE], 'rule r: the id is used twice'],
  ])('%s', (_name, rules, expected) => {
    expect(said(() => undefined, rules).join('\n')).toContain(expected);
  });
});
