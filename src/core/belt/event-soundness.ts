import { CHAIN_ROLES } from './chain.ts';
import type { Texts } from './model.ts';

/** The first thing wrong with events, programmes, chain links and borders, in one sentence; null = sound. */
export function findEventFault(texts: Texts): string | null {
  return eventFault(texts) ?? programmeFault(texts) ?? chainFault(texts) ?? borderFault(texts);
}

function eventFault({ events, belts, places, programmes, sources }: Texts): string | null {
  for (const event of events) {
    const named = isList(event.belts) ? event.belts : [-1];
    const points =
      wrong('belt', named, belts.length) ??
      wrong('place', optional(event.place), places.length) ??
      wrong('programme', optional(event.programme), programmes.length) ??
      wrong('source', [event.source], sources.length);
    if (points) return `event ${event.id} ${points}`;
  }
  return null;
}

function programmeFault({ programmes, sources }: Texts): string | null {
  const lost = programmes.find(({ source }) => wrong('source', [source], sources.length));
  return lost ? `programme ${lost.id} points to source ${lost.source} of ${sources.length}` : null;
}

function chainFault({ chain, industries, sources }: Texts): string | null {
  for (const [row, { supplier, user, role, source }] of chain.entries()) {
    const points =
      wrong('industry', [supplier, user], industries.length) ?? wrong('source', optional(source), sources.length);
    if (points) return `chain link ${row} ${points}`;
    if (!CHAIN_ROLES.includes(role)) return `chain link ${row} has role "${role}", expected ${CHAIN_ROLES.join(', ')}`;
  }
  return null;
}

function borderFault({ borders, places }: Texts): string | null {
  if (![borders?.drawn, borders?.pairs].every(isList)) return 'the texts have no table borders';
  const points = wrong('place', [...borders.drawn, ...borders.pairs], places.length);
  if (points) return `the table borders ${points}`;
  return borders.pairs.length % 2 === 0 ? null : 'the table borders ends in half a pair';
}

/** A plain yes or no: `Array.isArray` in a condition would make `any` of the rows. */
function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function optional(row: number | undefined): readonly number[] {
  return row === undefined ? [] : [row];
}

/** The first row that the table behind it does not have, in words. */
function wrong(what: string, rows: readonly number[], limit: number): string | null {
  const lost = rows.find((row) => !Number.isInteger(row) || row < 0 || row >= limit);
  return lost === undefined ? null : `points to ${what} ${lost} of ${limit}`;
}
