import { Dexie, type Table } from 'dexie';
import { answered, type Stored } from './faults.ts';
import { BOUNDARIES_DATABASE } from './late.ts';

/** A unit's own boundaries, as the person opened them. */
export interface StoredBoundaries {
  /** There is one. */
  readonly key: 'own';
  /** Name of the file. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  /** The 审图号 that the person typed for it; '' = none. */
  readonly reviewNumber: string;
  /** The file itself; not a Blob, behind which browsers may lose the file. */
  readonly bytes: ArrayBuffer;
}

/** Reviewed boundaries are the unit's own and may have no other copy here: nothing is ever dropped but by the person. Later versions only add to the layout. */
export class BoundaryStore {
  readonly #database: Dexie;
  readonly #boundaries: Table<StoredBoundaries, string>;

  constructor(name = BOUNDARIES_DATABASE) {
    this.#database = new Dexie(name);
    this.#database.version(1).stores({ boundaries: 'key' });
    this.#boundaries = this.#database.table('boundaries');
  }

  /** null = there are none. */
  own(): Promise<Stored<StoredBoundaries | null>> {
    return answered(async () => (await this.#boundaries.get('own')) ?? null);
  }

  /** Keeps a file in the place of the one before. */
  put(boundaries: StoredBoundaries): Promise<Stored<void>> {
    return answered(async () => void (await this.#boundaries.put(boundaries)));
  }

  remove(): Promise<Stored<void>> {
    return answered(() => this.#boundaries.delete('own'));
  }

  close(): void {
    this.#database.close();
  }
}
