import { expect, test } from 'vitest';
import { againstQuery, askedBy, formatAgainst, readAgainst, type Against } from '../../../src/core/analysis/against.ts';
import { DEFAULT_QUERY, WHOLE } from '../../../src/core/analysis/query.ts';

const asked = { ...DEFAULT_QUERY, place: '330000', year: 2023, scaleRange: { from: 1e6, to: null } } as const;

test('another year changes the year alone', () =>
  expect(againstQuery(asked, { kind: 'year', year: 2020 })).toEqual({ ...asked, year: 2020 }));

test('another measure takes no range with it, for that is in another unit', () =>
  expect(againstQuery(asked, { kind: 'measure', measure: 'enterprises' })).toEqual({
    ...asked,
    measure: 'enterprises',
    scaleRange: WHOLE,
  }));

test('the same measure keeps its range', () =>
  expect(againstQuery(asked, { kind: 'measure', measure: asked.measure })).toEqual(asked));

test('sides change places: what was asked is the other side, and back again', () => {
  const other: Against = { kind: 'year', year: 2020 };
  const turned = againstQuery(asked, other);
  expect(againstQuery(turned, askedBy(asked, 'year'))).toEqual(asked);
});

test.each<Against>([
  { kind: 'year', year: 2020 },
  { kind: 'year', year: 'latest' },
  { kind: 'measure', measure: 'best' },
  { kind: 'measure', measure: 'online_sales_value' },
])('the address brings %o back', (against) => expect(readAgainst(formatAgainst(against))).toEqual(against));

test.each(['', 'y', 'y20', 'y20205', 'm', 'mA', 'x2020', 'latest'])('%j is no other side', (text) =>
  expect(readAgainst(text)).toBeNull(),
);
