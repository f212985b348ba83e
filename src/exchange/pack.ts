import { lastOf } from '../core/last.ts';
import type { Edit } from '../core/field/edit.ts';
import { lineOf, namesFile } from '../core/field/line.ts';
import { sha256Of } from './digest.ts';
import {
  editsName,
  fileName,
  MANIFEST,
  MANIFEST_COPY,
  SCHEMA,
  VERSION,
  type Counts,
  type Manifest,
  type ManifestEntry,
} from './manifest.ts';
import { OVERHEAD, zipped, type Entry } from './zip-write.ts';

/** What goes into an export. */
export interface Packing {
  /** In any order. */
  readonly edits: readonly Edit[];
  /** Files that are here; those that no edit names stay here. */
  readonly files: readonly { readonly sha256: string; readonly bytes: number; readonly type: string }[];
  /** null = it is not here after all. */
  readonly read: (sha256: string) => Promise<Blob | null>;
  /** For people and other programs: `visits.csv` … Nothing is read back from them. */
  readonly tables: readonly { readonly name: string; readonly text: string }[];
  /** Bytes of a part; a single file that is larger has a part of its own. */
  readonly limit?: number;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface Packed {
  /** SHA-256 over all edits and files. */
  readonly export: string;
  readonly counts: Counts;
  readonly parts: readonly Blob[];
  /** SHA-256 of files that edits name and that are not here. */
  readonly lost: readonly string[];
}

/** WeChat and mail take files up to about this size. */
export const PART_LIMIT = 20_000_000;

/** An entry that is not read yet. */
interface Planned extends ManifestEntry {
  /** Bytes in the zip, at most. */
  readonly room: number;
  readonly content: () => Promise<Uint8Array>;
  readonly stored: boolean;
}

/** Makes the parts of an export. The same edits and files give the same bytes: there is no clock in it, nor anything of the device. */
export async function packed(packing: Packing): Promise<Packed> {
  const texts = await textEntries(packing);
  const wanted = new Set(packing.edits.flatMap(namesFile));
  const files = packing.files.filter(({ sha256 }) => wanted.has(sha256)).map((file) => fileEntry(file, packing.read));
  const here = new Set(files.map(({ sha256 }) => sha256));
  const proved = [...texts.filter(({ name }) => name.startsWith('edits/')), ...files].sort(byName);
  const tables = texts.filter(({ name }) => !name.startsWith('edits/'));
  const planned = placed([...tables, ...proved], packing.limit ?? PART_LIMIT);
  const about = {
    export: await exportOf(proved),
    counts: countsOf(packing.edits, files),
    parts: lastOf(planned)?.part ?? 1,
  };
  const parts: Blob[] = [];
  for (let part = 1; part <= about.parts; part++) {
    parts.push(await partOf(part, planned, about));
    packing.onProgress?.(part, about.parts);
  }
  return { export: about.export, counts: about.counts, parts, lost: [...wanted].filter((sha256) => !here.has(sha256)) };
}

/** SHA-256 over names and digests of what can be read back. */
export function exportOf(entries: readonly Pick<ManifestEntry, 'name' | 'sha256'>[]): Promise<string> {
  const lines = entries.map(({ name, sha256 }) => `${sha256}  ${name}\n`).sort();
  return sha256Of(new TextEncoder().encode(lines.join('')));
}

async function textEntries({ edits, tables }: Packing): Promise<Planned[]> {
  const records = new Map<string, Edit[]>();
  for (const edit of [...edits].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const same = records.get(edit.record);
    if (same) same.push(edit);
    else records.set(edit.record, [edit]);
  }
  const lines = Array.from(records, ([record, own]) => ({
    name: editsName(record),
    text: `${own.map(lineOf).join('\n')}\n`,
  }));
  return Promise.all([...tables, ...lines].map(({ name, text }) => textEntry(name, text)));
}

async function textEntry(name: string, text: string): Promise<Planned> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = await sha256Of(bytes);
  const content = () => Promise.resolve(bytes);
  return { name, sha256, bytes: bytes.length, part: 0, room: roomOf(name, bytes.length), content, stored: false };
}

function fileEntry({ sha256, bytes, type }: Packing['files'][number], read: Packing['read']): Planned {
  const name = fileName(sha256, type);
  const content = async () => {
    const file = await read(sha256);
    if (!file) throw new Error(`file ${sha256} was here a moment ago and is not any more`);
    return new Uint8Array(await file.arrayBuffer());
  };
  return { name, sha256, bytes, type, part: 0, room: roomOf(name, bytes), content, stored: true };
}

function roomOf(name: string, bytes: number): number {
  return bytes + OVERHEAD + 2 * name.length;
}

/** Each entry in the first part that has room, in order; the table of contents has its place kept free. */
function placed(entries: readonly Planned[], limit: number): Planned[] {
  let part = 1;
  let room = limit - BASE - entries.length * LISTED;
  let first = true;
  return entries.map((entry) => {
    const needed = entry.room + (part === 1 ? 0 : LISTED);
    if (needed > room && !first) {
      part++;
      room = limit - BASE;
    }
    room -= entry.room + (part === 1 ? 0 : LISTED);
    first = false;
    return { ...entry, part };
  });
}

/** Bytes of both tables of contents, and of each entry in them, at most. */
const BASE = 4096;
const LISTED = 2 * 120;

async function partOf(
  part: number,
  planned: readonly Planned[],
  about: Pick<Manifest, 'export' | 'counts' | 'parts'>,
): Promise<Blob> {
  const own = planned.filter((entry) => entry.part === part);
  const listed = (part === 1 ? planned : own).map(({ name, sha256, bytes, part: in_, type }) => {
    return { name, sha256, bytes, part: in_, ...(type === undefined ? {} : { type }) };
  });
  const manifest: Manifest = { schema: SCHEMA, version: VERSION, ...about, part, entries: listed };
  const contents = new TextEncoder().encode(JSON.stringify(manifest));
  const entries: Entry[] = [{ name: MANIFEST, bytes: contents, stored: false }];
  for (const { name, content, stored } of own) entries.push({ name, bytes: await content(), stored });
  entries.push({ name: MANIFEST_COPY, bytes: contents, stored: false });
  return new Blob([await zipped(entries)], { type: 'application/zip' });
}

function countsOf(edits: readonly Edit[], files: readonly Planned[]): Counts {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { records: new Set(edits.map(({ record }) => record)).size, edits: edits.length, files: files.length, bytes };
}

const byName = (a: Planned, b: Planned) => (a.name < b.name ? -1 : 1);
