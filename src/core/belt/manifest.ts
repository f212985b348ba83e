/** One file of a pack as it lies on the server: compressed for the way, checked and kept as it is inside. */
export interface ManifestPart {
  /** columns, texts, gazetteer, names, evidence, inset, or shape-… */
  readonly name: string;
  /** File name beside the manifest. */
  readonly file: string;
  /** Of the bytes after decompression, lower-case hex. */
  readonly sha256: string;
  /** Bytes after decompression, and on the way. */
  readonly bytes: number;
  readonly transfer: number;
}

/** What `pack/latest.json` says: which version is the newest and of what it is made. */
export interface Manifest {
  readonly format: 1;
  /** Date of the data set and a short digest, so that two versions of one day differ: 2026-11-22.1a2b3c4d */
  readonly version: string;
  /** ISO date of the data set. */
  readonly date: string;
  readonly parts: readonly ManifestPart[];
}

/** Parts without which no list can be shown; all others can follow. */
export const FIRST_PARTS = ['columns', 'texts'] as const;

export type ManifestRead =
  { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly why: string };

/** Check what a server answered for `latest.json`. */
export function readManifest(value: unknown): ManifestRead {
  if (!isRecord(value)) return { ok: false, why: 'latest.json is no JSON object' };
  if (value['format'] !== 1)
    return { ok: false, why: `latest.json has format ${JSON.stringify(value['format'])}, this app reads format 1` };
  const { version, date, parts } = value;
  if (typeof version !== 'string' || typeof date !== 'string')
    return { ok: false, why: 'latest.json names no version or no date' };
  if (!Array.isArray(parts) || !parts.every(isPart)) return { ok: false, why: 'latest.json does not list its parts' };
  const missing = FIRST_PARTS.filter((name) => !parts.some((part) => part.name === name));
  if (missing.length > 0) return { ok: false, why: `latest.json lists no part ${missing.join(', ')}` };
  return { ok: true, manifest: { format: 1, version, date, parts } };
}

/** Another version of the same or a later date: a day may bring two, and their digests have no order. */
export function isNewer(offered: Manifest, installed: Manifest): boolean {
  return offered.version !== installed.version && offered.date >= installed.date;
}

function isPart(value: unknown): value is ManifestPart {
  if (!isRecord(value)) return false;
  const { name, file, sha256, bytes, transfer } = value;
  const texts = [name, file].every((text) => typeof text === 'string' && /^[a-z0-9.-]+$/.test(text));
  return texts && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && isSize(bytes) && isSize(transfer);
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
