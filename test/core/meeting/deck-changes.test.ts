import { expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../../../src/core/analysis/query.ts';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { changesOf, seenOf } from '../../../src/core/meeting/deck-changes.ts';
import { slideOf } from '../../../src/core/meeting/tale/slide-of.ts';
import { packOf, type ClaimRow } from '../pack-fixture.ts';

function taleOf(pack: Pack) {
  const query = { ...DEFAULT_QUERY, measure: 'output_value' };
  return slideOf(pack, NO_EVIDENCE, { query, page: null, chosen: '', part: '', bounds: null });
}

function twoBelts(...claims: readonly ClaimRow[]): Pack {
  return packOf({
    belts: [
      { id: 'keqiao', zh: '柯桥纺织', en: 'Keqiao textiles' },
      { id: 'zhuji', zh: '诸暨织造', en: 'Zhuji weaving', place: '330681' },
    ],
    claims,
  });
}

const BEFORE = twoBelts({ belt: 'keqiao', period: '2023', value: 400 });

test('the same data have changed nothing', () => {
  expect(changesOf(seenOf(taleOf(BEFORE)), taleOf(BEFORE))).toEqual([]);
});

test('a figure that is new, and one that reads otherwise, are told with what was and what is', () => {
  const after = twoBelts({ belt: 'keqiao', period: '2023', value: 500 }, { belt: 'zhuji', period: '2023', value: 30 });
  const changes = changesOf(seenOf(taleOf(BEFORE)), taleOf(after));
  const scale = changes.filter(({ what }) => what.zh.endsWith('规模'));
  expect(scale).toEqual([
    { what: { zh: '柯桥纺织 · 规模', en: 'Keqiao textiles · Scale' }, was: { zh: '400亿元', en: 'CNY 40.0 bn' }, is: { zh: '500亿元', en: 'CNY 50.0 bn' } }, // prettier-ignore
    { what: { zh: '诸暨织造 · 规模', en: 'Zhuji weaving · Scale' }, was: { zh: '暂无数据', en: 'no figure' }, is: { zh: '30亿元', en: 'CNY 3.0 bn' } }, // prettier-ignore
  ]);
  expect(changes.find(({ what }) => what.zh === '有数据的个数')).toMatchObject({ was: { zh: '1' }, is: { zh: '2' } });
});

test('what is gone from the slide is told too', () => {
  const one = packOf({ belts: [{ id: 'keqiao', zh: '柯桥纺织', en: 'Keqiao textiles' }], claims: [{ belt: 'keqiao', period: '2023', value: 400 }] }); // prettier-ignore
  const changes = changesOf(seenOf(taleOf(BEFORE)), taleOf(one));
  expect(changes).toContainEqual({
    what: { zh: '诸暨织造 · 规模', en: 'Zhuji weaving · Scale' },
    was: { zh: '暂无数据', en: 'no figure' },
    is: null,
  });
});
