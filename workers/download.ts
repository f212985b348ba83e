import { gunzipSync } from 'fflate';
import { digestOf } from './blob.ts';
import { readManifest, type Manifest, type ManifestPart } from '../src/core/belt/manifest.ts';

/** offline: no answer · missing: the server has no such file · damaged: what came is not what was announced. */
export type DownloadFault = 'offline' | 'missing' | 'damaged';
export type Downloaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: DownloadFault; readonly why: string };

/** A download that brings no byte for this long is given up; it is tried again at the next start. */
const STALLED_AFTER_MS = 45_000;

/** What the server offers now. */
export async function downloadManifest(base: URL): Promise<Downloaded<Manifest>> {
  const answer = await download(new URL('latest.json', base), 'no-cache', () => {});
  if (!answer.ok) return answer;
  const read = readManifest(parse(new TextDecoder().decode(answer.value)));
  return read.ok ? { ok: true, value: read.manifest } : { ok: false, fault: 'damaged', why: read.why };
}

/**
 * One file of a pack, decompressed and checked against its announced size and SHA-256. A wrong copy in the
 * browser's own cache is passed over once.
 * @param onBytes called with the number of bytes that came in since the last call
 */
export async function downloadPart(
  base: URL,
  part: ManifestPart,
  onBytes: (bytes: number) => void,
): Promise<Downloaded<Blob>> {
  const url = new URL(part.file, base);
  const first = await checked(await download(url, 'default', onBytes), part);
  if (first.ok || first.fault !== 'damaged') return first;
  return checked(await download(url, 'reload', () => {}), part);
}

async function checked(answer: Downloaded<Uint8Array<ArrayBuffer>>, part: ManifestPart): Promise<Downloaded<Blob>> {
  if (!answer.ok) return answer;
  const bytes = decompress(answer.value, part.bytes);
  if (!bytes) return damaged(part, 'it cannot be decompressed');
  const more = bytes.length > part.bytes ? ' or more' : '';
  if (bytes.length !== part.bytes)
    return damaged(part, `it has ${bytes.length} bytes${more}, announced were ${part.bytes}`);
  const blob = new Blob([bytes]);
  if ((await digestOf(blob)) !== part.sha256) return damaged(part, 'its SHA-256 is not the announced one');
  return { ok: true, value: blob };
}

function damaged(part: ManifestPart, why: string): Downloaded<never> {
  return { ok: false, fault: 'damaged', why: `${part.file}: ${why}` };
}

/**
 * Some servers mark .gz files as encoded, and the browser then unpacks them by itself: both arrive here.
 * @param size announced bytes; one more is unpacked to tell a larger file, and no more whatever it says of itself
 */
function decompress(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { out: new Uint8Array(size + 1) });
  } catch {
    return null;
  }
}

async function download(
  url: URL,
  cache: RequestCache,
  onBytes: (bytes: number) => void,
): Promise<Downloaded<Uint8Array<ArrayBuffer>>> {
  const patience = new Patience(STALLED_AFTER_MS);
  try {
    const response = await fetch(url, { cache, signal: patience.signal });
    if (!response.ok || !response.body) {
      return { ok: false, fault: 'missing', why: `${url.pathname} answered ${response.status}` };
    }
    return { ok: true, value: await readAll(response.body, patience, onBytes) };
  } catch (error) {
    return {
      ok: false,
      fault: 'offline',
      why: `${url.pathname}: ${error instanceof Error ? error.message : String(error)}`,
    };
  } finally {
    patience.end();
  }
}

async function readAll(body: ReadableStream<Uint8Array>, patience: Patience, onBytes: (bytes: number) => void) {
  const chunks: BlobPart[] = [];
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    patience.renew();
    onBytes(value.length);
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Aborts when nothing has happened for a while. */
class Patience {
  readonly #abort = new AbortController();
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.renew();
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  renew(): void {
    this.end();
    this.#timer = setTimeout(() => {
      this.#abort.abort(new Error('no byte came for a long time'));
    }, this.#milliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
