/** The table of contents of a part: in each part twice, first and last, so that no single damage takes both. */
export interface Manifest {
  readonly schema: typeof SCHEMA;
  readonly version: number;
  /** SHA-256 over all edits and files of all parts: the same export, wherever it was made. */
  readonly export: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  readonly counts: Counts;
  /** Part 1 lists everything, the others what they hold. */
  readonly entries: readonly ManifestEntry[];
}

/** Of the whole export. */
export interface Counts {
  readonly records: number;
  readonly edits: number;
  readonly files: number;
  /** Of the files. */
  readonly bytes: number;
}

export interface ManifestEntry {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly part: number;
  /** Of a file: its media type. */
  readonly type?: string;
}

export const SCHEMA = 'daitu-field';
/** A reader refuses a higher one, and says so. */
export const VERSION = 1;
export const MANIFEST = 'daitu.json';
export const MANIFEST_COPY = 'daitu.copy.json';

/** `edits/UUID.jsonl` holds the edits of one record, a line each. */
export const editsName = (record: string) => `edits/${record}.jsonl`;
export const recordIn = (name: string) => /^edits\/(.+)\.jsonl$/.exec(name)?.[1] ?? null;
export const sha256In = (name: string) => /^files\/([0-9a-f]{64})\.[a-z0-9]+$/.exec(name)?.[1] ?? null;

export function fileName(sha256: string, type: string): string {
  return `files/${sha256}.${EXTENSIONS.get(type.split(';')[0] ?? '') ?? 'bin'}`;
}

/** Reads a table of contents. newer = of a version that this code does not know. */
export function readManifest(text: string): Manifest | 'newer' | null {
  try {
    const read = JSON.parse(text) as Partial<Manifest> | null;
    if (read?.schema !== SCHEMA || typeof read.version !== 'number') return null;
    if (read.version > VERSION) return 'newer';
    return isManifest(read) ? read : null;
  } catch {
    return null;
  }
}

function isManifest(read: Partial<Manifest>): read is Manifest {
  const { counts, entries } = read;
  const numbers = [read.part, read.parts, counts?.records, counts?.edits, counts?.files, counts?.bytes];
  return (
    typeof read.export === 'string' &&
    numbers.every((number) => Number.isInteger(number)) &&
    Array.isArray(entries) &&
    entries.every(isEntry)
  );
}

function isEntry(entry: Partial<ManifestEntry> | null): boolean {
  return typeof entry?.name === 'string' && typeof entry.sha256 === 'string' && Number.isInteger(entry.part);
}

const EXTENSIONS = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/heic', 'heic'],
  ['audio/webm', 'webm'],
  ['audio/ogg', 'ogg'],
  ['audio/mp4', 'm4a'],
  ['audio/mpeg', 'mp3'],
  ['audio/wav', 'wav'],
  ['video/mp4', 'mp4'],
]);
