import { expect, it } from 'vitest';
import {
  amountOf,
  coverageOf,
  knownValue,
  NESTED,
  NO_AMOUNT,
  plus,
  UNKNOWN,
} from '../../../src/core/analysis/amount.ts';
import { intervalOf } from '../../../src/core/figure/bound.ts';

const exact = amountOf(10.4, intervalOf(10.4, 'exact'), Math.round);
const over = amountOf(60, intervalOf(60, 'over'), Number);
const nearly = amountOf(20, intervalOf(20, 'nearly'), Number);

it('adds values, ends and coverage', () => {
  const sum = [exact, over, nearly, UNKNOWN, NESTED].reduce((all, one) => plus(all, one), NO_AMOUNT);
  expect(sum).toEqual({ value: 90, low: 70, high: 30, open: 1, soft: 0, belts: 4, withFigure: 3, nested: 1 });
  expect(coverageOf(sum)).toEqual({ belts: 4, withFigure: 3, nested: 1 });
});
it('takes a part out of its whole', () => expect(plus(plus(exact, over), over, -1)).toEqual(exact));
it('of nothing known is unknown, not zero', () => {
  expect(knownValue(plus(NO_AMOUNT, UNKNOWN))).toBeNull();
  expect(knownValue(amountOf(0, intervalOf(0, 'exact'), Number))).toBe(0);
});
