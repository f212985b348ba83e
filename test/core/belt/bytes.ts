import { createHash } from 'node:crypto';
import { packColumns, type Column } from '../../../src/core/belt/container.ts';

/** The platform's digest, as the build hands it to the core. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

/** A buffer of its own with these bytes, as a download gives it. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

export function packed(columns: Readonly<Record<string, Column>>): ArrayBuffer {
  return bufferOf(packColumns(new Map(Object.entries(columns)), sha256));
}

/** A container with any directory and 64 bytes of columns, as no encoder would write it. */
export function forged(directory: string, columnBytes = 64): ArrayBuffer {
  const text = new TextEncoder().encode(directory);
  const start = Math.ceil((48 + text.length) / 8) * 8;
  const bytes = new Uint8Array(start + columnBytes);
  bytes.set(new TextEncoder().encode('DAITUPAK'));
  const header = new DataView(bytes.buffer);
  header.setUint32(8, 1, true);
  header.setUint32(12, text.length, true);
  bytes.set(text, 48);
  return bytes.buffer;
}

/** Where the columns begin: the end of header and directory. */
export function directoryEnd(buffer: ArrayBuffer): number {
  return 48 + new DataView(buffer).getUint32(12, true);
}
