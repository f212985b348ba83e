import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthsOf } from '../../../src/core/analysis/growth.ts';
import { allTogether, membersOf } from '../../../src/core/analysis/members.ts';
import { median, tallyGrowth } from '../../../src/core/analysis/median.ts';
import { viewOf } from '../../../src/core/analysis/view.ts';
import { atlas } from '../atlas-fixture.ts';

it('is the middle, or the mean of the two middle ones', () => {
  expect([[3, 1, 2], [4, 1, 2, 3], [7], []].map((values) => median(Float64Array.from(values)))).toEqual([
    2,
    2.5,
    7,
    NaN,
  ]);
});

it('stands on the members with a single rate', () => {
  const pack = atlas();
  const growths = growthsOf(pack, 'best', 'latest');
  const all = tallyGrowth(growths, allTogether(Uint32Array.of(0, 1, 2, 3, 4, 5), ''));
  expect([all.count[0], all.median[0]]).toEqual([3, 24 / 20 - 1]);
  const view = viewOf(pack, { measure: 'best', year: 'latest' });
  const sectors = membersOf(pack, view, Uint32Array.of(0, 1, 2, 3, 4, 5), 'sector');
  expect([...tallyGrowth(growths, sectors).count]).toEqual([3, 0, 0, 0, 0]);
  expect(tallyGrowth(growths, sectors).median[1]).toBeNaN();
});

it('is what sorting puts in the middle', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e9, min: -1e9 }),
    fc.integer({ min: -2, max: 2 }),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), (values) => {
      const sorted = Float64Array.from(values).sort();
      const middle = sorted.length >> 1;
      const [lower = 0, upper = 0] = [sorted[middle - 1], sorted[middle]];
      expect(median(Float64Array.from(values))).toBeCloseTo(sorted.length % 2 === 1 ? upper : (lower + upper) / 2, 6);
    }),
  );
});
