import type { Edit } from './edit.ts';

/** What stands between the id of an edit and the level that a copy of it was made for. */
const MARK = '~';

/** Id of a redacted copy: whoever has the edit itself knows by it that the copy says nothing new. */
export function copyId(id: string, level: string): string {
  return `${originalOf(id)}${MARK}${level}`;
}

/** Id of the edit that an id stands for: its own, or of a copy that of the original. */
export function originalOf(id: string): string {
  return id.split(MARK)[0] ?? id;
}

/** Originals first, then copies in a fixed order: those for few (`reported`) before those for all (`public`). */
export function copiesLast(a: Edit, b: Edit): number {
  const [one, other] = [a, b].map(({ id }) => id.slice(originalOf(id).length));
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? -1 : 1;
  return (one ?? '') < (other ?? '') ? 1 : -1;
}
