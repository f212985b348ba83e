import { zipSync, type Zippable } from 'fflate';
import { sha256Of } from './digest.ts';

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Packed already, as photos are: stored as it is. */
  readonly stored: boolean;
}

/** Bytes that a zip needs for an entry beside what it holds. */
export const OVERHEAD = 120;
const COMMENT = 64;

/** A zip that is the same for the same entries, on every device and in every year; its comment is the SHA-256 of all bytes before it. */
export async function zipped(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = {};
  for (const { name, bytes, stored } of entries) files[name] = [bytes, { level: stored ? 0 : 6, mtime: NEVER }];
  const bare = zipSync(files);
  const whole = new Uint8Array(bare.length + COMMENT);
  whole.set(bare);
  new DataView(whole.buffer).setUint16(bare.length - 2, COMMENT, true);
  const digest = await sha256Of(whole.subarray(0, bare.length));
  whole.set(new TextEncoder().encode(digest), bare.length);
  return whole;
}

/** Whether the bytes are those that `zipped` made, to the last bit. */
export async function isUntouched(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const end = bytes.length - COMMENT;
  return end > 0 && new TextDecoder().decode(bytes.subarray(end)) === (await sha256Of(bytes.subarray(0, end)));
}

/** The first day that a zip can say, by the wall: the library writes the local time. */
const NEVER = new Date(1980, 0, 1, 0, 0, 0);
