import { expect, it, test } from 'vitest';
import type { RuleText } from '../../../src/core/belt/rule.ts';
import { findRuleFault } from '../../../src/core/belt/rule-soundness.ts';
import { atlas } from '../atlas-fixture.ts';
import { ruleOf } from '../rule-tables.ts';

const { texts } = atlas();
const growth = ruleOf('growth-belts');
const [floor, rank] = growth.conditions;
const faultOf = (...rules: readonly object[]) => findRuleFault({ ...texts, rules: rules as readonly RuleText[] });

it('finds nothing wrong with the rules of rules.json', () => {
  expect(faultOf(...['tier-output', 'growth-belts', 'miit-sme-2022', 'taobao-town-2022', 'cr5-bands-2021'].map((id) => ruleOf(id)))).toBeNull(); // prettier-ignore
  expect(faultOf()).toBeNull();
});

test.each<[string, object, string]>([
  ['subject', { subject: 'city' }, 'rule growth-belts: subject is "city", expected belt, city×category'],
  ['place', { place: 10 }, 'place points to row 10 of 10'],
  ['source', { source: 1.5 }, 'source points to row 1.5 of 1'],
  ['nothing', { conditions: [] }, 'it has neither conditions nor bands'],
  ['no list', { conditions: {} }, 'conditions or bands are no list'],
  ['no condition', { conditions: [floor, null] }, 'conditions[1] is null, expected a condition'],
  ['no condition in a group', { conditions: [{ kind: 'any', parts: [7] }] }, 'conditions[0].any[0] is 7, expected'],
  ['no band', { measure: 'scale', bands: [band(0, 10), null] }, 'bands[1] is null, expected a band'],
  ['no unit', { conditions: [{ ...floor, unit: undefined }] }, 'conditions[0]: unit or measure is no text'],
  ['a band of no unit', { measure: 'scale', bands: [{ ...band(0, 10), unit: 4 }] }, 'bands[0]: unit or measure is no text'], // prettier-ignore
  ['kind', { conditions: [{ kind: 'none' }] }, 'conditions[0] is of no known kind'],
  ['comparator', { conditions: [{ ...floor, comparator: '=>' }] }, 'conditions[0]: comparator is "=>"'],
  ['threshold', { conditions: [{ ...floor, value: null }] }, 'the threshold is null, expected a number'],
  ['years', { conditions: [{ ...floor, years: -1 }] }, 'years is -1, expected a whole number from 0'],
  ['each', { conditions: [{ ...floor, eachYear: true }] }, 'each of 0 years'],
  ['unit', { conditions: [{ ...floor, unit: '家' }] }, '"家" cannot be converted to "万元" of scale'],
  ['empty group', { conditions: [{ kind: 'any', parts: [] }] }, 'conditions[0] has no parts'],
  [
    'rank in a group',
    { conditions: [floor, { kind: 'all', parts: [rank] }] },
    'conditions[1].all[0] ranks, expected growth',
  ],
  ['bands apart', { measure: 'scale', bands: [band(0, 10), band(11, null)] }, 'bands[1] does not join the one before'],
  ['band turned round', { measure: 'scale', bands: [band(10, 5)] }, 'bands[0] runs from 10 to 5'],
])('%s', (_, change, sentence) => expect(faultOf({ ...growth, ...change })).toContain(sentence));

test('twice', () => expect(faultOf(growth, growth)).toBe('rule growth-belts is there twice'));

test('a group in a group without end', () => {
  let condition: object = { kind: 'words', zh: '', en: '', exclude: false };
  for (let depth = 0; depth < 9; depth++) condition = { kind: 'all', parts: [condition] };
  expect(faultOf({ ...growth, conditions: [condition] })).toContain('is nested deeper than 4 groups');
});

function band(min: number, max: number | null) {
  return { code: 'b', zh: '', en: '', min, minIn: true, max, maxIn: false, unit: '亿元', advice: null };
}
