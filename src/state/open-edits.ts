import type { Edit } from '../core/field/edit.ts';

/** An edit is rewritten in place for so long (ms); what is typed later is a change of its own. */
const OPEN_FOR = 60_000;

/** The one edit of each field that this page may still rewrite, because the person goes on typing. */
export class OpenEdits {
  readonly #open = new Map<string, { readonly edit: Edit; readonly since: number }>();

  /** The edit to be rewritten, if it is still what stands in the field. */
  of(record: string, field: string, standing: readonly Edit[], forEver = false): Edit | null {
    const found = this.#open.get(keyOf(record, field));
    if (!found || !standing.some(({ id }) => id === found.edit.id)) return null;
    return forEver || performance.now() - found.since < OPEN_FOR ? found.edit : null;
  }

  put(edit: Edit): void {
    const key = keyOf(edit.record, edit.field);
    const found = this.#open.get(key);
    this.#open.set(key, { edit, since: found?.edit.id === edit.id ? found.since : performance.now() });
  }

  /** The person has left a field: its edit, which nobody rewrites any more. */
  leave(record: string, field: string): string | null {
    const key = keyOf(record, field);
    const found = this.#open.get(key);
    this.#open.delete(key);
    return found?.edit.id ?? null;
  }

  /** All of them, when the page hides or is exported. */
  leaveAll(): string[] {
    const ids = Array.from(this.#open.values(), ({ edit }) => edit.id);
    this.#open.clear();
    return ids;
  }
}

function keyOf(record: string, field: string): string {
  return `${record} ${field}`;
}
