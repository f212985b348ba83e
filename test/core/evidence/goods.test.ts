import { expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { goodsExamples, goodsOf } from '../../../src/core/evidence/goods.ts';
import { placeGoods } from '../../../src/core/evidence/place-goods.ts';
import { atlas } from '../atlas-fixture.ts';
import { beltRow } from '../pack-fixture.ts';
import { mention } from './evidence-rows.ts';

it('joins belts that the word names with those of the industries that it names, each once, by scale', () => {
  const pack = atlas();
  const belts = [beltRow(pack, 'caoxian-wood'), beltRow(pack, 'caoxian')];
  const { rows, coverage, provinces, industries } = goodsOf(pack, { belts, industries: ['hanfu'] });
  expect(rows.map(({ id }) => id)).toEqual(['zhili', 'caoxian', 'caoxian-wood']);
  expect(coverage).toMatchObject({ belts: 3, withFigure: 2 });
  expect(provinces).toEqual({ '330000': 1, '370000': 2 });
  expect(industries.map(({ zh }) => zh)).toEqual(['汉服']);
  expect(rows[0]?.path.map(({ zh }) => zh)).toEqual(['浙江省', '湖州市', '吴兴区', '织里镇']);
});

it('a belt inside another says in which', () => {
  const pack = atlas();
  const [row] = goodsOf(pack, { belts: [beltRow(pack, 'keqiao-fabric')], industries: [] }).rows;
  expect(row?.within?.zh).toBe('柯桥纺织');
});

it('a word that led nowhere has no places', () => {
  expect(goodsOf(atlas(), { belts: [], industries: [] }).rows).toEqual([]);
});

it('names the examples of the reader of the first document, and no other mention', () => {
  const pack = atlas();
  const mentions = [
    mention({ subject: beltRow(pack, 'zhili'), zh: '湖州童装', text: '消费者按产地找货的例子' }),
    mention({ subject: beltRow(pack, 'keqiao'), text: '区域品牌的例子' }),
    mention({ subject: -1, text: '消费者按产地找货的例子' }),
  ];
  const { examples, sources } = goodsExamples(pack, { ...NO_EVIDENCE, mentions });
  expect(examples.map(({ zh, word, line }) => [zh, word.zh, line])).toEqual([['湖州童装', '汉服', 10]]);
  expect(sources[0]?.publisher).toBe('A paper');
});

it('a place tells its trades, the one with the largest belt first', () => {
  const goods = placeGoods(atlas(), '371721');
  expect(goods?.products.map(({ code, belts }) => [code, belts.length])).toEqual([
    ['hanfu', 1],
    ['ceramics', 1],
  ]);
  expect(placeGoods(atlas(), '999999')).toBeNull();
});
