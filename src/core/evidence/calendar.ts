import type { EventLine } from './event-lines.ts';

/** Events of one year: those known to the year only, then month by month. */
export interface CalendarYear {
  readonly year: number;
  /** Ids of all its events. */
  readonly all: readonly string[];
  /** Ids of those that the sources date to the year and no closer. */
  readonly yearOnly: readonly string[];
  /** Only months that have one: 1 to 12. One that lasts is in each of its months. */
  readonly months: readonly { readonly month: number; readonly ids: readonly string[] }[];
}

/** The years from the first to the last that has an event, the empty ones too: a gap in the sources is to be seen. Undated ones are left out. */
export function calendarOf(events: readonly EventLine[]): CalendarYear[] {
  const dated = events.filter(({ from }) => from !== '');
  const years = dated.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => calendarYear(dated, first + at));
}

function calendarYear(events: readonly EventLine[], year: number): CalendarYear {
  const here = events.filter(({ from, to }) => yearOf(from) <= year && year <= yearOf(to));
  const idsOf = (some: readonly EventLine[]) => some.map(({ id }) => id);
  const closer = here.filter(({ dating }) => dating !== 'year');
  const months = Array.from({ length: 12 }, (_, at) => ({
    month: at + 1,
    ids: idsOf(closer.filter((event) => inMonth(event, year, at + 1))),
  }));
  return {
    year,
    all: idsOf(here),
    yearOnly: idsOf(here.filter(({ dating }) => dating === 'year')),
    months: months.filter(({ ids }) => ids.length > 0),
  };
}

function inMonth({ from, to }: EventLine, year: number, month: number): boolean {
  const at = `${year}-${String(month).padStart(2, '0')}`;
  return from.slice(0, 7) <= at && at <= to.slice(0, 7);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
