import type { Edit } from '../core/field/edit.ts';
import { readLine } from '../core/field/line.ts';
import type { Damage } from './damage.ts';
import { sha256Of } from './digest.ts';
import {
  MANIFEST,
  MANIFEST_COPY,
  readManifest,
  recordIn,
  sha256In,
  type Counts,
  type Manifest,
  type ManifestEntry,
} from './manifest.ts';
import { isUntouched } from './zip-write.ts';
import { contentOf, entriesIn, type Found } from './zip-read.ts';

export interface Opened {
  /** Digests of the exports that the parts belong to. */
  readonly exports: readonly string[];
  /** What they say that they hold, added up; null = no table of contents was found. */
  readonly said: Counts | null;
  /** Only what was proved by its digest. */
  readonly edits: readonly Edit[];
  /** By SHA-256; not read into memory. */
  readonly files: ReadonlyMap<string, Blob>;
  readonly damages: readonly Damage[];
}

interface Part {
  readonly manifest: Manifest | null;
  readonly edits: readonly Edit[];
  readonly files: ReadonlyMap<string, Blob>;
  readonly damages: readonly Damage[];
}

/** Opens the parts of one export, or of several, and proves every entry by its SHA-256. A damage costs what it touches and nothing else. */
export async function opened(
  files: readonly File[],
  onProgress?: (done: number, all: number) => void,
): Promise<Opened> {
  const parts: Part[] = [];
  for (const file of files) {
    parts.push(await partIn(file));
    onProgress?.(parts.length, files.length);
  }
  const manifests = parts.flatMap(({ manifest }) => manifest ?? []);
  const firsts = [...new Map(manifests.map((manifest) => [manifest.export, manifest])).values()];
  const mixed: Damage[] = firsts.length > 1 ? [{ kind: 'mixed', exports: firsts.length }] : [];
  return {
    exports: firsts.map((manifest) => manifest.export),
    said: firsts.length > 0 ? firsts.map(({ counts }) => counts).reduce(added) : null,
    edits: [...new Map(parts.flatMap(({ edits }) => edits).map((edit) => [edit.id, edit])).values()],
    files: new Map(parts.flatMap((part) => [...part.files])),
    damages: [
      ...mixed,
      ...parts.flatMap(({ damages }) => damages),
      ...firsts.flatMap((each) => missingOf(each, manifests)),
    ],
  };
}

async function partIn(file: File): Promise<Part> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = entriesIn(bytes);
  const manifest = manifestIn(bytes, found);
  if (manifest === 'newer') return nothing({ kind: 'newer', file: file.name });
  if (!manifest) return withoutContents(file, bytes, found);
  const own = manifest.entries.filter(({ part }) => part === manifest.part);
  const proved = await provedOf(file, bytes, found, own);
  const lost = own.filter(({ name }) => !proved.has(name)).map((entry) => damageOf(file.name, entry));
  const whole = await isUntouched(bytes);
  const ends = whole || hasEnd(bytes);
  const about: Damage[] = ends
    ? !whole && lost.length === 0
      ? [{ kind: 'touched', file: file.name }]
      : []
    : [{ kind: 'cut', file: file.name, bytes: bytes.length }];
  const { edits, strange } = await editsIn(file.name, own, proved);
  return { manifest, edits, files: filesIn(own, proved), damages: [...about, ...lost, ...strange] };
}

/** Either of the two, and of those the one that reads. */
function manifestIn(bytes: Uint8Array, found: readonly Found[]): Manifest | 'newer' | null {
  let newer = false;
  const likely = found.filter(({ name }) => name === MANIFEST || name === MANIFEST_COPY);
  // The name itself may be what is damaged: the table of contents is the first entry and the last.
  const guessed = [...found.slice(0, 2), ...found.slice(-4)];
  for (const entry of [...likely, ...guessed]) {
    const content = contentOf(bytes, entry);
    if (!content || crcOf(content) !== entry.crc) continue;
    const read = readManifest(new TextDecoder().decode(content));
    if (read === 'newer') newer = true;
    else if (read) return read;
  }
  return newer ? 'newer' : null;
}

/** Entries by their names whose digest is the one of the table of contents, as blobs: of a stored one a piece of the file itself. */
async function provedOf(
  file: File,
  bytes: Uint8Array,
  found: readonly Found[],
  listed: readonly ManifestEntry[],
): Promise<Map<string, Blob>> {
  const names = new Map<string, ManifestEntry[]>();
  for (const entry of listed) names.set(entry.sha256, [...(names.get(entry.sha256) ?? []), entry]);
  const proved = new Map<string, Blob>();
  for (const entry of found) {
    const content = contentOf(bytes, entry);
    if (!content) continue;
    // By what it holds, whatever its name has become.
    for (const { name, type = '' } of names.get(await sha256Of(content)) ?? []) {
      const { start, length, method } = entry;
      proved.set(name, method === 0 ? file.slice(start, start + length, type) : new Blob([content], { type }));
    }
  }
  return proved;
}

function filesIn(listed: readonly ManifestEntry[], proved: ReadonlyMap<string, Blob>): Map<string, Blob> {
  return new Map(
    listed.flatMap(({ name }) => {
      const [sha256, content] = [sha256In(name), proved.get(name)];
      return sha256 && content ? [[sha256, content] as const] : [];
    }),
  );
}

async function editsIn(
  file: string,
  listed: readonly Pick<ManifestEntry, 'name'>[],
  proved: ReadonlyMap<string, Blob>,
) {
  const edits: Edit[] = [];
  const strange: Damage[] = [];
  for (const { name } of listed) {
    const [record, content] = [recordIn(name), proved.get(name)];
    if (record === null || !content) continue;
    const read = (await content.text())
      .split('\n')
      .filter((line) => line !== '')
      .map(readLine);
    // Whole and yet not as this version writes: taken as lost, and told.
    if (read.some((edit) => edit?.record !== record)) strange.push({ kind: 'record', file, record });
    else edits.push(...read.filter((edit) => edit !== null));
  }
  return { edits, strange };
}

/** Both tables of contents are gone: what proves itself is read, files by their names and edits by the zip's own check. */
async function withoutContents(file: File, bytes: Uint8Array, found: readonly Found[]): Promise<Part> {
  const proved = new Map<string, Blob>();
  for (const entry of found) {
    const content = contentOf(bytes, entry);
    const ours = recordIn(entry.name) !== null || sha256In(entry.name) !== null;
    if (!ours || !content) continue;
    const sha256 = sha256In(entry.name);
    const good = sha256 ? (await sha256Of(content)) === sha256 : crcOf(content) === entry.crc;
    if (good) proved.set(entry.name, new Blob([content]));
  }
  if (proved.size === 0) return nothing({ kind: 'foreign', file: file.name });
  const listed = Array.from(proved.keys(), (name) => ({ name, sha256: '', bytes: 0, part: 1 }));
  const { edits, strange } = await editsIn(file.name, listed, proved);
  const damages: Damage[] = [{ kind: 'contents', file: file.name }, ...strange];
  return { manifest: null, edits, files: filesIn(listed, proved), damages };
}

function damageOf(file: string, { name, type = '' }: ManifestEntry): Damage {
  const [record, sha256] = [recordIn(name), sha256In(name)];
  if (record !== null) return { kind: 'record', file, record };
  return sha256 !== null ? { kind: 'file', file, sha256, type } : { kind: 'table', file, name };
}

function missingOf({ export: own, parts }: Manifest, manifests: readonly Manifest[]): Damage[] {
  const here = new Set(manifests.filter((manifest) => manifest.export === own).map(({ part }) => part));
  const all = Array.from({ length: parts }, (_, at) => at + 1);
  return all.filter((part) => !here.has(part)).map((part) => ({ kind: 'missing', part, parts }));
}

function nothing(damage: Damage): Part {
  return { manifest: null, edits: [], files: new Map(), damages: [damage] };
}

function added(a: Counts, b: Counts): Counts {
  return {
    records: a.records + b.records,
    edits: a.edits + b.edits,
    files: a.files + b.files,
    bytes: a.bytes + b.bytes,
  };
}

/** Whether the record that ends a zip is there. */
function hasEnd(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at + 22 + view.getUint16(at + 20, true) <= bytes.length;
  return false;
}

/** The check that a zip keeps of each entry: CRC-32. */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});
