import type { Edit } from '../../core/field/edit.ts';
import type { Summary } from '../../core/field/summary.ts';
import { editIn, fileIn, summaryIn } from './body.ts';
import { convert } from './converting.ts';
import { answered, kept, retried, type Kept } from './fault.ts';
import { Importing, type Changed, type Incoming, type Taken, type TakenImport } from './importing.ts';
import { FIELD_DATABASE, tablesOf, type EditRow, type FileRow, type Tables } from './layout.ts';
import { draftsIn, pieceOf, piecesOf } from './pieces.ts';
import { setting, settingOr, type Settings } from './settings.ts';
import { Telling } from './telling.ts';
import { Trace } from './trace.ts';
import { Vault, type VaultWay } from './vault.ts';
import { knownOf, put, type Batch, type Known } from './writing.ts';

export type { FieldFault, Kept } from './fault.ts';
export type { Changed, Incoming, Taken, TakenImport } from './importing.ts';
export type { Drill, LastExport, Settings } from './settings.ts';

export interface Protection {
  /** null = no passphrase. */
  readonly way: VaultWay | null;
  readonly locked: boolean;
}

export interface Weight {
  readonly records: number;
  readonly edits: number;
  readonly files: number;
  /** Of the files alone. */
  readonly bytes: number;
}

/** How long a disk may take for what a person typed, and for a photo, before that is told as a fault. */
const PATIENCE = { edits: 10_000, files: 30_000 } as const;
/** Records whose edits are held so that the next keystroke need not read them. */
const HELD = 8;

/**
 * What a person wrote in the field: a grow-only set of edits and the files that they name. Whatever goes wrong, nothing in here is ever dropped, and a
 * write is answered only when its transaction is complete.
 */
export class FieldStore {
  readonly #tables: Tables;
  readonly #vault: Vault;
  readonly #telling: Telling;
  readonly #importing: Importing;
  readonly #trace: Trace;
  readonly #known = new Map<string, Known>();
  readonly #unreadable = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(name = FIELD_DATABASE) {
    this.#tables = tablesOf(name);
    this.#vault = new Vault(this.#tables);
    this.#telling = new Telling(name);
    this.#importing = new Importing(this.#tables, this.#vault);
    this.#trace = new Trace(name);
    this.#telling.hear((news) => {
      if ('vault' in news && news.vault === 'turned') this.#vault.forget();
    });
  }

  /** Puts edits in by their id, all or none: new ones, and open ones as they are by now. Fault `closed`: one of them may have left the device, make a new edit after it. */
  write(edits: readonly Edit[]): Promise<Kept<void>> {
    return this.#put({ edits, closed: 0 }, PATIENCE.edits);
  }

  /** Edits with the files that they name, by SHA-256: both or neither. @param whole UUID of the draft that one of the files was in pieces until now */
  writeWith(edits: readonly Edit[], files: ReadonlyMap<string, Blob>, whole?: string): Promise<Kept<void>> {
    return this.#put({ edits, closed: 0, files, whole }, PATIENCE.files);
  }

  /** Pieces of a voice while it is recorded: what a death of the app leaves of it. @param first number of the first of them, from 0 */
  putPieces(draft: string, first: number, pieces: readonly Blob[]): Promise<Kept<void>> {
    const keyed = new Map(pieces.map((piece, at) => [pieceOf(draft, first + at), piece]));
    return this.#put({ edits: [], closed: 0, pieces: keyed }, PATIENCE.files);
  }

  /** UUIDs of what is in pieces: still recorded by some page, or broken off. */
  drafts(): Promise<Kept<readonly string[]>> {
    return kept(() => draftsIn(this.#tables));
  }

  /** In the order in which they were made; none = there is no such draft, or it is whole by now. */
  pieces(draft: string): Promise<Kept<readonly Blob[]>> {
    return kept(async () => {
      const mode = await this.#vault.mode();
      const rows = await this.#tables.contents.where('sha256').startsWith(piecesOf(draft)).sortBy('sha256');
      return Promise.all(rows.map((row) => fileIn(mode, row, '')));
    });
  }

  /** From now on these are never rewritten. */
  close(ids: readonly string[] | 'all'): Promise<Kept<void>> {
    const { edits } = this.#tables;
    return kept(async () => {
      if (ids === 'all') await edits.where('closed').equals(0).modify({ closed: 1 });
      else await edits.where('id').anyOf(ids).modify({ closed: 1 });
      this.#known.clear();
    });
  }

  /** All edits, in the order of their ids. */
  all(): Promise<Kept<readonly Edit[]>> {
    return kept(async () => this.#opened(await this.#tables.edits.orderBy('id').toArray()));
  }

  ofRecord(id: string): Promise<Kept<readonly Edit[]>> {
    return kept(async () => this.#opened(await this.#tables.edits.where('record').equals(id).toArray()));
  }

  /** A line for each record, without reading edits. */
  summaries(): Promise<Kept<readonly Summary[]>> {
    return kept(async () => {
      const mode = await this.#vault.mode();
      const rows = await this.#tables.records.toArray();
      return Promise.all(rows.map((row) => summaryIn(mode, row)));
    });
  }

  /** Ids of edits that a damaged disk gave back as something else: told, never dropped. */
  get unreadable(): ReadonlySet<string> {
    return this.#unreadable;
  }

  /**
   * Hears of every change, of this page and of others, with the records that changed; and when the protection changes, or a page asks all to lock.
   * @returns stops it
   */
  watch(
    onchange: (records: ReadonlySet<string>) => void,
    onvault: (what: 'turned' | 'lock') => void = () => undefined,
  ): () => void {
    return this.#telling.hear((news) => {
      if ('vault' in news) onvault(news.vault);
      else onchange(new Set(news.records));
    });
  }

  putFile(sha256: string, file: Blob): Promise<Kept<void>> {
    return this.writeWith([], new Map([[sha256, file]]));
  }

  /** null = it is not here. */
  file(sha256: string): Promise<Kept<Blob | null>> {
    return kept(async () => {
      const mode = await this.#vault.mode();
      const [row, content] = await Promise.all([this.#tables.files.get(sha256), this.#tables.contents.get(sha256)]);
      return content ? fileIn(mode, content, row?.type ?? '') : null;
    });
  }

  files(): Promise<Kept<readonly Pick<FileRow, 'sha256' | 'bytes' | 'type'>[]>> {
    return kept(() => this.#tables.files.toArray());
  }

  weigh(): Promise<Kept<Weight>> {
    return kept(async () => {
      const files = await this.#tables.files.toArray();
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const [records, edits] = await Promise.all([this.#tables.records.count(), this.#tables.edits.count()]);
      return { records, edits, files: files.length, bytes };
    });
  }

  /** null = never set. */
  setting<Key extends keyof Settings>(key: Key): Promise<Kept<Settings[Key] | null>> {
    return kept(() => setting(this.#tables, key));
  }

  /** What is set, else the first value, which is set from then on. */
  settingOr<Key extends keyof Settings>(key: Key, first: Settings[Key]): Promise<Kept<Settings[Key]>> {
    return kept(() => settingOr(this.#tables, key, first));
  }

  set<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<Kept<void>> {
    return kept(async () => void (await this.#tables.settings.put({ key, value })));
  }

  /** Takes a colleague's, or an own, file in: its files one by one, then its edits and the journal at once; all of it or nothing. Never alters what stands here. */
  takeIn(incoming: Incoming): Promise<Kept<Taken>> {
    return this.#imported(() => this.#importing.take(incoming));
  }

  /** Imports that can be taken back, the newest first. */
  imports(): Promise<Kept<readonly TakenImport[]>> {
    return kept(() => this.#importing.list());
  }

  /** Takes away what an import added; edits made on top of it since then stay, with the files that they name. */
  undo(importId: string): Promise<Kept<Changed>> {
    return this.#imported(() => this.#importing.undo(importId));
  }

  protection(): Promise<Kept<Protection>> {
    return kept(async () => ({ way: (await this.#vault.row())?.way ?? null, locked: this.#vault.locked }));
  }

  /** From now on everything is sealed under a passphrase; ends when all that stands here is, and goes on by itself after a crash. */
  protect(passphrase: string): Promise<Kept<void>> {
    return this.#turned(() => this.#vault.begin(passphrase));
  }

  /** The way back, with the passphrase. */
  unprotect(passphrase: string): Promise<Kept<void>> {
    return this.#turned(() => this.#vault.turnBack(passphrase));
  }

  changePassphrase(from: string, to: string): Promise<Kept<void>> {
    return kept(() => this.#vault.rewrap(from, to));
  }

  /** Fault `passphrase`: it is another one. What a crash broke off goes on in the background. */
  unlock(passphrase: string): Promise<Kept<void>> {
    return kept(async () => {
      await this.#vault.unlock(passphrase);
      void this.mend();
    });
  }

  /** Forgets the key here; `everywhere` asks the other pages to do the same once they have written what is typed. */
  lock(where: 'here' | 'everywhere' = 'here'): void {
    this.#vault.lock();
    this.#known.clear();
    if (where === 'everywhere') this.#telling.tell({ vault: 'lock' });
  }

  /** To be called at the start: goes on with what a crash broke off. A locked store waits for its passphrase. */
  mend(): Promise<Kept<void>> {
    return kept(async () => {
      await this.#importing.sweep();
      if (await this.#vault.row()) await this.#convert();
    });
  }

  /** Something was kept here once and nothing is here now: the browser removed it, and a backup has to bring it back. */
  vanished(): Promise<Kept<boolean>> {
    return kept(async () => this.#trace.isThere && (await this.#tables.edits.count()) === 0);
  }

  /** Removes everything; the only way when a passphrase is lost. */
  wipe(): Promise<Kept<void>> {
    return kept(async () => {
      this.#trace.remove();
      await this.#tables.database.delete();
      this.#known.clear();
      this.#vault.forget();
      await this.#tables.database.open();
      this.#telling.tell({ vault: 'turned' });
    });
  }

  end(): void {
    this.#telling.close();
    this.#tables.database.close();
  }

  /** One after another, so that each finds the turn that the one before left. */
  #put(batch: Batch, patience: number): Promise<Kept<void>> {
    const mine = this.#last.then(() =>
      kept(() =>
        answered(
          retried(() => this.#once(batch)),
          patience,
        ),
      ),
    );
    this.#last = mine;
    return mine;
  }

  async #once(batch: Batch): Promise<void> {
    const ids = [...new Set(batch.edits.map(({ record }) => record))];
    const known = await this.#knownOf(ids);
    for (const id of ids) this.#known.delete(id);
    const after = await put(this.#tables, this.#vault, known, batch);
    for (const [id, record] of after) this.#hold(id, record);
    this.#trace.leave();
    if (ids.length > 0) this.#telling.tell({ records: ids });
  }

  async #knownOf(ids: readonly string[]): Promise<Map<string, Known>> {
    const mode = await this.#vault.mode();
    const unknown = ids.filter((id) => !this.#known.has(id));
    const read = unknown.length > 0 ? await knownOf(this.#tables, mode, unknown) : new Map<string, Known>();
    return new Map(ids.flatMap((id) => [[id, this.#known.get(id) ?? read.get(id)] as const]).filter(isWhole));
  }

  #hold(id: string, record: Known): void {
    this.#known.set(id, record);
    const [oldest] = this.#known.keys();
    if (this.#known.size > HELD && oldest !== undefined) this.#known.delete(oldest);
  }

  async #opened(rows: readonly EditRow[]): Promise<readonly Edit[]> {
    const mode = await this.#vault.mode();
    const opened = await Promise.all(rows.map((row) => this.#openedOr(row, () => editIn(mode, row))));
    return opened.filter((edit) => edit !== null);
  }

  async #openedOr(row: EditRow, open: () => Promise<Edit>): Promise<Edit | null> {
    try {
      return await open();
    } catch {
      this.#unreadable.add(row.id);
      return null;
    }
  }

  #imported<T extends Changed>(work: () => Promise<T>): Promise<Kept<T>> {
    return kept(async () => {
      const done = await work();
      this.#trace.leave();
      this.#known.clear();
      this.#telling.tell({ records: done.records });
      return done;
    });
  }

  #turned(work: () => Promise<void>): Promise<Kept<void>> {
    return kept(async () => {
      await work();
      this.#known.clear();
      this.#telling.tell({ vault: 'turned' });
      await this.#convert();
    });
  }

  async #convert(): Promise<void> {
    await convert(this.#tables, this.#vault);
    this.#telling.tell({ vault: 'turned' });
  }
}

function isWhole(pair: readonly [string, Known | undefined]): pair is readonly [string, Known] {
  return pair[1] !== undefined;
}
