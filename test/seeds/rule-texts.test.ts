import { expect, test } from 'vitest';
import rules from '../../seeds/rules.json' with { type: 'json' };
import { ruleTexts } from '../../seeds/rule-texts.ts';
import { Index } from '../../seeds/texts.ts';

const places = new Index('places.csv', ['130000', '420000', '530000']);
const sources = new Index('sources.csv', ['seed1', 'seed4', 'tt23']);
const texts = ruleTexts(rules, places, sources);
const of = (id: string) => texts.find((rule) => rule.id === id);

test('every rule comes over, with its version, date, place and subject', () => {
  expect(texts.map(({ id, version, date, place, subject }) => [id, version, date, place, subject].join(' '))).toEqual([
    'tier-output 1 2026-11 -1 belt',
    'growth-belts 2023 2024-01 -1 belt',
    'taotian-10bn-2023 2023 2024-01 -1 city×category',
    'taotian-growth-2023 2023 2024-01 -1 city×category',
    'miit-sme-2022 2022 2022-09 -1 belt',
    'yunnan-sme   2 belt',
    'hubei-growth-clusters   1 belt',
    'hebei-survey-2017 2017 2017 0 belt',
    'taobao-village-2022 2022 2022 -1 village',
    'taobao-town-2022 2022 2022 -1 town',
    'cr5-bands-2021 2021 2021 -1 category',
  ]);
});

test('conditions keep their shape', () => {
  expect(of('miit-sme-2022')).toMatchObject({ level: 'county', area: 100, validity: 3, source: -1 });
  expect(of('miit-sme-2022')?.conditions[0]).toMatchObject({ kind: 'compare', comparator: '>=', value: 40, years: 3, eachYear: true }); // prettier-ignore
  expect(
    of('miit-sme-2022')
      ?.conditions.map(({ kind }) => kind)
      .join(' '),
  ).toBe('compare compare compare compare any words words words words words words words');
  expect(of('taobao-town-2022')?.conditions).toMatchObject([{ kind: 'any', parts: [{ kind: 'compare' }, { kind: 'all' }] }]); // prettier-ignore
  expect(of('taobao-village-2022')?.definition?.zh).toMatch(/^开店30天以上/);
});

test('bands run from the lowest up, with their advice', () => {
  expect(of('tier-output')?.bands.map(({ code, min, max }) => [code, min, max])).toEqual([
    ['below', 0, 10],
    ['ten', 10, 100],
    ['hundred', 100, null],
  ]);
  expect(of('cr5-bands-2021')?.bands[1]).toMatchObject({ minIn: false, maxIn: false, advice: { zh: '区域品牌与企业品牌兼具优势' } }); // prettier-ignore
});

test('unchecked rules are refused', () => {
  expect(() => ruleTexts({}, places, sources)).toThrow('rules.json: expected a list');
  expect(() => ruleTexts([{ subject: 'x' }], places, sources)).toThrow('rules.json: subject "x" is not known');
  expect(() => ruleTexts([{ subject: 'belt', conditions: [{ comparator: '=' }] }], places, sources)).toThrow('comparator "=" is not known'); // prettier-ignore
});
