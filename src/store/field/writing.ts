import type { Edit } from '../../core/field/edit.ts';
import { sameEdit } from '../../core/field/line.ts';
import { recordsOf } from '../../core/field/record.ts';
import { summaryOf } from '../../core/field/summary.ts';
import { editIn, editOf, recordOf, written, writtenFile } from './body.ts';
import { Overtaken, Refusal } from './fault.ts';
import type { EditRow, FileRow, ContentRow, ImportRow, RecordRow, Tables } from './layout.ts';
import { piecesOf } from './pieces.ts';
import type { Mode, Vault } from './vault.ts';
import { uuid } from '../uuid.ts';

/** What goes in by one transaction: all of it or nothing. */
export interface Batch {
  readonly edits: readonly Edit[];
  readonly closed: 0 | 1;
  /** By SHA-256. */
  readonly files?: ReadonlyMap<string, Blob>;
  /** Of a voice that is being recorded, by their keys: contents without a file. */
  readonly pieces?: ReadonlyMap<string, Blob>;
  /** UUID of a draft that is whole by now: its pieces go. */
  readonly whole?: string | undefined;
  readonly from?: string | null;
  /** Where an edit stands already with another content: keep that one, instead of refusing all. */
  readonly lenient?: boolean;
  /** Row of the import that this completes, out of the ids of the edits that are new. */
  readonly journal?: (added: readonly string[]) => ImportRow;
}

/** The edits of one record as they stood at a turn of its row. */
export interface Known {
  /** '' = there is no row. */
  readonly turn: string;
  readonly edits: ReadonlyMap<string, { readonly edit: Edit; readonly closed: 0 | 1 }>;
}

/** Everything of one transaction, computed before it begins: a transaction ends while anything else is waited for. */
interface Prepared {
  readonly rows: readonly EditRow[];
  readonly records: readonly RecordRow[];
  readonly files: readonly FileRow[];
  readonly contents: readonly ContentRow[];
  readonly after: ReadonlyMap<string, Known>;
}

/** Put a batch in. @returns what is known of its records afterwards @throws {Overtaken} when another page wrote to them in between */
export async function put(
  { database, edits, records, files, contents, imports, settings }: Tables,
  vault: Vault,
  known: ReadonlyMap<string, Known>,
  batch: Batch,
): Promise<ReadonlyMap<string, Known>> {
  const mode = await vault.mode();
  const prepared = await prepare(mode, known, batch);
  const journal = batch.journal?.(prepared.rows.map(({ id }) => id));
  await database.transaction('rw', [edits, records, files, contents, imports, settings], async () => {
    await vault.mustStand(mode);
    await mustBeAt(records, known);
    await mustBeFree(edits, prepared.rows);
    await edits.bulkPut(prepared.rows);
    await records.bulkPut(prepared.records);
    await files.bulkPut(await kept(files, prepared.files));
    await contents.bulkPut(prepared.contents);
    if (batch.whole !== undefined) await contents.where('sha256').startsWith(piecesOf(batch.whole)).delete();
    if (journal) await imports.put(journal);
  });
  return prepared.after;
}

/** The edits of records, from the disk. */
export async function knownOf(
  { edits, records }: Tables,
  mode: Mode,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  // The turns first: what is changed after that shows as another turn.
  const turns = new Map((await records.bulkGet([...ids])).flatMap((row) => (row ? [[row.id, row.turn]] : [])));
  const rows = await edits.where('record').anyOf(ids).toArray();
  const found = new Map<string, Map<string, { edit: Edit; closed: 0 | 1 }>>(ids.map((id) => [id, new Map()]));
  const opened = await Promise.all(rows.map((row) => editIn(mode, row)));
  rows.forEach(({ id, record, closed }, at) => {
    const edit = opened[at];
    if (edit) found.get(record)?.set(id, { edit, closed });
  });
  return new Map(ids.map((id) => [id, { turn: turns.get(id) ?? '', edits: found.get(id) ?? new Map() }]));
}

async function prepare(mode: Mode, known: ReadonlyMap<string, Known>, batch: Batch): Promise<Prepared> {
  const news = newOf(known, batch);
  const after = afterwards(known, news, batch.closed);
  const rows = news.map(async (edit): Promise<EditRow> => {
    return { id: edit.id, record: edit.record, closed: batch.closed, ...(await written(mode, editOf(edit.id), edit)) };
  });
  const given = [...(batch.files ?? [])];
  const contents = [...given, ...(batch.pieces ?? [])].map(async ([sha256, file]) => ({
    sha256,
    ...(await writtenFile(mode, sha256, file)),
  }));
  return {
    rows: await Promise.all(rows),
    records: await Promise.all(Array.from(after, ([id, { turn, edits }]) => recordRow(mode, id, turn, edits))),
    files: given.map(([sha256, { type, size }]) => ({ sha256, type, bytes: size, from: batch.from ?? null })),
    contents: await Promise.all(contents),
    after,
  };
}

/** Row of a record out of all its edits. */
export async function recordRow(mode: Mode, id: string, turn: string, edits: Known['edits']): Promise<RecordRow> {
  const record = recordsOf(Array.from(edits.values(), ({ edit }) => edit)).get(id);
  if (!record) throw new Error(`record ${id} has no edits`);
  return { id, turn, ...(await written(mode, recordOf(id), summaryOf(record))) };
}

/** Edits of the batch that have to be written: a closed one never changes, and the same one again is nothing new. */
function newOf(known: ReadonlyMap<string, Known>, { edits, closed, lenient }: Batch): Edit[] {
  const once = new Map(edits.map((edit) => [edit.id, edit]));
  return [...once.values()].filter((edit) => {
    const standing = known.get(edit.record)?.edits.get(edit.id);
    if (!standing) return true;
    if (sameEdit(standing.edit, edit)) return standing.closed < closed;
    if (lenient) return false;
    if (standing.closed === 1)
      throw new Refusal('closed', `edit ${edit.id} of ${edit.field} may have left this device and stays as it is`);
    return true;
  });
}

function afterwards(known: ReadonlyMap<string, Known>, news: readonly Edit[], closed: 0 | 1): Map<string, Known> {
  const after = new Map<string, { turn: string; edits: Map<string, { edit: Edit; closed: 0 | 1 }> }>();
  for (const edit of news) {
    const record = after.get(edit.record) ?? {
      turn: uuid(),
      edits: new Map(known.get(edit.record)?.edits),
    };
    after.set(edit.record, record);
    record.edits.set(edit.id, { edit, closed });
  }
  return after;
}

async function mustBeAt(records: Tables['records'], known: ReadonlyMap<string, Known>): Promise<void> {
  const rows = await records.bulkGet([...known.keys()]);
  const turns = Array.from(known.values(), ({ turn }) => turn);
  if (rows.some((row, at) => (row?.turn ?? '') !== turns[at])) throw new Overtaken('another page wrote');
}

/** The id of an edit belongs to one record for ever; and another page may have closed it since it was read. */
async function mustBeFree(edits: Tables['edits'], rows: readonly EditRow[]): Promise<void> {
  const standing = await edits.bulkGet(rows.map(({ id }) => id));
  const strange = rows.find(({ record }, at) => standing[at] && standing[at].record !== record);
  if (strange) throw new Refusal('broken', `edit ${strange.id} belongs to another record already`);
  if (standing.some((row) => row?.closed === 1)) throw new Overtaken('another page closed it');
}

/** A file that was made here is no import's, whoever brings it too. */
async function kept(files: Tables['files'], rows: readonly FileRow[]): Promise<FileRow[]> {
  const standing = await files.bulkGet(rows.map(({ sha256 }) => sha256));
  return rows.map((row, at) => (standing[at] && row.from !== null ? standing[at] : row));
}
