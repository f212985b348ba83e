import { expect, it } from 'vitest';
import { NO_EVIDENCE } from '../../../src/core/belt/evidence.ts';
import { placePage } from '../../../src/core/evidence/place-page.ts';
import { atlas } from '../atlas-fixture.ts';
import { beltRow, measure } from '../pack-fixture.ts';
import { placeAt } from '../linked-fixture.ts';
import { enterprise, total } from './evidence-rows.ts';

const page = (code: string, evidence = NO_EVIDENCE) => {
  const found = placePage(atlas(), evidence, code);
  if (!found) throw new Error(`${code} is not in the fixture`);
  return found;
};

it('has no page for a place that the pack does not have', () => {
  expect(placePage(atlas(), NO_EVIDENCE, '999999')).toBeNull();
});

it('totals say which measures they mix and each measure stands alone too', () => {
  const { card, measures, sums, years } = page('330000');
  // 500 + over 60 + 5, the fabrics inside Keqiao counted once.
  expect(card.group.sum).toEqual({ value: 5_650_000, bound: 'over', belts: 3, withFigure: 3, nested: 1 });
  expect(measures).toEqual([measure('output_value'), measure('sales_value')]);
  expect(years).toEqual({ from: 2021, to: 2023 });
  const by = Object.fromEntries(sums.map((each) => [each.measure, [each.sum.value, each.sum.withFigure]]));
  expect(by).toEqual({
    [measure('output_value')]: [5_050_000, 2],
    [measure('sales_value')]: [600_000, 1],
    [measure('enterprises')]: [3000, 1],
  });
});

it('a rank is an interval where a lower bound leaves it open', () => {
  // Shaoxing 505, Huzhou over 60 and perhaps more than Shaoxing, Heze 24.
  expect(page('330600').rank).toEqual({ best: 1, worst: 2, of: 3 });
  expect(page('330500').rank).toEqual({ best: 1, worst: 2, of: 3 });
  expect(page('371700').rank).toEqual({ best: 3, worst: 3, of: 3 });
});

it('lists the places below by sum, and how many belts are known to here only', () => {
  const { children, only } = page('330600');
  expect(children.map(({ code, group }) => [code, group.count, group.sum.value])).toEqual([
    ['330603', 2, 5_000_000],
    ['330681', 0, null],
  ]);
  expect(only).toBe(1);
});

it('growth says on which belts its median stands', () => {
  const { card, growing } = page('330000');
  // Keqiao 500 / 400, Zhili 9 % as stated.
  expect(growing.map(({ id }) => id)).toEqual(['keqiao', 'zhili']);
  expect(card.group.withGrowth).toBe(2);
  expect(card.group.growth).toBeCloseTo((0.25 + 0.09) / 2, 9);
});

it('tells totals, enterprises of its belts and of its places, and lists by name', () => {
  const pack = atlas();
  const evidence = {
    ...NO_EVIDENCE,
    totals: [total({ place: placeAt('330000') }), total({ place: placeAt('370000') })],
    enterprises: [
      enterprise({ id: 'by-belt', belt: beltRow(pack, 'keqiao') }),
      enterprise({ id: 'by-town', place: placeAt('330502101') }),
      enterprise({ id: 'elsewhere', place: placeAt('371721') }),
    ],
  };
  const found = placePage(pack, evidence, '330000');
  expect(found?.totals).toHaveLength(1);
  expect(found?.enterprises.map(({ id }) => id)).toEqual(['by-belt', 'by-town']);
  expect(found?.lists.map(({ zh, members }) => [zh, members.map(({ id }) => id)])).toEqual([
    ['hundred-2023', ['keqiao']],
    ['sme-2022', ['shaoxing-ceramics']],
  ]);
  expect(found?.sources[0]?.title).toBe('A source');
});

it('a place without belts names the nearest, nearest first', () => {
  const { card, near, rank, specialty } = page('330681');
  expect(card.group).toMatchObject({ count: 0, sum: { value: null } });
  expect([rank, specialty]).toEqual([null, null]);
  expect(near).toHaveLength(6);
  const km = near.map((each) => each.km);
  expect(km).toEqual([...km].sort((a, b) => a - b));
  expect(page('330000').near).toEqual([]);
});
