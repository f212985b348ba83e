import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, fullYear, parsePeriod } from '../../../src/core/figure/period.ts';

function read(text: string) {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(result.why);
  const { kind, start, end, part } = result.period;
  return [kind, start, end, part];
}

describe('parsePeriod', () => {
  it.each([
    ['', 'unknown', null, null, false],
    ['2020', 'year', '2020-01-01', '2020-12-31', false],
    ['2020H1', 'half', '2020-01-01', '2020-06-30', true],
    ['2020H2', 'half', '2020-07-01', '2020-12-31', true],
    ['2020Q1', 'quarters', '2020-01-01', '2020-03-31', true],
    ['2020Q1-Q3', 'quarters', '2020-01-01', '2020-09-30', true],
    ['2020-02', 'months', '2020-02-01', '2020-02-29', true],
    ['2021-01/02', 'months', '2021-01-01', '2021-02-28', true],
    ['2020-11/2021-02', 'months', '2020-11-01', '2021-02-28', true],
    ['2020-12-17', 'day', '2020-12-17', '2020-12-17', true],
    ['2020-03-28/2020-04-03', 'days', '2020-03-28', '2020-04-03', true],
    ['MAT2021', 'mat', '2021-01-01', '2021-12-31', false],
    ['2018/2020', 'years', '2018-01-01', '2020-12-31', false],
  ])('reads %s', (text, ...expected) => expect(read(text)).toEqual(expected));

  it('takes twelve months for the year that they are', () => {
    expect(read('2020-01/12')).toEqual(['year', '2020-01-01', '2020-12-31', false]);
    expect(read('2020Q1-Q4')).toEqual(['year', '2020-01-01', '2020-12-31', false]);
  });

  it.each([
    ['2020-13', 'month 13 does not exist'],
    ['2021-02-29', 'day 29 does not exist in 2021-02'],
    ['2020Q3-Q1', 'ends before it starts'],
    ['2020-05/04', 'ends before it starts'],
    ['2020/2018', 'must end after it starts'],
    ['2020-04-03/2020-03-28', 'ends before it starts'],
    ['2024春节', 'expected 2020, 2020H1'],
  ])('says why %s is none', (text, why) => {
    const result = parsePeriod(text);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.why).toContain(`"${text}"`);
    expect(result.ok ? '' : result.why).toContain(why);
  });

  it('never throws and never ends before it starts', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    const day = fc.tuple(fc.integer({ min: 1900, max: 2100 }), two, two).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          day,
          fc.tuple(day, day).map((days) => days.join('/')),
        ),
        (text) => {
          const result = parsePeriod(text);
          if (result.ok && result.period.start !== null)
            expect(result.period.start <= (result.period.end ?? '')).toBe(true);
        },
      ),
    );
  });
});

describe('fullYear', () => {
  it('is the year of full calendar years only', () => {
    const years = ['2020', '2020-01/12', '2020H1', 'MAT2020', '2018/2020', '', 'x'].map(fullYear);
    expect(years).toEqual([2020, 2020, null, null, null, null, null]);
  });
});

describe('comparePeriods', () => {
  it('orders by end, then start, unknown first', () => {
    const sorted = ['2021', '2020Q1', '', '2020', '2020H2', '2019'].sort(comparePeriods);
    expect(sorted).toEqual(['', '2019', '2020Q1', '2020', '2020H2', '2021']);
  });
});
