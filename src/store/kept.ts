import { Dexie, type Table } from 'dexie';
import { answered, type Stored } from './faults.ts';

/** One table of a person's own work in a database of its own: whatever goes wrong, nothing here is ever dropped. Later versions only add to the layout. */
export class Kept<Thing extends { readonly id: string }> {
  readonly #database: Dexie;
  readonly #things: Table<Thing, string>;
  readonly #newest: string;

  /** @param newest field by which they are listed, the greatest first */
  constructor(database: string, table: string, newest: keyof Thing & string) {
    this.#database = new Dexie(database);
    this.#database.version(1).stores({ [table]: `id, ${newest}` });
    this.#things = this.#database.table(table);
    this.#newest = newest;
  }

  /** All of them, the newest first. */
  all(): Promise<Stored<readonly Thing[]>> {
    return answered(() => this.#things.orderBy(this.#newest).reverse().toArray());
  }

  /** Keeps one whole, in place of what it was. */
  put(thing: Thing): Promise<Stored<void>> {
    return answered(async () => void (await this.#things.put(thing)));
  }

  remove(id: string): Promise<Stored<void>> {
    return answered(() => this.#things.delete(id));
  }

  close(): void {
    this.#database.close();
  }
}
