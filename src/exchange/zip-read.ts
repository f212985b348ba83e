import { inflateSync } from 'fflate';

/** Where an entry of a zip may lie. */
export interface Found {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly start: number;
  readonly length: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Sizes follow behind the data: only the directory at the end knows them. */
const SIZES_BEHIND = 8;

/**
 * Every place of a zip where an entry may lie, found twice: by the headers before each entry, and by the directory at the end. Of a damaged or cut file
 * some are wrong: the caller proves what they hold.
 */
export function entriesIn(bytes: Uint8Array): Found[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = [...byHeaders(view, bytes), ...byDirectory(view, bytes)];
  return [
    ...new Map(found.map((entry) => [`${entry.start}/${entry.length}/${entry.method}/${entry.name}`, entry])).values(),
  ];
}

/** What an entry holds; null = it does not unpack. */
export function contentOf(bytes: Uint8Array, { method, start, length }: Found): Uint8Array<ArrayBuffer> | null {
  const packed = bytes.subarray(start, start + length);
  try {
    if (method === 8) return inflateSync(packed);
    return method === 0 ? packed.slice() : null;
  } catch {
    return null;
  }
}

function byHeaders(view: DataView, bytes: Uint8Array): Found[] {
  const found: Found[] = [];
  for (let at = next(view, 0, LOCAL); at >= 0;) {
    const entry = localAt(view, bytes, at);
    const after = next(view, at + 4, LOCAL, CENTRAL, END);
    const end = entry ? entry.start + entry.length : -1;
    const known = entry !== null && isHeader(view, end);
    if (entry && known) found.push(entry);
    // A wrong length: what lies between this header and the next may be the entry all the same.
    else if (entry && after > entry.start) found.push({ ...entry, length: after - entry.start });
    at = next(view, known ? end : at + 4, LOCAL);
  }
  return found;
}

function localAt(view: DataView, bytes: Uint8Array, at: number): Found | null {
  if (at + 30 > view.byteLength) return null;
  const name = view.getUint16(at + 26, true);
  const start = at + 30 + name + view.getUint16(at + 28, true);
  const length = view.getUint16(at + 6, true) & SIZES_BEHIND ? 0 : view.getUint32(at + 18, true);
  if (start > view.byteLength) return null;
  const method = view.getUint16(at + 8, true);
  return { name: text(bytes, at + 30, name), method, crc: view.getUint32(at + 14, true), start, length };
}

function byDirectory(view: DataView, bytes: Uint8Array): Found[] {
  const found: Found[] = [];
  for (let at = next(view, 0, CENTRAL); at >= 0; at = next(view, at + 4, CENTRAL)) {
    if (at + 46 > view.byteLength) break;
    const [name, local] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    if (local + 30 > view.byteLength) continue;
    const entry = {
      name: text(bytes, at + 46, name),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      length: view.getUint32(at + 20, true),
    };
    // The header of the entry may be damaged where it says how long it is: ours has the name and nothing else.
    const starts = new Set([
      local + 30 + name,
      local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    ]);
    for (const start of starts) if (start + entry.length <= view.byteLength) found.push({ ...entry, start });
  }
  return found;
}

function isHeader(view: DataView, at: number): boolean {
  return at >= 0 && at + 4 <= view.byteLength && [LOCAL, CENTRAL, END].includes(view.getUint32(at, true));
}

/** Where one of the signatures stands next; -1 = nowhere. */
function next(view: DataView, from: number, ...signatures: readonly number[]): number {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let at = bytes.indexOf(0x50, from); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1))
    if (signatures.includes(view.getUint32(at, true))) return at;
  return -1;
}

function text(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length));
}
