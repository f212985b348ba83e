import type { Edit } from '../core/field/edit.ts';
import type { FieldFault, FieldStore } from '../store/field/field-store.ts';

/** What writing needs of the field store. */
type Writable = Pick<FieldStore, 'write' | 'writeWith' | 'close'>;

/** Files on their way to the store, by SHA-256. */
export type Files = ReadonlyMap<string, Blob>;

/** A photo or voice with the edit that names it: both are stored, or neither. */
interface Parcel {
  readonly edits: readonly Edit[];
  readonly files: Files;
  /** UUID of the draft in the store whose pieces the file replaces. */
  readonly whole?: string | undefined;
}

/** So long after a keystroke a write is asked for, and after a failure the next try (ms). */
const SOON = 200;
const AGAIN = 4000;

/**
 * The way of every keystroke to the disk: gathered for a moment, written in one transaction, tried again until it is there.
 * `saved` is said only when the transaction is complete. Words come first; photos that do not fit wait and hold up nothing.
 */
export class Writing {
  state = $state<'saved' | 'saving' | 'failed'>('saved');
  fault = $state<FieldFault | null>(null);
  /** Photos and voices that are not stored yet. */
  parcels = $state(0);

  readonly #store: Writable;
  readonly #onclosed: (edits: readonly Edit[]) => void;
  readonly #edits = new Map<string, Edit>();
  readonly #closing = new Set<string>();
  readonly #parcels: Parcel[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  /** @param onclosed these were ended by another page before they were written: they have to be made anew */
  constructor(store: Writable, onclosed: (edits: readonly Edit[]) => void) {
    this.#store = store;
    this.#onclosed = onclosed;
    addEventListener('beforeunload', (event) => {
      void this.flush();
      if (this.state === 'failed') event.preventDefault();
    });
  }

  put(edit: Edit): void {
    this.#edits.set(edit.id, edit);
    this.#soon(SOON);
  }

  /** A file with the edit that names it, at once. */
  send(parcel: Parcel): void {
    this.#parcels.push(parcel);
    this.parcels = this.#parcels.length;
    this.#soon(0);
  }

  /** A file that still waits. */
  file(sha256: string): Blob | undefined {
    return this.#parcels.find(({ files }) => files.has(sha256))?.files.get(sha256);
  }

  /** These edits are done: from now on nobody rewrites them. */
  close(ids: Iterable<string>): void {
    for (const id of ids) this.#closing.add(id);
    if (this.#closing.size > 0) this.#soon(SOON);
  }

  /** Writes at once what waits. True = all of it is on the disk. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    // What came while a write was under way needs another one.
    while (this.#running) await this.#running;
    if (this.#waits()) await (this.#running = this.#run());
    return !this.#waits();
  }

  #waits(): boolean {
    return this.#edits.size + this.#closing.size + this.#parcels.length > 0;
  }

  #soon(after: number): void {
    if (this.state !== 'failed') this.state = 'saving';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), after);
  }

  async #run(): Promise<void> {
    const faults = [await this.#words(), await this.#files()].filter((fault) => fault !== null);
    this.#running = null;
    this.fault = faults[0] ?? null;
    this.state = this.fault ? 'failed' : this.#edits.size > 0 ? 'saving' : 'saved';
    if (this.fault) this.#timer = setTimeout(() => void this.flush(), AGAIN);
  }

  async #words(): Promise<FieldFault | null> {
    const edits = [...this.#edits.values()];
    if (edits.length > 0) {
      const written = await this.#store.write(edits);
      if (!written.ok && written.fault !== 'closed') return written.fault;
      // A later keystroke may have rewritten one meanwhile: that one waits on.
      for (const edit of edits) if (this.#edits.get(edit.id) === edit) this.#edits.delete(edit.id);
      if (!written.ok) this.#onclosed(edits);
    }
    const done = [...this.#closing].filter((id) => !this.#edits.has(id));
    if (done.length === 0) return null;
    const closed = await this.#store.close(done);
    if (!closed.ok) return closed.fault;
    for (const id of done) this.#closing.delete(id);
    return null;
  }

  async #files(): Promise<FieldFault | null> {
    for (let parcel = this.#parcels[0]; parcel; parcel = this.#parcels[0]) {
      const sent = await this.#store.writeWith(parcel.edits, parcel.files, parcel.whole);
      if (!sent.ok) return sent.fault;
      this.#parcels.shift();
      this.parcels = this.#parcels.length;
    }
    return null;
  }
}
