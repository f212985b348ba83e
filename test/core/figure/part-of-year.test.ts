import { expect, it } from 'vitest';
import { partOfYear } from '../../../src/core/figure/part-of-year.ts';
import { parsePeriod } from '../../../src/core/figure/period.ts';

function part(text: string) {
  const read = parsePeriod(text);
  if (!read.ok) throw new Error(read.why);
  const found = partOfYear(read.period);
  return found && `${found.year} ${found.part}`;
}

it.each([
  ['2020H1', '2020 01/06'],
  ['2020Q1-Q2', '2020 01/06'],
  ['2020-01/06', '2020 01/06'],
  ['2020H2', '2020 07/12'],
  ['2020Q1-Q3', '2020 01/09'],
  ['2020-01/04', '2020 01/04'],
  ['2020-02', '2020 02/02'],
  ['2021-02', '2021 02/02'],
  ['2020-02-01/2020-02-29', '2020 02/02'],
  ['2020-12-17', '2020 12-17/12-17'],
  ['2020-03-28/2020-04-03', '2020 03-28/04-03'],
  ['2020-12-02/2021-03-31', '2021 12-02/03-31 -1'],
  ['2020-11/2021-02', '2021 11/02 -1'],
  ['MAT2021', '2021 mat'],
  ['2020', null],
  ['2020-01/12', null],
  ['2018/2020', null],
  ['2020-01/2021-06', null],
  ['', null],
])('%s is %s', (text, expected) => expect(part(text)).toBe(expected));
