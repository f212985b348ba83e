import { fullYear } from '../figure/period.ts';
import { entryOf } from './parts.ts';
import { itemsOf, type FieldRecord } from './record.ts';

/** The full year of the figure of a visit that was changed last; null = none has one. What is begun next is most likely of the same year. */
export function lastYearOf(record: FieldRecord): string | null {
  let last: { readonly at: number; readonly period: string } | null = null;
  for (const item of itemsOf(record, 'figure')) {
    const [head] = record.heads.get(`figure/${item}`) ?? [];
    const period = entryOf(head?.value)?.period ?? '';
    const at = Date.parse(head?.at ?? '') || 0;
    if (fullYear(period) !== null && (!last || at >= last.at)) last = { at, period };
  }
  return last?.period ?? null;
}
