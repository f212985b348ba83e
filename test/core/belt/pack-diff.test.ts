import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/core/belt/difference.ts';
import { COMPARED, packDiff } from '../../../src/core/belt/pack-diff.ts';
import { anyPack } from '../pack-arbitrary.ts';
import { packOf, type ClaimRow } from '../pack-fixture.ts';

const BELTS = [
  { id: 'keqiao', zh: '柯桥轻纺' },
  { id: 'zhuji', place: '330681', zh: '诸暨袜业' },
];
const pack = (...claims: ClaimRow[]) => packOf({ belts: BELTS, claims });
const output: ClaimRow = { belt: 'keqiao', period: '2023', value: 500 };

function turned({ added, withdrawn, corrected }: Difference): Difference {
  return {
    added: withdrawn,
    withdrawn: added,
    corrected: corrected.map(({ before, after }) => ({ before: after, after: before })),
  };
}

/** The order of pairs has no meaning. */
function ordered({ corrected, ...rest }: Difference): Difference {
  return { ...rest, corrected: [...corrected].sort((a, b) => a.before - b.before) };
}

describe('claims', () => {
  it('another value, bound or note of the same figure is a correction', () => {
    for (const now of [{ value: 520 }, { bound: 'over' as const }, { note: '含市场成交额' }, { unit: '万元' }])
      expect(packDiff(pack(output), pack({ ...output, ...now })).claims).toEqual({
        added: [],
        withdrawn: [],
        corrected: [{ before: 0, after: 0 }],
      });
  });

  it('another year, measure, scope or belt is another claim', () => {
    for (const now of [{ period: '2024' }, { measure: 'sales_value' }, { scope: 'market' }, { belt: 'zhuji' }])
      expect(packDiff(pack(output), pack({ ...output, ...now })).claims).toEqual({
        added: [0],
        withdrawn: [0],
        corrected: [],
      });
  });

  it('rows that move are no difference: a new belt before this one, claims in another order', () => {
    const sales: ClaimRow = { ...output, measure: 'sales_value', value: 300 };
    const after = packOf({
      belts: [{ id: 'a-first', place: '330502' }, ...BELTS],
      claims: [{ ...output, belt: 'a-first' }, sales, output],
    });
    const diff = packDiff(pack(output, sales), after);
    expect(diff.claims).toEqual({ added: [0], withdrawn: [], corrected: [] });
    expect(diff.belts).toEqual({ added: [0], withdrawn: [], corrected: [] });
  });

  it('of two alike in the same source, each keeps to the words of its scope', () => {
    const [all, firms]: ClaimRow[] = [
      { ...output, words: '全市' },
      { ...output, words: '规上', value: 400 },
    ];
    const diff = packDiff(pack({ ...output, words: '规上', value: 390 }), pack(all ?? output, firms ?? output));
    expect(diff.claims).toEqual({ added: [0], withdrawn: [], corrected: [{ before: 0, after: 1 }] });
  });

  it('said twice and then once: one of them is withdrawn', () => {
    expect(packDiff(pack(output, output), pack(output)).claims).toMatchObject({ added: [], corrected: [] });
    expect(packDiff(pack(output, output), pack(output)).claims.withdrawn).toHaveLength(1);
  });
});

describe('other tables', () => {
  it('a belt with another name is renamed, one with another id is another belt', () => {
    const named = (id: string, zh: string) => packOf({ belts: [{ id, zh }] });
    expect(packDiff(named('keqiao', '柯桥轻纺'), named('keqiao', '柯桥纺织')).belts.corrected).toEqual([
      { before: 0, after: 0 },
    ]);
    expect(packDiff(named('keqiao', '柯桥轻纺'), named('shaoxing', '柯桥轻纺')).belts).toEqual({
      added: [0],
      withdrawn: [0],
      corrected: [],
    });
  });

  it('sources, recognitions, series', () => {
    const before = packOf({ belts: [{ id: 'keqiao', lists: ['first'] }].map((belt) => ({ ...belt, lists: [] })) });
    const series = [{ place: 0, year: 2023, measure: 0, value: 1, unit: '亿元', source: 0 }];
    const after = packOf({ belts: [{ id: 'keqiao', lists: [before.texts.lists[0]?.id ?? ''] }], series });
    const diff = packDiff(before, after);
    expect(diff.recognitions).toEqual({ added: [0], withdrawn: [], corrected: [] });
    expect(diff.series).toEqual({ added: [0], withdrawn: [], corrected: [] });
    const retitled = {
      ...after,
      texts: { ...after.texts, sources: after.texts.sources.map((source) => ({ ...source, title: 'B' })) },
    };
    expect(packDiff(after, retitled).sources.corrected).toEqual([{ before: 0, after: 0 }]);
  });
});

describe('any two packs', () => {
  const none: Difference = { added: [], withdrawn: [], corrected: [] };

  it('a pack differs from itself in nothing', () => {
    fc.assert(
      fc.property(anyPack, (one) => {
        const diff = packDiff(one, one);
        for (const table of COMPARED) expect(diff[table]).toEqual(none);
      }),
    );
  });

  it('read the other way round, added and withdrawn change places', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        const [there, back] = [packDiff(before, after), packDiff(after, before)];
        for (const table of COMPARED) expect(ordered(turned(back[table]))).toEqual(ordered(there[table]));
      }),
    );
  });

  it('every claim is kept, corrected, added or withdrawn: the counts of both packs follow', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        const { added, withdrawn, corrected } = packDiff(before, after).claims;
        expect(before.claims.count - withdrawn.length - corrected.length).toBe(after.claims.count - added.length - corrected.length); // prettier-ignore
      }),
    );
  });
});
