import { expect, it } from 'vitest';
import { marketsOf } from '../../../src/core/evidence/markets.ts';
import { concentration } from './evidence-rows.ts';

const disputed = (...figures: Parameters<typeof concentration>[0][]) =>
  marketsOf(figures.map(concentration)).flatMap((market) => market.figures.map((each) => each.disputed));

it('keeps the markets apart, newest figures first, fewer leaders before more', () => {
  const [first, second, ...rest] = marketsOf([
    concentration({ period: '2017' }),
    concentration({ measure: 'cr10', value: 20 }),
    concentration({ measure: 'cr3', value: 5 }),
    concentration({ category: '童装' }),
  ]);
  expect(first?.figures.map(({ period, measure }) => `${period} ${measure}`)).toEqual([
    '2023 cr3',
    '2023 cr10',
    '2017 cr5',
  ]);
  expect([second?.category, rest]).toEqual(['童装', []]);
});

it('two shares for one and the same exclude each other, whichever source is right', () => {
  expect(disputed({ value: 14.9 }, { value: 11.6 })).toEqual([true, true]);
  expect(disputed({ value: 14.9 }, { value: 14.9 })).toEqual([false, false]);
});

it('four leaders cannot have more than five', () => {
  expect(disputed({ measure: 'cr5', value: 3.7 }, { measure: 'cr4', value: 18.2 })).toEqual([true, true]);
  expect(disputed({ measure: 'cr5', value: 42 }, { measure: 'cr4', value: 38 })).toEqual([false, false]);
});

it('another scope, another period or a bound is no dispute', () => {
  expect(disputed({ value: 1 }, { value: 2, scope: '全球' })).toEqual([false, false]);
  expect(disputed({ value: 1 }, { value: 2, period: '2017' })).toEqual([false, false]);
  expect(disputed({ value: 1 }, { value: 2, bound: 'nearly' })).toEqual([false, false]);
});
