import type { Words } from '../core/belt/model.ts';
import { valueOf } from '../core/field/record.ts';
import { explorer } from './explorer.svelte.ts';
import { field } from './field.svelte.ts';

let known = $state.raw<ReadonlyMap<string, Words | null>>(new Map());
const asked = new Set<string>();

/** Asks for names before they are said in one go; `beltName` has them then. */
export async function readBeltNames(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (asked.has(id) && known.has(id)) continue;
    asked.add(id);
    const row = await explorer.belt(id);
    known = new Map(known).set(id, row);
  }
}

/** Name of a belt by its id, of the pack or an own one; null = not known, or not yet. */
export function beltName(id: string): Words | null {
  const own = field.record(id);
  const name = own && valueOf(own, 'name');
  if (typeof name === 'string') return { zh: name, en: name };
  if (!asked.has(id)) {
    asked.add(id);
    void explorer.belt(id).then((row) => (known = new Map(known).set(id, row)));
  }
  return known.get(id) ?? null;
}
