import { expect, it } from 'vitest';
import { beltCard, pathOf, rowOf } from '../../../src/core/analysis/belt-card.ts';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { atlas } from '../atlas-fixture.ts';
import { beltRow, measure, packOf } from '../pack-fixture.ts';

const pack = atlas();
const row = (id: string) => rowOf(pack, DEFAULT_QUERY, beltRow(pack, id));
const card = (id: string) => beltCard(pack, DEFAULT_QUERY, beltRow(pack, id));

it('reads a line of the ranking', () => {
  expect(row('zhili')).toEqual({
    belt: 0,
    id: 'zhili',
    zh: '织里童装',
    en: 'Zhili childrenswear',
    place: { zh: '织里镇', en: 'Zhili' },
    industry: { zh: '汉服', en: 'Hanfu' },
    figure: { measure: measure('sales_value'), value: 600_000, high: null, bound: 'over', year: 2023, claim: 0 },
    growth: {
      kind: 'stated',
      rate: { low: 0.09, high: 0.09, approximate: false },
      measure: measure('yoy_growth'),
      from: 2022,
      to: 2023,
      claims: [1],
    },
    tier: 'ten',
    doubtful: false,
    saidBy: 'A paper',
    lon: 118,
    lat: 33,
  });
  expect(row('caoxian-wood')).toMatchObject({ figure: null, growth: null, tier: 'none' });
});

it('shows where a belt stands, what it is in and what is in it', () => {
  const keqiao = card('keqiao');
  expect(keqiao.places.map(({ code, level }) => `${level} ${code}`)).toEqual([
    'province 330000',
    'prefecture 330600',
    'county 330603',
  ]);
  expect([keqiao.sector.en, keqiao.gbt, keqiao.point, keqiao.growthRule]).toEqual(['Clothing', 'C1713', 'town', 'met']);
  expect(keqiao.claims.map(({ period, value }) => `${period} ${value}`)).toEqual(['2022 400', '2023 500', '2023 3000']);
  expect(keqiao.recognitions).toEqual([{ list: 0, batch: '第一批', source: 0 }]);
  expect([keqiao.within, keqiao.contains.map(({ id }) => id)]).toEqual([null, ['keqiao-fabric']]);
  expect(card('keqiao-fabric').within?.id).toBe('keqiao');
});

it('doubts a belt with an inferred, uncertain or deprecated claim', () => {
  const claims = [
    { belt: 'a', period: '2023', value: 1, inferred: true },
    { belt: 'b', period: '2023', value: 1, confidence: 'low' as const },
    { belt: 'c', period: '2023', value: 1, rank: 'deprecated' as const },
    { belt: 'd', period: '2023', value: 1 },
  ];
  const doubted = packOf({ belts: ['a', 'b', 'c', 'd'].map((id) => ({ id })), claims });
  expect([0, 1, 2, 3].map((belt) => rowOf(doubted, DEFAULT_QUERY, belt).doubtful)).toEqual([true, true, true, false]);
});

it('refuses a belt that is not there', () => {
  expect(() => rowOf(pack, DEFAULT_QUERY, 6)).toThrow('belt 6 is not in the pack; expected 0 to 5');
  expect(pathOf(pack, 999)).toEqual([]);
});
