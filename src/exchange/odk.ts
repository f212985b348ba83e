import type { Table } from '../core/field/table.ts';
import { plainCsvOf } from '../core/field/csv.ts';
import { zipped } from './zip-write.ts';

/**
 * The tables of core/field/odk-rows as ODK Central hands out submissions: `FORM.csv`, for each repeat `FORM-REPEAT.csv`, in one zip.
 * @param tables the submissions first
 */
export async function odkZip(tables: readonly Table[]): Promise<Blob> {
  const form = tables[0]?.name ?? 'form';
  const entries = tables.map((table, at) => {
    const name = at === 0 ? `${form}.csv` : `${form}-${table.name}.csv`;
    return { name, bytes: new TextEncoder().encode(plainCsvOf(table)), stored: false };
  });
  return new Blob([await zipped(entries)], { type: 'application/zip' });
}
