import { expect, it } from 'vitest';
import { quadrantsOf } from '../../../src/core/analysis/quadrants.ts';
import { explore } from '../../../src/core/analysis/explore.ts';
import { DEFAULT_QUERY, type Quadrant } from '../../../src/core/analysis/query.ts';
import { packOf } from '../pack-fixture.ts';

/**
 * Output of 2023 in 亿元: Zhejiang 30 of textile and 10 of ceramics, Shandong 20 and 40. LQ of textile in Zhejiang: (30/40) / (50/100) = 1.5, so
 * 0.2; of ceramics (10/40) / (50/100) = 0.5, so −1/3; in Shandong textile (20/60) / 0.5 = 2/3, so −0.2; ceramics (40/60) / 0.5 = 4/3, so 1/7.
 */
const pack = packOf({
  belts: [
    { id: 'zj-textile' },
    { id: 'zj-ceramics', industry: 'ceramics' },
    { id: 'sd-textile', place: '371721' },
    { id: 'sd-ceramics', place: '371721', industry: 'ceramics' },
    { id: 'unknown' },
  ],
  claims: [
    { belt: 'zj-textile', period: '2022', value: 20 },
    { belt: 'zj-textile', period: '2023', value: 30 },
    { belt: 'zj-ceramics', period: '2022', value: 8 },
    { belt: 'zj-ceramics', period: '2023', value: 10 },
    { belt: 'sd-textile', period: '2022', value: 25 },
    { belt: 'sd-textile', period: '2023', value: 20 },
    { belt: 'sd-ceramics', period: '2022', value: 40 },
    { belt: 'sd-ceramics', period: '2023', value: 40 },
  ],
});

it('puts each belt between specialisation and growth; no growth is not growing', () => {
  const { belts, unknown } = quadrantsOf(pack, { ...DEFAULT_QUERY, measure: 'output_value', year: 2023 });
  const found = Object.fromEntries(belts.map((belt) => [belt.id, belt]));
  expect(found['zj-textile']).toMatchObject({ quadrant: 'leading', growth: 0.5, scale: 300_000 });
  expect(found['zj-textile']?.symmetric).toBeCloseTo(0.2, 9);
  expect(found['zj-ceramics']).toMatchObject({ quadrant: 'rising' });
  expect(found['zj-ceramics']?.symmetric).toBeCloseTo(-1 / 3, 9);
  expect(found['sd-textile']).toMatchObject({ quadrant: 'weak' });
  expect(found['sd-textile']?.symmetric).toBeCloseTo(-0.2, 9);
  expect(found['sd-ceramics']).toMatchObject({ quadrant: 'fading', growth: 0 });
  expect(found['sd-ceramics']?.symmetric).toBeCloseTo(1 / 7, 9);
  expect(unknown).toBe(1);
});

it('measures against the nation even where the question stays within a province', () => {
  const within = quadrantsOf(pack, { ...DEFAULT_QUERY, measure: 'output_value', year: 2023, place: '370000' });
  expect(within.belts.map(({ id, quadrant }) => `${id} ${quadrant}`).sort()).toEqual([
    'sd-ceramics fading',
    'sd-textile weak',
  ]);
});

it('a question may ask for some quadrants: what lies in none of them, or in none at all, is left out', () => {
  const asked = (...quadrants: Quadrant[]) => {
    const query = { ...DEFAULT_QUERY, measure: 'output_value', year: 2023, quadrants } as const;
    return Array.from(explore(pack, query).order, (belt) => pack.texts.belts[belt]?.id).sort();
  };
  expect(asked('leading')).toEqual(['zj-textile']);
  expect(asked('leading', 'fading')).toEqual(['sd-ceramics', 'zj-textile']);
  expect(asked()).toHaveLength(5);
});

it('the chart keeps the belts of quadrants that the question leaves out', () => {
  const query = { ...DEFAULT_QUERY, measure: 'output_value', year: 2023, quadrants: ['weak'] } as const;
  expect(quadrantsOf(pack, query).belts).toHaveLength(4);
});

it('a measure that does not add up has no quotients, so no belt lies in a quadrant', () => {
  const query = { ...DEFAULT_QUERY, measure: 'market_share_national', quadrants: ['weak'] } as const;
  expect(explore(pack, query).order).toHaveLength(0);
});
