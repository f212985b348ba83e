import { partsOf } from '../core/field/parts.ts';
import { valueOf } from '../core/field/record.ts';
import type { Form } from '../core/field/form.ts';
import { field } from './field.svelte.ts';

/** A form that a person loaded, by the UUID of its record; null = it is not here. Its field `definition` holds it whole. */
export function customForm(id: string): Form | null {
  const record = field.record(id);
  if (record?.kind !== 'form') return null;
  const definition = valueOf(record, 'definition');
  return Array.isArray(partsOf(definition)['blocks']) ? (definition as unknown as Form) : null;
}
