import { expect, it } from 'vitest';
import { rulesFor } from '../../../src/core/analysis/rules-for.ts';
import { packOf } from '../pack-fixture.ts';
import { ruleOf } from '../rule-tables.ts';

const rules = [
  ruleOf('tier-output'),
  ruleOf('taotian-10bn-2023'),
  ruleOf('hebei-survey-2017', '370000'),
  ruleOf('yunnan-sme', '330000'),
];

it('sorts the rules of a pack into those that apply and those that do not, in short', () => {
  const pack = packOf({ belts: [{ id: 'a' }], claims: [{ belt: 'a', period: '2023', value: 60 }], rules });
  const { apply, refused } = rulesFor(pack, 0);
  expect(apply.map(({ rule, state, met, unmet, unknown }) => [rule, state, met, unmet, unknown])).toEqual([
    ['tier-output', 'met', 0, 0, 0],
    ['yunnan-sme', 'unknown', 1, 0, 6],
  ]);
  expect(apply[0]).toMatchObject({ version: '1', bands: [{ zh: '十亿', en: '1–10 bn' }], question: null });
  expect(apply[1]?.question).toEqual({
    zh: '2022–2023年产值年均增速是否>3%？',
    en: 'Mean yearly growth of output, 2022–2023: > 3 %?',
  });
  expect(refused.map(({ rule, refusal }) => [rule, refusal.why])).toEqual([
    ['taotian-10bn-2023', 'subject'],
    ['hebei-survey-2017', 'place'],
  ]);
});

it('names the lists by a rule that hold the belt', () => {
  const given = packOf({ belts: [{ id: 'a', lists: ['sme-2022', 'hundred-2023'] }], rules });
  const lists = given.texts.lists.map((list) => ({ ...list, rule: list.id === 'sme-2022' ? 'yunnan-sme' : '' }));
  const { apply } = rulesFor({ ...given, texts: { ...given.texts, lists } }, 0);
  expect(apply.map(({ rule, listed }) => [rule, listed.map((row) => lists[row]?.id)])).toEqual([
    ['tier-output', []],
    ['yunnan-sme', ['sme-2022']],
  ]);
});
