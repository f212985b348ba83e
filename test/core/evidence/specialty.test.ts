import { expect, it } from 'vitest';
import { specialtyOf } from '../../../src/core/evidence/specialty.ts';
import { beltsOf } from '../../../src/core/evidence/place-tree.ts';
import { atlas } from '../atlas-fixture.ts';
import { placeAt } from '../linked-fixture.ts';
import { measure } from '../pack-fixture.ts';

const of = (code: string) => {
  const pack = atlas();
  return specialtyOf(pack, placeAt(code), beltsOf(pack, { place: code }));
};

it('uses the one measure that most belts of the place have, with its base and years', () => {
  const found = of('330600');
  expect(found?.measure).toBe(measure('output_value'));
  expect(found?.years).toEqual([2021, 2023]);
  // Output: Keqiao 500 (with its fabrics), ceramics 5, Caoxian 24; Zhili and the woodcraft have none.
  expect(found?.base).toEqual({ belts: 5, withFigure: 3, nested: 1 });
  const lq = found?.sectors.map(({ zh, estimate }) => [zh, estimate.ok ? estimate.lq : estimate.why]);
  expect(lq).toEqual([
    ['家居', expect.closeTo((5 * 529) / (505 * 5), 9)],
    ['纺织服装', expect.closeTo((500 * 529) / (505 * 524), 9)],
  ]);
});

it('an industry without a figure is not estimable, and stands last', () => {
  const rows = of('371721')?.industries.map(({ industry, estimate }) => [industry, estimate.ok || estimate.why]);
  expect(rows).toEqual([
    ['hanfu', true],
    ['ceramics', 'part-missing'],
  ]);
});

it('nothing is estimated where no belt has a figure', () => {
  expect(of('330681')).toBeNull();
});
