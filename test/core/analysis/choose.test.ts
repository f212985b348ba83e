import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseClaim,
  compareQuality,
  planesOf,
  type ChoiceRow,
  type Quality,
} from '../../../src/core/analysis/choose.ts';
import { CLAIM_RANKS, CONFIDENCES, STANDINGS } from '../../../src/core/belt/model.ts';
import { BOUNDS } from '../../../src/core/figure/bound.ts';

const plain: Quality = { standing: 'whole', rank: 'normal', confidence: 'medium', bound: 'exact' };
const of = (change: Partial<Quality>): Quality => ({ ...plain, ...change });

describe('chooseClaim', () => {
  it.each([
    [
      'the whole before nearly the whole, even if that is preferred',
      [of({ standing: 'near', rank: 'preferred' }), plain],
      1,
    ],
    ['preferred before normal', [of({ confidence: 'high' }), of({ rank: 'preferred', confidence: 'low' })], 1],
    ['higher confidence', [of({ confidence: 'high', bound: 'over' }), plain], 0],
    ['exact before bounded', [of({ bound: 'over' }), plain, of({ bound: 'about' })], 1],
    ['the last stated of equal ones', [of({ bound: 'over' }), of({ bound: 'about' })], 1],
    ['never a deprecated one or one of a part', [of({ rank: 'deprecated' }), of({ standing: 'part' })], -1],
    ['nothing of nothing', [], -1],
  ])('takes %s', (_, claims, expected) => expect(chooseClaim(claims)).toBe(expected));

  it('takes one that no other stands before', () => {
    const quality = fc.record({
      standing: fc.constantFrom(...STANDINGS),
      rank: fc.constantFrom(...CLAIM_RANKS),
      confidence: fc.constantFrom(...CONFIDENCES),
      bound: fc.constantFrom(...BOUNDS),
    });
    fc.assert(
      fc.property(fc.array(quality), (claims) => {
        const chosen = claims[chooseClaim(claims)];
        const able = claims.filter(({ rank, standing }) => rank !== 'deprecated' && standing !== 'part');
        expect(chosen === undefined).toBe(able.length === 0);
        for (const other of chosen ? able : []) expect(compareQuality(chosen ?? plain, other)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('planesOf', () => {
  const row = (claim: number, change: Partial<ChoiceRow>): ChoiceRow => ({
    ...plain,
    belt: 0,
    measure: 0,
    period: '2023',
    base: 100,
    claim,
    ...change,
  });

  it('makes a plane for each measure and full year, by measure, then year', () => {
    const planes = planesOf(
      [
        row(0, { measure: 1, base: 7 }),
        row(1, {}),
        row(2, { belt: 1, base: 200 }),
        row(3, { period: '2022', base: 90 }),
        row(4, { confidence: 'high', base: 110 }),
        row(5, { confidence: 'low', base: 1 }),
      ],
      2,
    );
    expect(planes.map(({ measure, year }) => [measure, year])).toEqual([
      [0, 2022],
      [0, 2023],
      [1, 2023],
    ]);
    expect(planes.map(({ value }) => [...value])).toEqual([
      [90, NaN],
      [110, 200],
      [7, NaN],
    ]);
    expect(planes.map(({ claim }) => [...claim])).toEqual([
      [3, -1],
      [4, 2],
      [0, -1],
    ]);
  });

  it('leaves out parts of a year, rolling years, parts of a belt, deprecated and inconvertible claims', () => {
    const left = [
      row(0, { period: '2023H1' }),
      row(1, { period: 'MAT2023' }),
      row(2, { standing: 'part' }),
      row(3, { rank: 'deprecated' }),
      row(4, { base: null }),
    ];
    expect(planesOf(left, 1)).toEqual([]);
  });
});
