/** Typed arrays under names in one buffer: header (magic, version, digest), directory (JSON), then 8-byte aligned sections. */
export type Column = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;
type Kind = 'f64' | 'i32' | 'u32' | 'u16' | 'u8';

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  /** Bytes from the start of the first section. */
  readonly offset: number;
  /** Number of elements. */
  readonly length: number;
}

export type Unpacked =
  | { readonly ok: true; readonly columns: ReadonlyMap<string, Column>; readonly digest: string }
  | { readonly ok: false; readonly why: string };

const MAGIC = 'DAITUPAK';
export const CONTAINER_VERSION = 1;
/** magic 8 · version u32 · directory bytes u32 · SHA-256 of all that follows 32. */
const HEADER = 48;

const WIDTH: Record<Kind, number> = { f64: 8, i32: 4, u32: 4, u16: 2, u8: 1 };

function kindOf(column: Column): Kind {
  if (column instanceof Float64Array) return 'f64';
  if (column instanceof Int32Array) return 'i32';
  if (column instanceof Uint32Array) return 'u32';
  if (column instanceof Uint16Array) return 'u16';
  return 'u8';
}

function align(bytes: number): number {
  return (bytes + 7) & ~7;
}

function directoryOf(columns: ReadonlyMap<string, Column>): { entries: Entry[]; bytes: number } {
  const entries: Entry[] = [];
  let offset = 0;
  for (const [name, column] of columns) {
    entries.push({ name, kind: kindOf(column), offset, length: column.length });
    offset = align(offset + column.byteLength);
  }
  return { entries, bytes: offset };
}

/**
 * Pack named columns into one buffer. The same columns in the same order give the same bytes.
 * @param sha256 digest of bytes, 32 bytes long (the platform's own; core has none)
 */
export function packColumns(
  columns: ReadonlyMap<string, Column>,
  sha256: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const { entries, bytes } = directoryOf(columns);
  const directory = encodeText(asciiJson(entries));
  const start = align(HEADER + directory.length);
  const packed = new Uint8Array(start + bytes);
  packed.set(encodeText(MAGIC), 0);
  const header = new DataView(packed.buffer);
  header.setUint32(8, CONTAINER_VERSION, true);
  header.setUint32(12, directory.length, true);
  packed.set(directory, HEADER);
  for (const entry of entries) packed.set(bytesOf(columns.get(entry.name)), start + entry.offset);
  packed.set(sha256(packed.subarray(HEADER)), 16);
  return packed;
}

function bytesOf(column: Column | undefined): Uint8Array {
  return column ? new Uint8Array(column.buffer, column.byteOffset, column.byteLength) : new Uint8Array();
}

/** Read a packed buffer back as views into it. Every failure is one sentence naming what came and what was expected. */
export function unpackColumns(buffer: ArrayBuffer): Unpacked {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < HEADER) return failure(`the pack ends after ${bytes.length} bytes, a header has ${HEADER}`);
  const magic = decodeText(bytes.subarray(0, 8));
  if (magic !== MAGIC) return failure(`this is no pack: it begins with "${printable(magic)}", expected "${MAGIC}"`);
  const header = new DataView(buffer);
  const version = header.getUint32(8, true);
  if (version !== CONTAINER_VERSION)
    return failure(`the pack has format ${version}, this app reads format ${CONTAINER_VERSION}`);
  const length = header.getUint32(12, true);
  if (HEADER + length > bytes.length) {
    const end = HEADER + length;
    return failure(
      `the pack is cut off inside its directory: it ends at byte ${bytes.length}, expected ${end} or more`,
    );
  }
  const entries = readDirectory(bytes.subarray(HEADER, HEADER + length));
  if (typeof entries === 'string') return failure(entries);
  return readSections(buffer, entries, align(HEADER + length), hex(bytes.subarray(16, 48)));
}

function readSections(buffer: ArrayBuffer, entries: readonly Entry[], start: number, digest: string): Unpacked {
  const columns = new Map<string, Column>();
  let expected = start;
  for (const { name, kind, offset, length } of entries) {
    const from = start + offset;
    const end = from + length * WIDTH[kind];
    if (columns.has(name)) return failure(`column ${name} is in the directory twice`);
    if (offset % 8 !== 0)
      return failure(`column ${name} begins at byte ${offset} of the columns, expected a multiple of 8`);
    if (from < expected)
      return failure(`column ${name} begins at byte ${from} of the pack, the one before it ends at byte ${expected}`);
    if (end > buffer.byteLength) {
      return failure(`column ${name} should end at byte ${end}, the pack ends at byte ${buffer.byteLength}`);
    }
    columns.set(name, viewOf(buffer, kind, from, length));
    expected = Math.max(expected, align(end));
  }
  if (expected !== buffer.byteLength) {
    return failure(`the pack has ${buffer.byteLength} bytes, its directory says ${expected}`);
  }
  return { ok: true, columns, digest };
}

function viewOf(buffer: ArrayBuffer, kind: Kind, from: number, length: number): Column {
  switch (kind) {
    case 'f64':
      return new Float64Array(buffer, from, length);
    case 'i32':
      return new Int32Array(buffer, from, length);
    case 'u32':
      return new Uint32Array(buffer, from, length);
    case 'u16':
      return new Uint16Array(buffer, from, length);
    case 'u8':
      return new Uint8Array(buffer, from, length);
  }
}

function readDirectory(bytes: Uint8Array): Entry[] | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(decodeText(bytes));
  } catch {
    return 'the directory of the pack cannot be read: it is not JSON';
  }
  if (!Array.isArray(parsed))
    return `the directory of the pack is not a list of columns: it holds ${briefly(parsed)}, expected a list`;
  const faults = parsed.map((entry: unknown, at) => ({ at, wrong: wrongField(entry) }));
  const fault = faults.find(({ wrong }) => wrong !== null);
  return fault
    ? `the directory of the pack is not a list of columns: entry ${fault.at} ${fault.wrong}`
    : (parsed as Entry[]);
}

/** What keeps an entry from being one, in words; null = it is one. */
function wrongField(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return `is ${briefly(value)}, expected a column`;
  const { name, kind, offset, length } = value as Partial<Record<keyof Entry, unknown>>;
  const whole = (number: unknown) => typeof number === 'number' && Number.isSafeInteger(number) && number >= 0;
  if (typeof name !== 'string') return `has name ${briefly(name)}, expected a text`;
  if (!Object.keys(WIDTH).some((known) => known === kind))
    return `has kind ${briefly(kind)}, expected ${Object.keys(WIDTH).join(', ')}`;
  if (!whole(offset)) return `has offset ${briefly(offset)}, expected a whole number from 0`;
  return whole(length) ? null : `has length ${briefly(length)}, expected a whole number from 0`;
}

/** A value that came, short enough for a sentence. */
function briefly(value: unknown): string {
  const text = value === undefined ? 'nothing' : printable(JSON.stringify(value));
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

function failure(why: string): Unpacked {
  return { ok: false, why };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?');
}

/** One character, one byte: core has no platform encoder, and what is written here is ASCII. */
function encodeText(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** JSON in ASCII: any other character as its \u escape. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function decodeText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
