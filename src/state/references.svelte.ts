import type { Reference } from '../core/field/references.ts';
import { explorer } from './explorer.svelte.ts';

let known = $state.raw<ReadonlyMap<string, readonly Reference[]>>(new Map());
const asked = new Set<string>();

/** What figures of a belt are held against; none until they are here. */
export function referencesOf(belt: string): readonly Reference[] {
  if (belt !== '' && !asked.has(belt)) {
    asked.add(belt);
    void explorer.tell('references', belt).then((found) => (known = new Map(known).set(belt, found)));
  }
  return known.get(belt) ?? [];
}
