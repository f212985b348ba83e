/** So long after its last sign a recording is taken for broken off (ms): five pieces of three seconds did not come. */
export const SILENT = 15_000;
const PREFIX = 'daitu.recording.';

/**
 * Where the browser has no locks, a page that records says so in a storage that all pages of the app share, again with every piece. What cannot be
 * written there, because the storage is blocked or full, says nothing: then only the page itself knows.
 */
export class RecordingSigns {
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly #now: () => number;

  constructor(storage = () => localStorage as Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, now = Date.now) {
    [this.#storage, this.#now] = [storage, now];
  }

  /** The draft is being recorded, or recovered, now. */
  give(draft: string): void {
    this.#try((storage) => storage.setItem(PREFIX + draft, String(this.#now())));
  }

  take(draft: string): void {
    this.#try((storage) => storage.removeItem(PREFIX + draft));
  }

  /** Milliseconds until it may be taken for broken off; 0 = now. A sign from the future is one of a clock that was set back. */
  alive(draft: string): number {
    const given = this.#try((storage) => storage.getItem(PREFIX + draft)) ?? null;
    const since = given === null ? NaN : this.#now() - Number(given);
    return since >= 0 && since < SILENT ? SILENT - since : 0;
  }

  #try<Value>(act: (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) => Value): Value | undefined {
    try {
      return act(this.#storage());
    } catch {
      return undefined;
    }
  }
}
