import type { Edit } from '../../core/field/edit.ts';
import type { Summary } from '../../core/field/summary.ts';
import { Refusal } from './fault.ts';
import type { ContentRow, EditRow, RecordRow, Sealed } from './layout.ts';
import { sealBytes, sealJson, unsealBytes, unsealJson } from './seal.ts';
import type { Mode } from './vault.ts';

/** The parts of a row that depend on whether the database is protected. */
interface Written<Body> {
  readonly sealed: 0 | 1;
  readonly body: Body | Sealed;
}

/** An edit or a summary as it is written now. @param row table and key */
export async function written<Body extends Edit | Summary>(
  mode: Mode,
  row: string,
  body: Body,
): Promise<Written<Body>> {
  if (!mode.seals || !mode.key) return { sealed: 0, body };
  return { sealed: 1, body: await sealJson(mode.key, row, body) };
}

export async function writtenFile(mode: Mode, sha256: string, file: Blob): Promise<Written<Blob>> {
  if (!mode.seals || !mode.key) return { sealed: 0, body: file };
  return { sealed: 1, body: await sealBytes(mode.key, contentOf(sha256), await file.arrayBuffer()) };
}

export async function editIn(mode: Mode, row: EditRow): Promise<Edit> {
  return row.sealed === 0 ? (row.body as Edit) : ((await opened(mode, editOf(row.id), row.body as Sealed)) as Edit);
}

export async function summaryIn(mode: Mode, row: RecordRow): Promise<Summary> {
  return row.sealed === 0
    ? (row.body as Summary)
    : ((await opened(mode, recordOf(row.id), row.body as Sealed)) as Summary);
}

export async function fileIn(mode: Mode, row: ContentRow, type: string): Promise<Blob> {
  if (row.sealed === 0) return row.body as Blob;
  return new Blob([await unsealBytes(keyOf(mode), contentOf(row.sha256), row.body as Sealed)], { type });
}

export const editOf = (id: string) => `edits/${id}`;
export const recordOf = (id: string) => `records/${id}`;
const contentOf = (sha256: string) => `contents/${sha256}`;

function opened(mode: Mode, row: string, sealed: Sealed): Promise<unknown> {
  return unsealJson(keyOf(mode), row, sealed);
}

function keyOf({ key }: Mode): CryptoKey {
  if (!key) throw new Refusal('locked', 'a row is sealed and the data is locked');
  return key;
}
