import { Dexie, type Table } from 'dexie';
import type { Manifest, ManifestPart } from '../core/belt/manifest.ts';

/** One file of a pack, under the SHA-256 of its bytes: versions that share a file share the row. */
interface StoredPart {
  readonly sha256: string;
  readonly bytes: Blob;
}

interface StoredPack {
  readonly version: string;
  readonly manifest: Manifest;
  readonly installedAt: number;
}

/** Which version is open, and which one stands behind it. */
interface Pointer {
  readonly key: 'pointer';
  readonly current: string;
  readonly previous: string | null;
}

export interface Installed {
  readonly manifest: Manifest;
  readonly installedAt: number;
  /** Version that `rollback` would open again. */
  readonly previous: string | null;
}

/** quota: the disk is full · unavailable: no IndexedDB here (private window, blocked) · broken: anything else. */
export type StoreFault = 'quota' | 'unavailable' | 'broken';
export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault; readonly why: string };

/**
 * Packs that can be fetched again, kept as bytes (never a row per claim). Nothing that a person wrote is in
 * here: on any mismatch the database may be dropped and filled anew.
 */
export class PackStore {
  readonly #database: Dexie;
  readonly #parts: Table<StoredPart, string>;
  readonly #packs: Table<StoredPack, string>;
  readonly #pointers: Table<Pointer, string>;

  constructor(name = 'daitu-packs') {
    this.#database = new Dexie(name);
    this.#database.version(1).stores({ parts: 'sha256', packs: 'version', pointers: 'key' });
    this.#parts = this.#database.table('parts');
    this.#packs = this.#database.table('packs');
    this.#pointers = this.#database.table('pointers');
  }

  /** The installed pack, or null when there is none. */
  async installed(): Promise<Stored<Installed | null>> {
    return guard(async () => {
      const pointer = await this.#pointers.get('pointer');
      const pack = pointer && (await this.#packs.get(pointer.current));
      if (!pointer || !pack) return null;
      return { manifest: pack.manifest, installedAt: pack.installedAt, previous: pointer.previous };
    });
  }

  /** Put a whole version in, make it current, keep the one before, drop all others: one transaction, all or nothing. */
  async install(manifest: Manifest, parts: ReadonlyMap<string, Blob>, installedAt: number): Promise<Stored<void>> {
    return guard(() =>
      this.#database.transaction('rw', this.#parts, this.#packs, this.#pointers, async () => {
        await this.#parts.bulkPut(Array.from(parts, ([sha256, bytes]) => ({ sha256, bytes })));
        await this.#packs.put({ version: manifest.version, manifest, installedAt });
        const before = await this.#pointers.get('pointer');
        const previous = before && before.current !== manifest.version ? before.current : (before?.previous ?? null);
        await this.#pointers.put({ key: 'pointer', current: manifest.version, previous });
        await this.#sweep([manifest.version, previous]);
      }),
    );
  }

  /** Open the version before this one again; false when there is none. */
  async rollback(): Promise<Stored<boolean>> {
    return guard(() =>
      this.#database.transaction('rw', this.#packs, this.#pointers, async () => {
        const pointer = await this.#pointers.get('pointer');
        if (!pointer?.previous || !(await this.#packs.get(pointer.previous))) return false;
        await this.#pointers.put({ key: 'pointer', current: pointer.previous, previous: pointer.current });
        return true;
      }),
    );
  }

  /** The bytes of one file, or null when they are not here. */
  async read(part: ManifestPart): Promise<Stored<Blob | null>> {
    return guard(async () => (await this.#parts.get(part.sha256))?.bytes ?? null);
  }

  /** Files of a pack that are missing or have the wrong size. */
  async missing(manifest: Manifest): Promise<Stored<readonly ManifestPart[]>> {
    return guard(async () => {
      const rows = await this.#parts.bulkGet(manifest.parts.map((part) => part.sha256));
      return manifest.parts.filter((part, index) => rows[index]?.bytes.size !== part.bytes);
    });
  }

  /** Forget everything: what is in here can be fetched again. */
  async drop(): Promise<Stored<void>> {
    return guard(async () => {
      await this.#database.delete();
      await this.#database.open();
    });
  }

  close(): void {
    this.#database.close();
  }

  /** Delete versions that are neither current nor previous, and files that no version left needs. */
  async #sweep(keep: readonly (string | null)[]): Promise<void> {
    await this.#packs.where('version').noneOf(keep.filter((version) => version !== null)).delete();
    const needed = (await this.#packs.toArray()).flatMap((pack) => pack.manifest.parts.map((part) => part.sha256));
    await this.#parts.where('sha256').noneOf(needed).delete();
  }
}

async function guard<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error), why: error instanceof Error ? error.message : String(error) };
  }
}

/** Dexie wraps the browser's error: the name that matters may be on the inner one. */
function faultOf(error: unknown): StoreFault {
  const names = [error, innerOf(error)].map((each) => (each instanceof Error || each instanceof DOMException ? each.name : ''));
  if (names.includes('QuotaExceededError')) return 'quota';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'unavailable' : 'broken';
}

function innerOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : null;
}

const UNAVAILABLE = new Set(['MissingAPIError', 'OpenFailedError', 'InvalidStateError', 'SecurityError', 'UnknownError', 'DatabaseClosedError']);
