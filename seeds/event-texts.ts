import type { ChainRole, ChainText } from '../src/core/belt/chain.ts';
import type { EventText, ProgrammeText } from '../src/core/belt/event.ts';
import type { ChainRow, EventRow, ProgrammeRow } from './rows.ts';
import type { Index } from './texts.ts';

/** Value of `citation` where a chain link rests on no publication. */
export const OWN_JUDGEMENT = 'own';

/** The cells that hold something: an empty one is left out of the pack, not carried as ''. */
function filled<Key extends string>(cells: Readonly<Record<Key, string>>): Partial<Record<Key, string>> {
  const held = Object.entries<string>(cells).filter(([, text]) => text !== '');
  return Object.fromEntries(held) as Partial<Record<Key, string>>;
}

function rowIn<Key extends string>(key: Key, index: Index, cell: string): Partial<Record<Key, number>> {
  return (cell === '' ? {} : { [key]: index.row(cell) }) as Partial<Record<Key, number>>;
}

export interface EventIndexes {
  readonly belts: Index;
  readonly places: Index;
  readonly programmes: Index;
  readonly sources: Index;
}

/** Events in the order of the file. */
export function eventTexts(rows: readonly EventRow[], at: EventIndexes): EventText[] {
  return rows.map((row) => ({
    id: row.id,
    zh: row.name_zh,
    en: row.name_en,
    start: row.start,
    ...filled({ end: row.end }),
    belts: row.belts === '' ? [] : row.belts.split('|').map((id) => at.belts.row(id)),
    ...rowIn('place', at.places, row.place),
    ...filled({ where: row.place === '' ? row.place_zh : '', organiser: row.organiser, platform: row.platform }),
    ...rowIn('programme', at.programmes, row.programme),
    source: at.sources.row(row.source),
    ...filled({ note: row.note }),
  }));
}

/** Programmes in the order of the file. */
export function programmeTexts(rows: readonly ProgrammeRow[], sources: Index): ProgrammeText[] {
  return rows.map((row) => ({
    id: row.id,
    zh: row.name_zh,
    en: row.name_en,
    ...filled({ owner: row.owner }),
    kind: row.kind as ProgrammeText['kind'],
    ...filled({ start: row.start, end: row.end }),
    source: sources.row(row.source),
    ...filled({ note: row.note }),
    ...(row.unverified === 'yes' ? { unverified: true } : {}),
  }));
}

/** Chain links in the order of the file. */
export function chainTexts(rows: readonly ChainRow[], industries: Index, sources: Index): ChainText[] {
  return rows.map((row) => ({
    supplier: industries.row(row.supplier),
    user: industries.row(row.user),
    role: row.role as ChainRole,
    zh: row.why_zh,
    en: row.why_en,
    ...rowIn('source', sources, row.citation === OWN_JUDGEMENT ? '' : row.citation),
  }));
}
