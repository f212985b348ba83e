import { copiesLast, originalOf } from './copy.ts';
import type { Edit, RecordKind, Value } from './edit.ts';
import { lineOf, ordered } from './line.ts';

/** What is known of one record: each field with the edits that no other edit replaces. More than one = a conflict. */
export interface FieldRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly heads: ReadonlyMap<string, readonly Edit[]>;
  /** All edits, those that are replaced too. */
  readonly count: number;
}

/** A field that two people, or two tabs, changed without knowing of each other. */
export interface Conflict {
  readonly field: string;
  readonly heads: readonly Edit[];
}

/**
 * Records by their id, out of any edits in any order; the same edit twice counts once, and a redacted copy of an edit counts only where the edit
 * itself is not known. Merging is the union of edits, so it is commutative, associative and idempotent.
 */
export function recordsOf(edits: Iterable<Edit>): ReadonlyMap<string, FieldRecord> {
  const once = new Map<string, Edit>();
  for (const edit of edits) {
    const same = once.get(edit.id);
    // An edit never changes once it has left its device; should a damaged file say otherwise, every device chooses alike.
    if (!same || (same !== edit && lineOf(same) < lineOf(edit))) once.set(edit.id, edit);
  }
  const records = gathered(once.values(), ({ record }) => record);
  return new Map(Array.from(records, ([id, own]) => [id, recordOf(id, own)]));
}

function recordOf(id: string, edits: readonly Edit[]): FieldRecord {
  const replaced = new Set(edits.flatMap(({ after }) => after.map(originalOf)));
  const best = new Map([...edits].sort(copiesLast).reverse().map((edit) => [originalOf(edit.id), edit])); // prettier-ignore
  const standing = [...best.values()].filter((edit) => !replaced.has(originalOf(edit.id))).sort(newestFirst);
  const first = edits.reduce((one, other) => (one.id < other.id ? one : other));
  return { id, kind: first.kind, heads: gathered(standing, ({ field }) => field), count: best.size };
}

function gathered(edits: Iterable<Edit>, by: (edit: Edit) => string): Map<string, Edit[]> {
  const found = new Map<string, Edit[]>();
  for (const edit of edits) {
    const same = found.get(by(edit));
    if (same) same.push(edit);
    else found.set(by(edit), [edit]);
  }
  return found;
}

/** A fixed order for those that none replaces: what a screen shows first. Clocks may be wrong, so nothing else relies on it. */
export function newestFirst(a: Edit, b: Edit): number {
  return timeOf(b) - timeOf(a) || descending(a.at, b.at) || descending(a.id, b.id);
}

function timeOf({ at }: Edit): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

/** What a field holds; of a conflict its first. null = nothing, or taken out. */
export function valueOf(record: FieldRecord, field: string): Value {
  return record.heads.get(field)?.[0]?.value ?? null;
}

/** Fields of which two different values stand. */
export function conflictsOf({ heads }: FieldRecord): readonly Conflict[] {
  return [...heads]
    .filter(([, edits]) => new Set(edits.map(({ value }) => JSON.stringify(ordered(value)))).size > 1)
    .map(([field, edits]) => ({ field, heads: edits }));
}

/** Keys of a repeat that stand: `itemsOf(record, 'figure')` = UUIDs of `figure/UUID`, in the order in which they were begun. */
export function itemsOf(record: FieldRecord, repeat: string): readonly string[] {
  return [...record.heads]
    .filter(([field, [head]]) => field.startsWith(`${repeat}/`) && (head?.value ?? null) !== null)
    .map(([field]) => field.slice(repeat.length + 1))
    .sort();
}
