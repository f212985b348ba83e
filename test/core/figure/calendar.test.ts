import { expect, it } from 'vitest';
import { daysInMonth, lastDay } from '../../../src/core/figure/calendar.ts';

it('knows the lengths of months and leap years', () => {
  const year = Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1));
  expect(year).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([1900, 2000, 2020, 2023].map((leap) => daysInMonth(leap, 2))).toEqual([28, 29, 29, 28]);
  expect(lastDay(2020, 2)).toBe('2020-02-29');
});
