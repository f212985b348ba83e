import { Dexie, type Table } from 'dexie';
import { failure, type Stored } from './faults.ts';

/** What a person kept of a screen. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Search string of the address: question, page, tab and selection. */
  readonly search: string;
  /** WGS-84 degrees and zoom; null = there was no map. */
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
  /** A small PNG of the map; null = there was none. */
  readonly picture: Blob | null;
}

const VIEWS_DATABASE = 'daitu-views';

/** Saved views are the person's own: whatever goes wrong, nothing here is ever dropped. Later versions only add to the layout. */
export class ViewStore {
  readonly #database: Dexie;
  readonly #views: Table<SavedView, string>;

  constructor(name = VIEWS_DATABASE) {
    this.#database = new Dexie(name);
    this.#database.version(1).stores({ views: 'id, madeAt' });
    this.#views = this.#database.table('views');
  }

  /** All of them, the newest first. */
  all(): Promise<Stored<readonly SavedView[]>> {
    return guard(() => this.#views.orderBy('madeAt').reverse().toArray());
  }

  /** Keeps a view, or the same one under another name. */
  put(view: SavedView): Promise<Stored<void>> {
    return guard(async () => void (await this.#views.put(view)));
  }

  remove(id: string): Promise<Stored<void>> {
    return guard(() => this.#views.delete(id));
  }

  close(): void {
    this.#database.close();
  }
}

async function guard<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return failure(error);
  }
}
