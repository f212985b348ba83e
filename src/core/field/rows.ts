import { claimsTable } from './rows-of-claims.ts';
import { itemsTable, photosTable } from './rows-of-items.ts';
import { visitsTable } from './rows-of-visits.ts';
import { valueOf, type FieldRecord } from './record.ts';
import type { Names, Table } from './table.ts';

export { featuresOf } from './features.ts';
export type { Names, Table } from './table.ts';

/**
 * All visits as tables: visits, claims, one for each block of the form that repeats (informants, firms), photos. What is in the trash is left out.
 * The same records give the same tables, whatever order they come in: visits in the order in which their ids were made.
 */
export function tablesOf(records: Iterable<FieldRecord>, names: Names): readonly Table[] {
  const visits = visitsIn(records);
  const repeats = names.form.blocks.filter(({ repeat }) => repeat);
  return [
    visitsTable(visits, names),
    claimsTable(visits, names),
    ...repeats.map((block) => itemsTable(visits, block, names)),
    photosTable(visits),
  ];
}

/** Visits out of the trash, by id. */
export function visitsIn(records: Iterable<FieldRecord>): FieldRecord[] {
  return [...records]
    .filter((record) => record.kind === 'visit' && valueOf(record, 'trashed') !== true)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
