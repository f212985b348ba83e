import { expect, it, test } from 'vitest';
import { daysOf, overlapOf } from '../../../src/core/analysis/days.ts';

const days = (from: string, to: string, precise = true) => ({ from, to, precise });

test.each([
  ['2020-05-18', '2020-05-19', days('2020-05-18', '2020-05-19')],
  ['2020-05-22', undefined, days('2020-05-22', '2020-05-22')],
  ['2020-05-22', '', days('2020-05-22', '2020-05-22')],
  ['2020-03-28/2020-04-03', undefined, days('2020-03-28', '2020-04-03')],
  ['2020-02', '2020-02', days('2020-02-01', '2020-02-29', false)],
  ['2025-09', '2025-09-21', days('2025-09-01', '2025-09-21', false)],
  ['2025-09-06', '2025-10', days('2025-09-06', '2025-10-31', false)],
  ['2020', '2020', null],
  ['2020-05-18', '2020', null],
  ['2020Q1', undefined, null],
  ['MAT2021', undefined, null],
  ['', undefined, null],
  ['in May', undefined, null],
  ['2020-05-18', '2020-05-17', null],
])('from %s to %s: %o', (start, end, expected) => expect(daysOf(start, end)).toEqual(expected));

it('days in common, precise when both are', () => {
  const may = days('2020-05-01', '2020-05-31', false);
  expect(overlapOf(days('2020-05-18', '2020-05-20'), days('2020-05-20', '2020-05-25'))).toEqual(days('2020-05-20', '2020-05-20')); // prettier-ignore
  expect(overlapOf(may, days('2020-04-28', '2020-05-02'))).toEqual(days('2020-05-01', '2020-05-02', false));
  expect(overlapOf(days('2020-05-18', '2020-05-18'), days('2020-05-19', '2020-05-19'))).toBeNull();
});
