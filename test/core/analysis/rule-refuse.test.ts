import { expect, it } from 'vitest';
import { refuse } from '../../../src/core/analysis/rule-refuse.ts';
import { beltRow, packOf } from '../pack-fixture.ts';
import { PLACES } from '../pack-tables.ts';
import { ruleOf } from '../rule-tables.ts';

const places = { province: '330000', city: '330600', county: '330603', town: '330502101', elsewhere: '371721' };
const pack = packOf({ belts: Object.entries(places).map(([id, place]) => ({ id, place })) });
const why = (id: string, place = '') =>
  Object.keys(places).map((belt) => refuse(pack, ruleOf(id, place), beltRow(pack, belt))?.why ?? null);

it.each<[string, string, (string | null)[]]>([
  ['tier-output', '', [null, null, null, null, null]],
  ['growth-belts', '', [null, null, null, null, null]],
  ['taotian-10bn-2023', '', ['subject', 'subject', 'subject', 'subject', 'subject']],
  ['taotian-growth-2023', '', ['subject', 'subject', 'subject', 'subject', 'subject']],
  ['miit-sme-2022', '', ['level', 'level', null, null, null]],
  ['yunnan-sme', '330000', [null, null, null, null, 'place']],
  ['hubei-growth-clusters', '330000', [null, null, null, null, 'place']],
  ['hebei-survey-2017', '370000', ['place', 'place', 'place', 'place', null]],
  ['taobao-village-2022', '', ['subject', 'subject', 'subject', 'subject', 'subject']],
  ['taobao-town-2022', '', ['subject', 'subject', 'subject', null, 'subject']],
  ['cr5-bands-2021', '', ['subject', 'subject', 'subject', 'subject', 'subject']],
])('%s bound to "%s"', (id, place, expected) => expect(why(id, place)).toEqual(expected));

it('says the unit of the rule, the level of the belt and what it may be applied to', () => {
  const refusal = refuse(pack, ruleOf('taotian-10bn-2023'), beltRow(pack, 'town'));
  expect(refusal).toMatchObject({
    subject: 'city×category',
    level: 'town',
    zh: '规则的单位是地级市与一级类目的组合，这是一条镇级产业带；只能用于地级市与一级类目的组合',
    instead: { prefecture: PLACES.findIndex(({ code }) => code === '330500'), sector: 0 },
  });
  expect(refuse(pack, ruleOf('taotian-10bn-2023'), beltRow(pack, 'province'))?.instead).toBeNull();
  expect(refuse(pack, ruleOf('hebei-survey-2017', '370000'), beltRow(pack, 'town'))?.en).toBe(
    'the rule is for belts of Shandong only, this one is elsewhere',
  );
  expect(refuse(pack, ruleOf('miit-sme-2022'), beltRow(pack, 'city'))?.zh).toBe(
    '规则以县级区域内的产业带为单位，这是一条地市级产业带',
  );
});

it('knows no belt that the pack does not have', () => {
  expect(() => refuse(pack, ruleOf('tier-output'), 5)).toThrow('belt 5 is not in the pack; expected 0 to 4');
});
