import type { Edit, RecordKind, Value } from './edit.ts';

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

/** Records by their id, out of any edits in any order; the same edit twice counts once. */
export function recordsOf(edits: Iterable<Edit>): ReadonlyMap<string, FieldRecord> {
  const once = new Map(Array.from(edits, (edit) => [edit.id, edit]));
  const records = gathered(once.values(), ({ record }) => record);
  return new Map(Array.from(records, ([id, own]) => [id, recordOf(id, own)]));
}

function recordOf(id: string, edits: readonly Edit[]): FieldRecord {
  const replaced = new Set(edits.flatMap(({ after }) => after));
  const standing = edits.filter((edit) => !replaced.has(edit.id)).sort(newestFirst);
  return { id, kind: edits[0]?.kind ?? 'visit', heads: gathered(standing, ({ field }) => field), count: edits.length };
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

/** A fixed order for those that none replaces: what a screen shows first. Clocks may be wrong, so the id decides ties and nothing else relies on it. */
export function newestFirst(a: Edit, b: Edit): number {
  return a.at === b.at ? (a.id < b.id ? 1 : -1) : Date.parse(b.at) - Date.parse(a.at) || (a.at < b.at ? 1 : -1);
}

/** What a field holds; of a conflict its first. null = nothing, or taken out. */
export function valueOf(record: FieldRecord, field: string): Value {
  return record.heads.get(field)?.[0]?.value ?? null;
}

/** Fields of which two different values stand. */
export function conflictsOf({ heads }: FieldRecord): readonly Conflict[] {
  return [...heads]
    .filter(([, edits]) => new Set(edits.map(({ value }) => JSON.stringify(value))).size > 1)
    .map(([field, edits]) => ({ field, heads: edits }));
}

/** Keys of a repeat that stand: `itemsOf(record, 'figure')` = UUIDs of `figure/UUID`, in the order in which they were begun. */
export function itemsOf(record: FieldRecord, repeat: string): readonly string[] {
  return [...record.heads]
    .filter(([field, [head]]) => field.startsWith(`${repeat}/`) && (head?.value ?? null) !== null)
    .map(([field]) => field.slice(repeat.length + 1))
    .sort();
}
