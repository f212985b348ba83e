import { Dexie, type Table } from 'dexie';
import type { Edit } from '../../core/field/edit.ts';
import type { Summary } from '../../core/field/summary.ts';
import { guard } from './guard.ts';

/** Name of the database of what a person wrote. Apart from the packs: those may be dropped, this never. */
export const FIELD_DATABASE = 'daitu-field';

/** AES-GCM: the row that it belongs to is proved with it. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Rows of a protected database carry sealed bodies; while it is being protected, some of each. */
interface Closable<Body> {
  readonly sealed: 0 | 1;
  readonly body: Body | Sealed;
}

export interface EditRow extends Closable<Edit> {
  readonly id: string;
  readonly record: string;
  /** 0 = the page that made it may still rewrite it. */
  readonly closed: 0 | 1;
}

/** A row a record, made anew in every transaction that changes its edits. */
export interface RecordRow extends Closable<Summary> {
  readonly id: string;
  /** Another one after every change: who read before knows by it that it is overtaken. */
  readonly turn: string;
}

export interface FileRow {
  readonly sha256: string;
  readonly type: string;
  readonly bytes: number;
  /** Import that brought it; null = made here. */
  readonly from: string | null;
}

/** The bytes of a file, apart from its row so that a list of files reads none of them. */
export interface ContentRow extends Closable<Blob> {
  readonly sha256: string;
}

export interface ImportRow {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Names of the files that it came from. */
  readonly file: string;
  /** Ids of what it added; of an import that is under way, the files that it may have added by now. */
  readonly edits: readonly string[];
  readonly files: readonly string[];
  /** 0 = under way, or broken off. */
  readonly done: 0 | 1;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export interface Tables {
  readonly database: Dexie;
  readonly edits: Table<EditRow, string>;
  readonly records: Table<RecordRow, string>;
  readonly files: Table<FileRow, string>;
  readonly contents: Table<ContentRow, string>;
  readonly imports: Table<ImportRow, string>;
  readonly settings: Table<SettingRow, string>;
}

/** Versions are only ever added below, never altered: test/store/field/old has a database of each, made by the code of its time. */
export function tablesOf(name: string): Tables {
  // Strict: a transaction is complete when its bytes have left for the disk, not when the system has taken note of them.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    edits: 'id, record, closed, sealed',
    records: 'id, sealed',
    files: 'sha256',
    contents: 'sha256, sealed',
    imports: 'id',
    settings: 'key',
  });
  const tables: Tables = {
    database,
    edits: database.table('edits'),
    records: database.table('records'),
    files: database.table('files'),
    contents: database.table('contents'),
    imports: database.table('imports'),
    settings: database.table('settings'),
  };
  // Sticky: also when the connection had to be opened anew. Where the disk is full it can still be read.
  database.on('ready', () => guard(database, 'settings').catch(() => undefined), true);
  return tables;
}
