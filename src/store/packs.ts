import { Dexie, type Table } from 'dexie';
import { readManifest, type Manifest, type ManifestPart } from '../core/belt/manifest.ts';
import { failure, isMismatch, Mismatch, type Stored } from './faults.ts';

export type { Stored, StoreFault } from './faults.ts';

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

/** Which version is open, which one stands behind it, and which newer one waits for the person to agree. */
interface Pointer {
  readonly key: 'pointer';
  readonly current: string;
  readonly previous: string | null;
  /** Left out by code that knew of no waiting: then there is none. */
  readonly waiting?: string | null;
}

export interface Installed {
  readonly manifest: Manifest;
  readonly installedAt: number;
  /** Version that `rollback` would open again. */
  readonly previous: string | null;
  /** Version that `take` would make current. */
  readonly waiting: string | null;
}

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
      const { previous, waiting = null } = pointer;
      return { manifest: pack.manifest, installedAt: pack.installedAt, previous, waiting };
    });
  }

  /** What a version is made of, or null when it is not kept here. */
  async kept(version: string): Promise<Stored<Manifest | null>> {
    return this.#guard(async () => (await this.#kept(version))?.manifest ?? null);
  }

  /**
   * Put a whole version in, make it current, keep the one before and one that waits, drop all others: one transaction, all or nothing.
   * @param parts files by SHA-256; those that are in here already may be left out
   */
  async install(manifest: Manifest, parts: ReadonlyMap<string, Blob>, installedAt: number): Promise<Stored<void>> {
    return this.#put(manifest, parts, installedAt, (before) => ({
      key: 'pointer',
      current: manifest.version,
      previous: before && before.current !== manifest.version ? before.current : (before?.previous ?? null),
      waiting: before?.waiting === manifest.version ? null : (before?.waiting ?? null),
    }));
  }

  /** Put a whole version in beside the current one, which stays current; one that waited before is dropped. */
  async hold(manifest: Manifest, parts: ReadonlyMap<string, Blob>, heldAt: number): Promise<Stored<void>> {
    return this.#put(manifest, parts, heldAt, (before) => {
      if (!before) throw new Error(`version ${manifest.version} has no current one to wait beside`);
      return { ...before, waiting: manifest.version };
    });
  }

  /** Make the version that waits current and keep the one before; false when none waits. */
  async take(): Promise<Stored<boolean>> {
    return this.#turn(({ current, waiting = null }) =>
      waiting === null ? null : { key: 'pointer', current: waiting, previous: current, waiting: null },
    );
  }

  /** Open the version before this one again; false when there is none. */
  async rollback(): Promise<Stored<boolean>> {
    return this.#turn(({ current, previous, waiting = null }) =>
      previous === null ? null : { key: 'pointer', current: previous, previous: current, waiting },
    );
  }

  /** The bytes of one file, or null when they are not here. */
  async read(part: ManifestPart): Promise<Stored<Blob | null>> {
    return this.#guard(async () => (await this.#parts.get(part.sha256))?.bytes ?? null);
  }

  close(): void {
    this.#database.close();
  }

  #put(
    manifest: Manifest,
    parts: ReadonlyMap<string, Blob>,
    installedAt: number,
    point: (before: Pointer | undefined) => Pointer,
  ): Promise<Stored<void>> {
    return this.#guard(() =>
      this.#database.transaction('rw', this.#parts, this.#packs, this.#pointers, async () => {
        const next = point(await this.#pointers.get('pointer'));
        await this.#parts.bulkPut(Array.from(parts, ([sha256, bytes]) => ({ sha256, bytes })));
        await this.#mustBeWhole(manifest);
        await this.#packs.put({ version: manifest.version, manifest, installedAt });
        await this.#pointers.put(next);
        await this.#sweep(next);
      }),
    );
  }

  /** Another version becomes current, if it is kept here. @param point null = there is none to turn to */
  #turn(point: (before: Pointer) => Pointer | null): Promise<Stored<boolean>> {
    return this.#guard(() =>
      this.#database.transaction('rw', this.#parts, this.#packs, this.#pointers, async () => {
        const before = await this.#pointers.get('pointer');
        const next = before ? point(before) : null;
        if (!next || !(await this.#packs.get(next.current))) return false;
        await this.#pointers.put(next);
        await this.#sweep(next);
        return true;
      }),
    );
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

  /** Delete versions that nothing points to, and files that no version left needs. */
  async #sweep({ current, previous, waiting }: Pointer): Promise<void> {
    const keep = [current, previous, waiting].flatMap((version) => version ?? []);
    await this.#packs.where('version').noneOf(keep).delete();
    const needed = (await this.#packs.toArray()).flatMap((pack) => pack.manifest.parts.map((part) => part.sha256));
    await this.#parts.where('sha256').noneOf(needed).delete();
  }

  /** Runs the work; in a database that other code laid out, once more after that was dropped. */
  async #guard<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return isMismatch(error) ? this.#afresh(work) : failure(error);
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
