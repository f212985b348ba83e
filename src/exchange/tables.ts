import type { FieldRecord } from '../core/field/record.ts';
import { featuresOf, tablesOf, visitsIn, type Names } from '../core/field/rows.ts';
import { csvOf } from '../core/field/csv.ts';

/** What an export carries for people and other programs: every table as CSV, and the visits with a point as GeoJSON. */
export function tableFiles(
  records: Iterable<FieldRecord>,
  names: Names,
): { readonly name: string; readonly text: string }[] {
  const all = [...records];
  const tables = tablesOf(all, names).map((table) => ({
    name: `${table.name}.csv`,
    text: csvOf(table, names.language),
  }));
  const features = `${JSON.stringify(featuresOf(visitsIn(all), names))}\n`;
  return [...tables, { name: 'visits.geojson', text: features }];
}
