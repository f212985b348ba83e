import type { Sealed } from './layout.ts';

/** Rounds of PBKDF2-SHA-256 for a new passphrase (OWASP 2023: at least 600,000). */
export const ROUNDS = 600_000;

/** A random data key under a passphrase. */
export interface Wrapped extends Sealed {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

/** A new random 256-bit data key. */
export function newKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** A data key that can be used and not read. */
export function usable(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function wrap(raw: Uint8Array<ArrayBuffer>, passphrase: string, rounds = ROUNDS): Promise<Wrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const sealed = await sealBytes(await derived(passphrase, salt, rounds), 'key', raw);
  return { ...sealed, salt, rounds };
}

/** null = it is another passphrase. */
export async function unwrap(wrapped: Wrapped, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await derived(passphrase, wrapped.salt, wrapped.rounds);
  try {
    return new Uint8Array(await unsealBytes(key, 'key', wrapped));
  } catch {
    return null;
  }
}

/** NFKC: the same words typed on another keyboard are the same passphrase. */
async function derived(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param row table and key of the row: a body in another row does not open */
export async function sealBytes(key: CryptoKey, row: string, bytes: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, bytes: await crypto.subtle.encrypt(how(iv, row), key, bytes) };
}

/** Throws where the bytes are not what was sealed for this row. */
export function unsealBytes(key: CryptoKey, row: string, { iv, bytes }: Sealed): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt(how(iv, row), key, bytes);
}

function how(iv: Uint8Array<ArrayBuffer>, row: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(row) };
}

export function sealJson(key: CryptoKey, row: string, value: unknown): Promise<Sealed> {
  return sealBytes(key, row, new TextEncoder().encode(JSON.stringify(value)));
}

export async function unsealJson(key: CryptoKey, row: string, sealed: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unsealBytes(key, row, sealed)));
}
