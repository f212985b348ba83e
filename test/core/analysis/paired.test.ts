import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/analysis/best.ts';
import { pairsOf, UNPAIRED } from '../../../src/core/analysis/paired.ts';
import { idsOf, packOf } from '../pack-fixture.ts';

it('pairs comparable figures and says why others are not', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const pack = packOf({
    belts: ids.map((id) => ({ id })),
    claims: [
      { belt: 'a', period: '2022', value: 1 },
      { belt: 'a', period: '2023', value: 2 },
      { belt: 'b', period: '2023', value: 2 },
      { belt: 'c', period: '2022', value: 2 },
      { belt: 'e', period: '2022', value: 1, scope: 'large' },
      { belt: 'e', period: '2023', value: 2 },
    ],
  });
  const { rows, lacks } = pairsOf(pack, figuresOf(pack, 'best', 2022), figuresOf(pack, 'best', 2023));
  expect(idsOf(pack, rows)).toEqual(['a']);
  expect(Array.from(lacks, (lack) => UNPAIRED[lack - 1])).toEqual([
    undefined,
    'base-year-missing',
    'end-year-missing',
    'both-missing',
    'not-comparable',
  ]);
});
it('does not pair two measures of the best figure', () => {
  const pack = packOf({
    belts: [{ id: 'a' }],
    claims: [
      { belt: 'a', period: '2022', value: 1 },
      { belt: 'a', period: '2023', value: 2, measure: 'sales_value' },
    ],
  });
  expect([...pairsOf(pack, figuresOf(pack, 'best', 2022), figuresOf(pack, 'best', 2023)).lacks]).toEqual([4]);
});
it('pairs all figures of a pack without claims', () => {
  const plane = (year: number) => ({ measure: 'output_value', year, values: { a: year } });
  const pack = packOf({ belts: [{ id: 'a' }], planes: [plane(2022), plane(2023)] });
  const [early, late] = [figuresOf(pack, 'output_value', 2022), figuresOf(pack, 'output_value', 2023)];
  expect([...pairsOf(pack, early, late).rows]).toEqual([0]);
});
