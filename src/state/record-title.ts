import type { Summary } from '../core/field/summary.ts';
import { beltName } from './belt-names.svelte.ts';
import { named, worded } from './language.svelte.ts';
import { fieldWords } from '../words/field.ts';

/** What a record is called: its own name, else its place and belt. */
export function titleOf({ kind, title, place, belt }: Summary): string {
  const text = worded(fieldWords);
  if (title !== '') return title;
  if (kind === 'trip') return text.untitledTrip;
  const name = belt === '' ? null : beltName(belt);
  const parts = [/^\d+$/.test(place) ? '' : place, name ? named(name) : ''].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(' · ');
  return kind === 'visit' ? text.untitled : text.unnamed;
}
