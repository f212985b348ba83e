import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { allTogether, membersOf } from '../../../src/core/analysis/members.ts';
import { sumAt, tally } from '../../../src/core/analysis/tally.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import type { Bound } from '../../../src/core/figure/bound.ts';
import { packOf, type BeltRow, type ClaimRow } from '../pack-fixture.ts';

const output = (belt: string, value: number, bound: Bound = 'exact'): ClaimRow => ({
  belt,
  period: '2023',
  value,
  bound,
});

function sum(belts: readonly BeltRow[], claims: readonly ClaimRow[], addable = true) {
  const pack = packOf({ belts, claims });
  const rows = Uint32Array.from(belts, (_, belt) => belt);
  return sumAt(tally(pack, figuresOf(pack, 'best', 'latest'), allTogether(rows, '')), 0, addable);
}

describe('sums', () => {
  const belts = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  it('leave out what is unknown and say so', () => {
    expect(sum(belts, [output('a', 10), output('c', 5.5)])).toEqual({
      value: 155_000,
      bound: 'exact',
      belts: 4,
      withFigure: 2,
      nested: 0,
    });
  });
  it('of nothing known are unknown, not zero', () => {
    expect(sum(belts, [])).toEqual({ value: null, bound: 'exact', belts: 4, withFigure: 0, nested: 0 });
    expect(sum(belts, [output('a', 0)]).value).toBe(0);
  });
  it('of a measure that does not add up are unknown, with coverage', () => {
    expect(sum(belts, [output('a', 10)], false)).toMatchObject({ value: null, withFigure: 1 });
  });
  it('are exact in 万元 whatever the order', () => {
    const value = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(fc.tuple(value, value, value, value), (values) => {
        const claims = values.map((one, index) => ({ ...output('abcd'[index] ?? 'a', one), unit: '万元' }));
        expect(sum(belts, claims).value).toBe(values.reduce((whole, one) => whole + one, 0));
      }),
    );
  });
});

describe('bounds of a sum', () => {
  it.each<[Bound[], Bound]>([
    [['exact', 'exact'], 'exact'],
    [['exact', 'over'], 'over'],
    [['at_least', 'exact'], 'over'],
    [['between', 'exact'], 'over'],
    [['exact', 'nearly'], 'nearly'],
    [['nearly', 'at_most'], 'at_most'],
    [['about', 'over'], 'about'],
    [['over', 'nearly'], 'about'],
  ])('%s make %s', (bounds, expected) => {
    const belts = bounds.map((_, index) => ({ id: String(index) }));
    expect(
      sum(
        belts,
        bounds.map((bound, index) => output(String(index), 10, bound)),
      ).bound,
    ).toBe(expected);
  });
});

describe('belts inside others', () => {
  const chain = [
    { id: 'a' },
    { id: 'b', within: 'a' },
    { id: 'c', within: 'b' },
    { id: 'd', place: '371721', within: 'a' },
  ];
  it('are not counted twice, at any depth', () => {
    expect(sum(chain, [output('a', 100), output('b', 40), output('c', 10), output('d', 7)])).toEqual({
      value: 1_000_000,
      bound: 'exact',
      belts: 1,
      withFigure: 1,
      nested: 3,
    });
  });
  it('count when what contains them has no figure', () => {
    expect(sum(chain, [output('b', 40), output('c', 10), output('d', 7)])).toMatchObject({
      value: 470_000,
      belts: 3,
      withFigure: 2,
      nested: 1,
    });
  });
  it('count in a group without the one that contains them', () => {
    const pack = packOf({ belts: chain, claims: [output('a', 100), output('b', 40), output('c', 10), output('d', 7)] });
    const view = viewOf(pack, { measure: 'best', year: 'latest' });
    const provinces = membersOf(pack, view, Uint32Array.of(0, 1, 2, 3), 'province');
    const sums = tally(pack, view.figures, provinces);
    expect(
      provinces.keys.flatMap((key, group) => (sums.count[group] ? [[key, sumAt(sums, group, true).value]] : [])),
    ).toEqual([
      ['330000', 1_000_000],
      ['370000', 70_000],
    ]);
  });
  it('in a ring do not hang', () => {
    expect(
      sum(
        [
          { id: 'a', within: 'b' },
          { id: 'b', within: 'a' },
        ],
        [output('a', 1)],
      ).belts,
    ).toBeLessThan(2);
  });
});
