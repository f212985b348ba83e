import { Dexie, type Table } from 'dexie';
import type { Deck } from '../core/meeting/deck.ts';
import { failure, type Stored } from './faults.ts';

const DECKS_DATABASE = 'daitu-decks';

/** Decks are the person's own work: whatever goes wrong, nothing here is ever dropped. Later versions only add to the layout. */
export class DeckStore {
  readonly #database: Dexie;
  readonly #decks: Table<Deck, string>;

  constructor(name = DECKS_DATABASE) {
    this.#database = new Dexie(name);
    this.#database.version(1).stores({ decks: 'id, changedAt' });
    this.#decks = this.#database.table('decks');
  }

  /** All of them, the last changed first. */
  all(): Promise<Stored<readonly Deck[]>> {
    return guard(() => this.#decks.orderBy('changedAt').reverse().toArray());
  }

  /** Keeps a deck whole, in place of what it was. */
  put(deck: Deck): Promise<Stored<void>> {
    return guard(async () => void (await this.#decks.put(deck)));
  }

  remove(id: string): Promise<Stored<void>> {
    return guard(() => this.#decks.delete(id));
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
