import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { search } from '../../../src/core/belt/search.ts';
import { atlas } from '../atlas-fixture.ts';
import { beltRow, packOf } from '../pack-fixture.ts';

const pack = atlas();
const found = (text: string, limit = 20) => search(pack, text, limit).map(({ kind, zh }) => `${kind} ${zh}`);

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
    expect(search(packOf({ belts }), '纺织', 9).map(({ zh }) => zh)).toEqual(['纺织', '纺织', '纺织城', '纺织服装', '大纺织'].sort(order)); // prettier-ignore
  });

  it('leaves out places without belts', () => expect(found('诸暨')).toEqual([]));

  it('says where a hit lies and by which key it opens', () => {
    const hits = search(pack, '织里', 9);
    expect(hits).toEqual([
      { kind: 'place', key: '330502101', zh: '织里镇', en: 'Zhili', detail: { zh: '吴兴区', en: 'Wuxing' } },
      {
        kind: 'belt',
        key: String(beltRow(pack, 'zhili')),
        zh: '织里童装',
        en: 'Zhili childrenswear',
        detail: { zh: '织里镇', en: 'Zhili' },
      },
    ]);
    expect(search(pack, '浙江省', 9)[0]?.detail).toEqual({ zh: '', en: '' });
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
      expect(search(pack, name, 9)).toContainEqual(expect.objectContaining({ kind: 'belt', key: String(row) }));
  });
});
