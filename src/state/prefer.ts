import { entryOf } from '../core/field/parts.ts';
import { field } from './field.svelte.ts';

/** One figure of a visit is taken before all that the pack says of the same, for a reason that stands in its note. */
export function preferFigure(visit: string, figure: string, why: string): void {
  const name = `figure/${figure}`;
  const entry = entryOf(field.value(visit, name));
  if (!entry) return;
  const note = entry.note === '' ? why : `${entry.note}；${why}`;
  field.set(visit, name, { ...entry, rank: 'preferred', note });
  field.leave(visit, name);
}
