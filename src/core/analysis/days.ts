import { parsePeriod } from '../figure/period.ts';

/** When something may take place: ISO dates, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
  /** Both dates are stated to the day; otherwise it takes place on some days between them. */
  readonly precise: boolean;
}

const DAYS: readonly string[] = ['day', 'days'];

/**
 * The days of an event by its stated start and end. Without an end it is the start alone that is known: later days are not claimed. null = known to
 * the quarter or year at best, no time at all, not a period, or an end before the start.
 */
export function daysOf(start: string, end: string | undefined): Days | null {
  const first = parsePeriod(start);
  const last = end === undefined || end === '' ? first : parsePeriod(end);
  if (!first.ok || !last.ok) return null;
  const kinds = [first.period.kind, last.period.kind];
  if (!kinds.every((kind) => kind === 'months' || DAYS.includes(kind))) return null;
  const [from, to] = [first.period.start, last.period.end];
  if (from === null || to === null || to < from) return null;
  return { from, to, precise: kinds.every((kind) => DAYS.includes(kind)) };
}

/** The days that two have in common; null = none. */
export function overlapOf(a: Days, b: Days): Days | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to, precise: a.precise && b.precise } : null;
}
