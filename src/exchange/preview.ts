import type { Edit, RecordKind, Value } from '../core/field/edit.ts';
import { sameEdit } from '../core/field/line.ts';
import { conflictsOf, recordsOf, valueOf, type FieldRecord } from '../core/field/record.ts';
import { summaryOf, type Summary } from '../core/field/summary.ts';
import type { Opened } from './open.ts';

/** What an import will do, before it does. */
export interface Preview {
  /** Records that it adds or changes, the new ones first. */
  readonly records: readonly RecordPreview[];
  readonly newEdits: number;
  /** Here already, the same. */
  readonly knownEdits: number;
  /** Stand here with another content: kept as they are. */
  readonly differing: readonly string[];
  readonly newFiles: number;
  readonly newBytes: number;
  readonly knownFiles: number;
}

export interface RecordPreview {
  readonly id: string;
  readonly kind: RecordKind;
  readonly isNew: boolean;
  /** As it will be. */
  readonly summary: Summary;
  readonly newEdits: number;
  readonly fields: readonly FieldPreview[];
}

/** A field that will show something else, or of which a second value will stand. */
export interface FieldPreview {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
  /** A conflict that was not there before: both values are kept. */
  readonly conflict: boolean;
}

/** Tells what taking a file in would change; changes nothing. @param files SHA-256 of the files that are here */
export function preview(mine: readonly Edit[], files: ReadonlySet<string>, { edits, files: brought }: Opened): Preview {
  const here = new Map(mine.map((edit) => [edit.id, edit]));
  const news = edits.filter(({ id }) => !here.has(id));
  const standing = edits.flatMap((edit) => {
    const own = here.get(edit.id);
    return own ? [{ id: edit.id, same: sameEdit(own, edit) }] : [];
  });
  const touched = new Set(news.map(({ record }) => record));
  const own = mine.filter(({ record }) => touched.has(record));
  const [before, after] = [recordsOf(own), recordsOf([...own, ...news])];
  const newFiles = [...brought].filter(([sha256]) => !files.has(sha256));
  return {
    records: [...after.values()]
      .map((record) => recordPreview(before.get(record.id), record))
      .sort((a, b) => Number(b.isNew) - Number(a.isNew) || (a.id < b.id ? -1 : 1)),
    newEdits: news.length,
    knownEdits: standing.filter(({ same }) => same).length,
    differing: standing.filter(({ same }) => !same).map(({ id }) => id),
    newFiles: newFiles.length,
    newBytes: newFiles.reduce((sum, [, { size }]) => sum + size, 0),
    knownFiles: brought.size - newFiles.length,
  };
}

function recordPreview(before: FieldRecord | undefined, after: FieldRecord): RecordPreview {
  return {
    id: after.id,
    kind: after.kind,
    isNew: before === undefined,
    summary: summaryOf(after),
    newEdits: after.count - (before?.count ?? 0),
    fields: before ? fieldsOf(before, after) : [],
  };
}

function fieldsOf(before: FieldRecord, after: FieldRecord): FieldPreview[] {
  const stood = new Set(conflictsOf(before).map(({ field }) => field));
  const stand = new Set(conflictsOf(after).map(({ field }) => field));
  return [...after.heads.keys()]
    .sort()
    .map((field) => {
      const conflict = stand.has(field) && !stood.has(field);
      return { field, before: valueOf(before, field), after: valueOf(after, field), conflict };
    })
    .filter((one) => one.conflict || JSON.stringify(one.before) !== JSON.stringify(one.after));
}
