import type { Edit, RecordKind, Value } from '../core/field/edit.ts';
import { newestFirst, recordsOf, valueOf, type FieldRecord } from '../core/field/record.ts';
import type { FieldFault, FieldStore, Kept } from '../store/field/field-store.ts';
import { leaving } from './leaving.svelte.ts';
import { now } from './moment.ts';
import { OpenEdits } from './open-edits.ts';
import { uuid } from './uuid.ts';
import { Writing, type Files } from './writing.svelte.ts';

/** closed: nobody asked yet · reading · open · locked: a passphrase is needed · failed: `fault` says why. */
export type FieldState = 'closed' | 'reading' | 'open' | 'locked' | 'failed';

/** Fields by name, as a new record begins. */
export type Fields = Readonly<Record<string, Value>>;

/** All that the person wrote in the field, and the only place on the page that holds edits. Read and written through the field store, in any number of tabs. */
class Field {
  state = $state<FieldState>('closed');
  fault = $state<FieldFault | null>(null);
  /** Every record by its id, the trashed ones too; replaced whole at every change. */
  records = $state.raw<ReadonlyMap<string, FieldRecord>>(new Map());
  writing = $state.raw<Writing | null>(null);
  /** Visits were kept here and the browser has removed them: only a backup brings them back. */
  vanished = $state(false);
  /** Who writes: as they call themselves; '' = has not said. */
  person = $state('');

  #store: FieldStore | null = null;
  /** UUID of this device. */
  device = '';
  #begun: Promise<void> | null = null;
  readonly #edits = new Map<string, Map<string, Edit>>();
  /** What this page wrote, by record: newer than what a slow read brings. */
  readonly #own = new Map<string, Map<string, Edit>>();
  readonly #open = new OpenEdits();

  /** Reads all records, once; a second call waits for the first. */
  begin(): Promise<void> {
    return (this.#begun ??= this.#begin());
  }

  /** The store itself, for what is no edit: settings, backups, passphrase. */
  get store(): FieldStore {
    if (!this.#store) throw new Error('begin() comes first');
    return this.#store;
  }

  record(id: string): FieldRecord | null {
    return this.records.get(id) ?? null;
  }

  value(id: string, field: string): Value {
    const record = this.records.get(id);
    return record ? valueOf(record, field) : null;
  }

  /** Every edit of a record, the newest first. */
  logOf(id: string): readonly Edit[] {
    // Read, so that whoever shows the log is told of changes.
    void this.records.get(id);
    return [...(this.#edits.get(id)?.values() ?? [])].sort(newestFirst);
  }

  /** All edits there are, for a backup or a look over them. */
  get edits(): readonly Edit[] {
    void this.records;
    return [...this.#edits.values()].flatMap((own) => [...own.values()]);
  }

  /** Begins a record; its id. */
  add(kind: RecordKind, fields: Fields): string {
    const record = uuid();
    const edits = Object.entries(fields).map(([field, value]) =>
      this.#edit({ record, kind, field, value: plain(value), after: [] }),
    );
    this.#keep(edits, true);
    return record;
  }

  /**
   * What a field holds from now on. While the person goes on typing the same edit is rewritten; in a conflict only what is shown is replaced, the
   * other side stays until somebody chooses.
   * @param forEver the edit is rewritten as long as the page lives: for what grows by itself
   */
  set(record: string, field: string, given: Value, forEver = false): void {
    const value = plain(given);
    const known = this.records.get(record);
    if (!known) return;
    const heads = known.heads.get(field) ?? [];
    const open = this.#open.of(record, field, heads, forEver);
    const shown = open ?? heads[0];
    if (JSON.stringify(shown?.value ?? null) === JSON.stringify(value)) return;
    const after = open ? open.after : shown ? [shown.id] : [];
    const edit = this.#edit({ record, kind: known.kind, field, value, after }, open?.id);
    if (!open) this.leave(record, field);
    this.#open.put(edit);
    this.#keep([edit], false);
  }

  /** One value out of a conflict, or a new one: replaces all that stands there. */
  choose(record: string, field: string, value: Value): void {
    const known = this.records.get(record);
    if (!known) return;
    this.leave(record, field);
    const after = (known.heads.get(field) ?? []).map(({ id }) => id);
    this.#keep([this.#edit({ record, kind: known.kind, field, value, after })], true);
  }

  /** The person has left a field: the next change of it is one of its own. */
  leave(record: string, field: string): void {
    const id = this.#open.leave(record, field);
    if (id) this.writing?.close([id]);
  }

  /** A new item of a repeat, `photo/UUID`; its UUID. Files go with it in one transaction, and pieces of the draft that is `whole` with them. */
  addItem(record: string, repeat: string, value: Value, files: Files = new Map(), whole?: string): string {
    const kind = this.records.get(record)?.kind ?? 'visit';
    const item = uuid();
    const edit = this.#edit({ record, kind, field: `${repeat}/${item}`, value: plain(value), after: [] });
    this.#take([edit]);
    if (files.size > 0) this.writing?.send({ edits: [edit], files, whole });
    else this.writing?.put(edit);
    return item;
  }

  /** A file of a record, also one that is not stored yet; null = it is not on this device. */
  async file(sha256: string): Promise<Blob | null> {
    const found = this.writing?.file(sha256);
    if (found) return found;
    const stored = await this.store.file(sha256);
    return stored.ok ? stored.value : null;
  }

  /** What was put into the trash last and can come back by one press; '' = nothing. */
  justTrashed = $state('');

  trash(record: string): void {
    this.justTrashed = record;
    this.choose(record, 'trashed', true);
  }

  restore(record: string): void {
    if (this.justTrashed === record) this.justTrashed = '';
    this.choose(record, 'trashed', null);
  }

  /** All words are on the disk and every edit is done: before an export, an update, or when the page hides. */
  async settle(): Promise<boolean> {
    this.writing?.close(this.#open.leaveAll());
    return (await this.writing?.flush()) ?? true;
  }

  /** Reads everything again: after an import, an unlocking, or when told that another tab did. */
  async reread(): Promise<void> {
    // What is on the screen stays there meanwhile.
    if (this.state !== 'open') this.state = 'reading';
    const all = await this.store.all();
    if (!all.ok) return this.#failed(all);
    this.#edits.clear();
    this.#gather(all.value);
    for (const own of this.#own.values()) this.#gather(own.values());
    this.records = recordsOf(all.value);
    if (all.value.length > 0) this.vanished = false;
    this.#refresh(this.#own.keys());
    this.state = 'open';
  }

  /** Forgets what is on the page: it is locked now. */
  async lock(): Promise<void> {
    await this.#forget();
    if (this.state === 'locked') this.store.lock('everywhere');
  }

  /** Opens what is locked; false = it is another passphrase, or the disk failed. */
  async unlock(passphrase: string): Promise<boolean> {
    const opened = await this.store.unlock(passphrase);
    if (!opened.ok) return false;
    await this.reread();
    return true;
  }

  /** The name that stands beside every edit from now on. */
  async call(person: string): Promise<void> {
    this.person = person;
    await this.store.set('investigator', person);
  }

  async #begin(): Promise<void> {
    this.state = 'reading';
    const { FieldStore: Store } = await import('../store/field/field-store.ts');
    this.#store = new Store();
    this.writing = new Writing(this.#store, (edits) => this.#again(edits));
    this.#follow();
    // What a crash broke off goes on first; a locked store does so when it is unlocked.
    await this.#store.mend();
    const vanished = await this.#store.vanished();
    this.vanished = vanished.ok && vanished.value;
    await this.#recall();
    await this.reread();
  }

  async #recall(): Promise<void> {
    const { store } = this;
    const [person, device] = await Promise.all([store.setting('investigator'), store.settingOr('device', uuid())]);
    if (person.ok && person.value !== null) this.person = person.value;
    if (device.ok) this.device = device.value;
  }

  #follow(): void {
    this.store.watch(
      (changed) => void this.#readAgain(changed),
      (what) => void this.#vaulted(what),
    );
    addEventListener('pagehide', () => void this.settle());
    addEventListener('visibilitychange', () => document.hidden && void this.settle());
    leaving.ask(() => this.settle());
  }

  #failed(stored: Extract<Kept<unknown>, { ok: false }>): void {
    this.fault = stored.fault;
    this.state = stored.fault === 'locked' ? 'locked' : 'failed';
  }

  /** Another page protected the data, changed that, or asks all pages to lock. */
  async #vaulted(what: 'turned' | 'lock'): Promise<void> {
    if (what === 'lock' && this.state === 'open') await this.#forget();
    else if (what === 'turned' && this.state !== 'reading') await this.reread();
  }

  async #forget(): Promise<void> {
    if (!(await this.settle())) return;
    this.store.lock();
    this.#edits.clear();
    this.#own.clear();
    this.records = new Map();
    this.state = 'locked';
  }

  /** Another page ended these edits while they were rewritten here: what was typed since is a change of its own, after them. */
  #again(edits: readonly Edit[]): void {
    for (const { id, record, kind, field, value } of edits) {
      this.#own.get(record)?.delete(id);
      this.#open.leave(record, field);
      this.#keep([this.#edit({ record, kind, field, value, after: [id] })], false);
    }
  }

  async #readAgain(changed: ReadonlySet<string>): Promise<void> {
    if (this.state !== 'open') return;
    for (const id of changed) {
      const found = await this.store.ofRecord(id);
      if (!found.ok) continue;
      this.#edits.set(id, new Map());
      this.#gather(found.value);
      this.#gather(this.#own.get(id)?.values() ?? []);
    }
    this.#refresh(changed);
  }

  #edit(part: Pick<Edit, 'record' | 'kind' | 'field' | 'value' | 'after'>, id = uuid()): Edit {
    return { id, ...part, at: now(), by: this.person, device: this.device };
  }

  #keep(edits: readonly Edit[], done: boolean): void {
    this.#take(edits);
    for (const edit of edits) this.writing?.put(edit);
    if (done) this.writing?.close(edits.map(({ id }) => id));
  }

  #take(edits: readonly Edit[]): void {
    for (const edit of edits) {
      const own = this.#own.get(edit.record) ?? new Map<string, Edit>();
      this.#own.set(edit.record, own.set(edit.id, edit));
    }
    this.#gather(edits);
    this.#refresh(new Set(edits.map(({ record }) => record)));
  }

  #gather(edits: Iterable<Edit>): void {
    for (const edit of edits) {
      const own = this.#edits.get(edit.record) ?? new Map<string, Edit>();
      this.#edits.set(edit.record, own.set(edit.id, edit));
    }
  }

  #refresh(ids: Iterable<string>): void {
    const next = new Map(this.records);
    for (const id of ids) {
      const record = recordsOf(this.#edits.get(id)?.values() ?? []).get(id);
      if (record) next.set(id, record);
      else next.delete(id);
    }
    this.records = next;
  }
}

/** Out of the page's own state: what goes into a store is plain. */
function plain(value: Value): Value {
  const given: unknown = value;
  return $state.snapshot(given) as Value;
}

export const field = new Field();
