import { Dexie, type Table } from 'dexie';
import { readManifest, type Manifest, type ManifestPart } from '../core/belt/manifest.ts';

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
export type Stored<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: StoreFault; readonly why: string };

/**
 * Packs that can be fetched again, kept as bytes (never a row per claim). Nothing that a person wrote is in
 * here: on any mismatch the database may be dropped and filled anew.
 */
export class PackStore {
  readonly #database: Dexie;
  readonly #parts: Table<StoredPart, string>;
  readonly #packs: Table<StoredPack, string>;
  readonly #pointers: Table<Pointer, string>;

  constructor(name: string) {
    this.#database = new Dexie(name);
    this.#database.version(1).stores({ parts: 'sha256', packs: 'version', pointers: 'key' });
    this.#parts = this.#database.table('parts');
    this.#packs = this.#database.table('packs');
    this.#pointers = this.#database.table('pointers');
  }

  /** The installed pack, or null when there is none. */
  async installed(): Promise<Stored<Installed | null>> {
    return this.#guard(async () => {
      const pointer = await this.#pointers.get('pointer');
      const pack = pointer && (await this.#kept(pointer.current));
      if (!pointer || !pack) return null;
      return { manifest: pack.manifest, installedAt: pack.installedAt, previous: pointer.previous };
    });
  }

  /** What a version is made of, or null when it is not kept here. */
  async kept(version: string): Promise<Stored<Manifest | null>> {
    return this.#guard(async () => (await this.#kept(version))?.manifest ?? null);
  }

  /**
   * Put a whole version in, make it current, keep the one before, drop all others: one transaction, all or nothing.
   * @param parts files by SHA-256; those that are in here already may be left out
   */
  async install(manifest: Manifest, parts: ReadonlyMap<string, Blob>, installedAt: number): Promise<Stored<void>> {
    return this.#guard(() =>
      this.#database.transaction('rw', this.#parts, this.#packs, this.#pointers, async () => {
        await this.#parts.bulkPut(Array.from(parts, ([sha256, bytes]) => ({ sha256, bytes })));
        await this.#mustBeWhole(manifest);
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
    return this.#guard(() =>
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
    return this.#guard(async () => (await this.#parts.get(part.sha256))?.bytes ?? null);
  }

  close(): void {
    this.#database.close();
  }

  async #kept(version: string): Promise<StoredPack | null> {
    const pack = await this.#packs.get(version);
    if (!pack) return null;
    const read = readManifest(pack.manifest);
    if (!read.ok) throw new Mismatch(`version ${version} was stored by other code: ${read.why}`);
    return { ...pack, manifest: read.manifest };
  }

  /** Inside a transaction: throws, and so undoes it, when a file of the version is not here. */
  async #mustBeWhole({ version, parts }: Manifest): Promise<void> {
    const needed = parts.map((part) => part.sha256);
    const here = new Set(await this.#parts.where('sha256').anyOf(needed).primaryKeys());
    const lost = parts.find((part) => !here.has(part.sha256));
    if (lost) throw new Error(`version ${version} was not stored: its file ${lost.file} is not here`);
  }

  /** Delete versions that are neither current nor previous, and files that no version left needs. */
  async #sweep(keep: readonly (string | null)[]): Promise<void> {
    await this.#packs
      .where('version')
      .noneOf(keep.filter((version) => version !== null))
      .delete();
    const needed = (await this.#packs.toArray()).flatMap((pack) => pack.manifest.parts.map((part) => part.sha256));
    await this.#parts.where('sha256').noneOf(needed).delete();
  }

  /** Runs the work; in a database that other code laid out, once more after that was dropped. */
  async #guard<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return namesOf(error).some((name) => MISMATCHES.has(name)) ? this.#afresh(work) : failure(error);
    }
  }

  async #afresh<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
    try {
      await this.#database.delete();
      await this.#database.open();
      return { ok: true, value: await work() };
    } catch (error) {
      return failure(error);
    }
  }
}

/** A record that this code did not write. */
class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

function failure(error: unknown): Stored<never> {
  return { ok: false, fault: faultOf(namesOf(error)), why: error instanceof Error ? error.message : String(error) };
}

function faultOf(names: readonly string[]): StoreFault {
  if (names.includes('QuotaExceededError')) return 'quota';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'unavailable' : 'broken';
}

/** Dexie wraps the browser's error, and gathers those of many puts: the name that matters may be on an inner one. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const gathered: readonly unknown[] = Array.isArray(failures) ? failures : [];
  const within = inner === error ? gathered : [inner, ...gathered];
  return [...(typeof name === 'string' ? [name] : []), ...within.flatMap(namesOf)];
}

const UNAVAILABLE = new Set([
  'MissingAPIError',
  'OpenFailedError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'DatabaseClosedError',
]);

/** What a database says whose tables, keys or records are laid out by other code. */
const MISMATCHES = new Set([
  'Mismatch',
  'UpgradeError',
  'VersionError',
  'SchemaError',
  'InvalidTableError',
  'NotFoundError',
  'DataError',
]);
