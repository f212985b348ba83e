import { daysInMonth, lastDay, twoDigits } from './calendar.ts';

/**
 * quarters: 2020Q1, 2020Q1-Q3 · months: 2020-01, 2020-01/04 · mat: the twelve months up to some month of the year ·
 * years: a span such as 2018/2020 · unknown: the source gives no time.
 */
export type PeriodKind = 'unknown' | 'year' | 'half' | 'quarters' | 'months' | 'day' | 'days' | 'mat' | 'years';

/** What a period text means. Dates are ISO 8601, both inclusive; those of a `mat` are nominal (its calendar year). */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: string | null;
  readonly end: string | null;
  /** Shorter than a year: its figures never stand beside those of a full year. */
  readonly part: boolean;
}

export type PeriodResult =
  { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly why: string };

const EXPECTED =
  'expected 2020, 2020H1, 2020Q1, 2020Q1-Q3, 2020-01, 2020-01/04, 2020-12-17, 2020-03-28/2020-04-03, MAT2021, 2018/2020 or nothing';
const UNKNOWN: Period = { kind: 'unknown', start: null, end: null, part: false };

/** Reads the period grammar of the claims. A text that breaks it comes back as `ok: false` with the reason. */
export function parsePeriod(text: string): PeriodResult {
  if (text === '') return { ok: true, period: UNKNOWN };
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = read(match.slice(1).map((part) => (part === undefined ? 0 : Number(part))));
    if (typeof found === 'string') return { ok: false, why: `"${text}" is not a period: ${found}; ${EXPECTED}` };
    return { ok: true, period: found };
  }
  return { ok: false, why: `"${text}" is not a period; ${EXPECTED}` };
}

/** The year, when the text means exactly one full calendar year; else null (MAT, parts, spans, unknown, malformed). */
export function fullYear(text: string): number | null {
  const read = parsePeriod(text);
  return read.ok && read.period.kind === 'year' && read.period.end !== null
    ? Number(read.period.end.slice(0, 4))
    : null;
}

/** Orders period texts by their end, then by their start; unknown and malformed ones come first. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey(text: string): string {
  const read = parsePeriod(text);
  return read.ok ? `${read.period.end ?? ''} ${read.period.start ?? ''}` : '';
}

type Reader = (numbers: readonly number[]) => Period | string;

/** Each form of the grammar with its reader; a reader answers with a period or with the reason why not. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, ([year = 0]) => monthSpan('year', year, 1, year, 12)],
  [/^(\d{4})H([12])$/, ([year = 0, half = 1]) => monthSpan('half', year, half * 6 - 5, year, half * 6)],
  [/^(\d{4})Q([1-4])(?:-Q([1-4]))?$/, ([year = 0, from = 1, to = 0]) => quarterSpan(year, from, to || from)],
  [/^MAT(\d{4})$/, ([year = 0]) => ({ ...dates('mat', `${year}-01-01`, `${year}-12-31`), part: false })],
  [/^(\d{4})\/(\d{4})$/, ([from = 0, to = 0]) => yearSpan(from, to)],
  [/^(\d{4})-(\d\d)$/, ([year = 0, month = 0]) => monthSpan('months', year, month, year, month)],
  [/^(\d{4})-(\d\d)\/(\d\d)$/, ([year = 0, from = 0, to = 0]) => monthSpan('months', year, from, year, to)],
  [
    /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/,
    ([fromYear = 0, from = 0, toYear = 0, to = 0]) => monthSpan('months', fromYear, from, toYear, to),
  ],
  [/^(\d{4})-(\d\d)-(\d\d)$/, (from) => daySpan('day', from, from)],
  [
    /^(\d{4})-(\d\d)-(\d\d)\/(\d{4})-(\d\d)-(\d\d)$/,
    (numbers) => daySpan('days', numbers.slice(0, 3), numbers.slice(3)),
  ],
];

function dates(kind: PeriodKind, start: string, end: string): Period {
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31');
  const oneYear = wholeYears && start.slice(0, 4) === end.slice(0, 4);
  return {
    kind: oneYear && kind !== 'mat' ? 'year' : kind,
    start,
    end,
    part: !wholeYears && !longerThanYear(start, end),
  };
}

function longerThanYear(start: string, end: string): boolean {
  return end >= `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
}

function monthSpan(kind: PeriodKind, fromYear: number, from: number, toYear: number, to: number): Period | string {
  for (const month of [from, to]) if (month < 1 || month > 12) return `month ${month} does not exist`;
  if (toYear * 12 + to < fromYear * 12 + from) return 'it ends before it starts';
  return dates(kind, `${fromYear}-${twoDigits(from)}-01`, lastDay(toYear, to));
}

function quarterSpan(year: number, from: number, to: number): Period | string {
  if (to < from) return 'it ends before it starts';
  return monthSpan('quarters', year, from * 3 - 2, year, to * 3);
}

function yearSpan(from: number, to: number): Period | string {
  if (to <= from) return 'a span of years must end after it starts';
  return dates('years', `${from}-01-01`, `${to}-12-31`);
}

function daySpan(kind: PeriodKind, from: readonly number[], to: readonly number[]): Period | string {
  const iso: string[] = [];
  for (const [year = 0, month = 0, day = 0] of [from, to]) {
    if (month < 1 || month > 12) return `month ${month} does not exist`;
    if (day < 1 || day > daysInMonth(year, month)) return `day ${day} does not exist in ${year}-${twoDigits(month)}`;
    iso.push(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  }
  const [start = '', end = ''] = iso;
  return end < start ? 'it ends before it starts' : dates(kind, start, end);
}
