import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Search, type Hit, type OwnName } from '../../../src/core/belt/search.ts';
import { atlas } from '../atlas-fixture.ts';
import { beltRow, packOf } from '../pack-fixture.ts';

const pack = atlas();
const say = (hits: readonly Hit[]) => hits.map(({ kind, zh }) => `${kind} ${zh}`);
const search = new Search(pack);
const found = (text: string, limit = 20) => say(search.find(text, limit));

describe('what a word leads to', () => {
  test.each([
    ['柯桥', ['place 柯桥区', 'belt 柯桥纺织', 'belt 柯桥面料']],
    ['绍兴市', ['place 绍兴市']],
    ['陶瓷', ['industry 陶瓷', 'belt 绍兴陶瓷']],
    ['汉服', ['industry 汉服', 'belt 曹县汉服']],
    ['keqiao', ['place 柯桥区', 'belt 柯桥纺织', 'belt 柯桥面料']],
    ['  KEQIAO  ', ['place 柯桥区', 'belt 柯桥纺织', 'belt 柯桥面料']],
    ['fabrics', ['belt 柯桥面料']],
    ['义乌', []],
    ['', []],
    ['   ', []],
  ])('%j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it('puts whole names before beginnings, and these before the rest', () => {
    const belts = ['大纺织', '纺织', '纺织城'].map((zh, at) => ({ id: `b${at}`, zh, en: 'x' }));
    expect(new Search(packOf({ belts })).find('纺织', 9).map(({ zh }) => zh)).toEqual(['纺织', '纺织', '纺织城', '纺织服装', '大纺织'].sort(order)); // prettier-ignore
  });

  it('leaves out places without belts', () => expect(found('诸暨')).toEqual([]));

  it('says where a hit lies and by which key it opens', () => {
    const hits = search.find('织里', 9);
    expect(hits).toEqual([
      {
        kind: 'place',
        key: '330502101',
        zh: '织里镇',
        en: 'Zhili',
        detail: { zh: '浙江省 · 吴兴区', en: 'Wuxing, Zhejiang' },
      },
      {
        kind: 'belt',
        key: String(beltRow(pack, 'zhili')),
        zh: '织里童装',
        en: 'Zhili childrenswear',
        detail: { zh: '浙江省 · 织里镇', en: 'Zhili, Zhejiang' },
      },
    ]);
    expect(search.find('浙江省', 9)[0]?.detail).toEqual({ zh: '', en: '' });
  });
});

/** 纺织 (industry, then belt), then beginnings (industry, then belt), then the rest. */
function order(a: string, b: string): number {
  const all = ['纺织', '纺织服装', '纺织城', '大纺织'];
  return all.indexOf(a) - all.indexOf(b);
}

test('never more than asked, and the first of the longer list', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3 }), fc.nat(6), (text, limit) => {
      expect(found(text, limit)).toEqual(found(text, 99).slice(0, limit));
    }),
  );
});

test('every belt is found by each of its names', () => {
  pack.texts.belts.forEach(({ zh, en }, row) => {
    for (const name of [zh, en])
      expect(search.find(name, 9)).toContainEqual(expect.objectContaining({ kind: 'belt', key: String(row) }));
  });
});

const PART = {
  syllables: 'biao表cao曹dai带fang纺gang港han汉jing精ke柯li里qiao桥tong童zhong钟zhi织zhuang装',
  words: '',
  variants: '紡纺織织裝装鐘钟',
};

describe('what the pack knows of its names', () => {
  const wise = new Search(pack);
  const before = say(wise.find('zhilitongzhuang', 9));
  wise.learn(PART);
  const learned = (text: string) => say(wise.find(text, 9));

  it('joins when it is here', () => {
    expect(before).toEqual([]);
    expect(learned('zhilitongzhuang')).toEqual(['belt 织里童装']);
  });

  it('puts what is written before what is said, and initials last', () => {
    expect(learned('keqiao')).toEqual(['place 柯桥区', 'belt 柯桥纺织', 'belt 柯桥面料']);
    expect(learned('tongzhuang')).toEqual(['belt 织里童装']);
    expect(learned('zltz')).toEqual(['belt 织里童装']);
    expect(learned('kq')).toEqual(['place 柯桥区', 'belt 柯桥纺织', 'belt 柯桥面料']);
  });

  it('reads traditional characters', () => {
    expect(learned('紡織')).toEqual(learned('纺织'));
    expect(learned('童裝')).toEqual(['belt 织里童装']);
  });
});

test('a belt is found by the products that it has figures of, and only of these', () => {
  const claim = { period: '2023', value: 1 };
  const made = packOf({
    belts: [
      { id: 'a', zh: '高阳纺织' },
      { id: 'b', zh: '清河羊绒' },
    ],
    claims: [
      { ...claim, belt: 'a', scope: 'market', words: '毛巾' },
      { ...claim, belt: 'b', words: '地毯' },
    ],
  });
  const scopes = made.texts.scopes.map((scope) => (scope.code === 'market' ? { ...scope, code: 'product' } : scope));
  const products = new Search({ ...made, texts: { ...made.texts, scopes } });
  expect(say(products.find('毛巾', 9))).toEqual(['belt 高阳纺织']);
  expect(say(products.find('地毯', 9))).toEqual([]);
});

describe("a person's own names", () => {
  const own = (kind: OwnName['kind'], key: string, zh: string, words = [zh]): OwnName => {
    return { kind, key, zh, en: '', detail: { zh: '', en: '' }, words };
  };
  const said = (...words: [string, string][]) => new Map(words.map(([word, spoken]) => [word, spoken.split(' ')]));
  const mine = new Search(pack);
  const after = (names: readonly OwnName[], spoken = said()) => {
    mine.addNames(names, spoken);
    return (text: string) => say(mine.find(text, 9));
  };

  it('stand among the others: places, then industries, then belts; the pack first', () => {
    const ask = after([own('belt', 'o1', '柯桥钟表'), own('place', 'o2', '柯桥港')]);
    expect(ask('柯桥')).toEqual(['place 柯桥区', 'place 柯桥港', 'belt 柯桥纺织', 'belt 柯桥面料', 'belt 柯桥钟表']);
  });

  it('are read as they were said, before the pack knows any pinyin', () => {
    const ask = after([own('belt', 'o1', '柯桥钟表')], said(['柯桥钟表', 'ke qiao zhong biao']));
    expect(ask('zhongbiao')).toEqual(['belt 柯桥钟表']);
    expect(ask('kqzb')).toEqual(['belt 柯桥钟表']);
  });

  it('take the place of the one before, and go without words', () => {
    expect(after([own('belt', 'o1', '柯桥钟')])('钟')).toEqual(['belt 柯桥钟']);
    expect(after([own('belt', 'o1', '柯桥钟', [])])('钟')).toEqual([]);
    expect(mine.find('柯桥', 9)).toHaveLength(4);
  });

  it('stay when the pack learns, and the table reads what nobody said', () => {
    after([own('belt', 'o3', '精钟')]);
    expect(say(mine.find('jz', 9))).toEqual([]);
    mine.learn(PART);
    expect(say(mine.find('jz', 9))).toEqual(['belt 精钟']);
    expect(say(mine.find('精鐘', 9))).toEqual(['belt 精钟']);
  });
});
