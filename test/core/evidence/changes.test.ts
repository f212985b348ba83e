import { expect, it } from 'vitest';
import { changesOf } from '../../../src/core/evidence/changes.ts';
import { packOf, type BeltRow, type ClaimRow } from '../pack-fixture.ts';

const KEQIAO: BeltRow = { id: 'keqiao', zh: '柯桥轻纺', en: 'Keqiao textiles' };
const ZHUJI: BeltRow = { id: 'zhuji', place: '330681', zh: '诸暨袜业', en: 'Zhuji socks' };
const output: ClaimRow = { belt: 'keqiao', period: '2023', value: 500 };
const socks: ClaimRow = { belt: 'zhuji', period: '2022', value: 700, bound: 'about' };

const before = packOf({ belts: [KEQIAO, ZHUJI], claims: [output, { ...output, period: '2021', value: 400 }, socks] });
const after = packOf({
  belts: [
    { ...KEQIAO, zh: '柯桥纺织' },
    ZHUJI,
    { id: 'caoxian', place: '371721', zh: '曹县汉服', en: 'Caoxian hanfu' },
  ],
  claims: [
    { ...output, value: 520, bound: 'over', confidence: 'low' },
    socks,
    { ...socks, period: '2024', value: 800 },
  ],
});

it('tells what is added, corrected and withdrawn, by belt, old beside new', () => {
  const { counts, groups, belts, unlisted } = changesOf(before, after, 100);
  expect(counts.claims).toEqual({ added: 1, corrected: 1, withdrawn: 1 });
  expect(counts.belts).toEqual({ added: 1, corrected: 1, withdrawn: 0 });
  expect(belts.added).toEqual([{ zh: '曹县汉服', en: 'Caoxian hanfu' }]);
  expect(belts.renamed).toMatchObject([{ before: { zh: '柯桥轻纺' }, after: { zh: '柯桥纺织' } }]);
  expect(groups.map(({ name, changes }) => [name.zh, changes.map(({ kind }) => kind)])).toEqual([
    ['柯桥纺织', ['corrected', 'withdrawn']],
    ['诸暨袜业', ['added']],
  ]);
  const [corrected, withdrawn] = groups[0]?.changes ?? [];
  expect(corrected).toMatchObject({
    what: ['figure', 'doubt'],
    before: { value: 500, bound: 'exact', measure: { code: 'output_value' }, source: { id: 'seed0' } },
    after: { value: 520, bound: 'over', period: '2023' },
  });
  expect(withdrawn).toMatchObject({ before: { value: 400, period: '2021' } });
  expect(unlisted).toBe(0);
});

it('lists no more than there is room for, and counts the rest', () => {
  const { counts, groups, unlisted } = changesOf(before, after, 1);
  expect(counts.claims).toEqual({ added: 1, corrected: 1, withdrawn: 1 });
  expect(groups.flatMap(({ changes }) => changes)).toHaveLength(1);
  expect(unlisted).toBe(2);
});

it('says nothing of a pack that is the same', () => {
  expect(changesOf(before, before, 9)).toMatchObject({ groups: [], belts: { added: [], renamed: [] }, unlisted: 0 });
});
