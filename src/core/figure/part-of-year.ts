import { lastDay } from './calendar.ts';
import type { Period } from './period.ts';

/** Which part of a year a period is, and of which year: periods with equal parts may be compared from year to year. */
export interface PartOfYear {
  /** 01/06 for 2020H1, 2020Q1-Q2 and 2020-01/06 alike; 12-17 for a day; mat for twelve months to an unnamed month. */
  readonly part: string;
  /** Year that the period ends in. */
  readonly year: number;
}

/**
 * The part of the year that a period covers; null for full years, spans of years and unknown periods. Whole months are named by their numbers, so a
 * leap day makes no difference; other days by their dates. MAT is a part of its own: it stands beside MAT and nothing else.
 */
export function partOfYear({ kind, start, end, part }: Period): PartOfYear | null {
  if (start === null || end === null) return null;
  const year = Number(end.slice(0, 4));
  if (kind === 'mat') return { part: 'mat', year };
  if (!part) return null;
  const before = Number(start.slice(0, 4)) - year;
  const [from, to] = wholeMonths(start, end) ? [start.slice(5, 7), end.slice(5, 7)] : [start.slice(5), end.slice(5)];
  return { part: `${from}/${to}${before === 0 ? '' : ` ${before}`}`, year };
}

function wholeMonths(start: string, end: string): boolean {
  return start.endsWith('-01') && end === lastDay(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
}
