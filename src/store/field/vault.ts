import { Overtaken, Refusal } from './fault.ts';
import type { Tables } from './layout.ts';
import { newKey, unwrap, usable, wrap, type Wrapped } from './seal.ts';
import { uuid } from '../uuid.ts';

/** sealing: on the way to being sealed · opening: on the way back; both go on after a crash. */
export type VaultWay = 'sealing' | 'sealed' | 'opening';

interface VaultRow {
  readonly wrapped: Wrapped;
  /** Another data key, another id. */
  readonly key: string;
  /** Changes whenever rows are to be written otherwise than before. */
  readonly turn: string;
  readonly way: VaultWay;
}

/** How rows are to be written and read at the moment. */
export interface Mode {
  readonly key: CryptoKey | null;
  readonly seals: boolean;
  /** '' = not protected. */
  readonly turn: string;
}

const VAULT = 'vault';

/** The data key of a protected database, as long as it is unlocked here. */
export class Vault {
  readonly #tables: Tables;
  /** undefined = not read yet. */
  #row: VaultRow | null | undefined;
  #held: { readonly id: string; readonly key: CryptoKey } | null = null;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async row(): Promise<VaultRow | null> {
    if (this.#row === undefined) this.#take(await this.#stored());
    return this.#row ?? null;
  }

  /** @throws {Refusal} locked */
  async mode(): Promise<Mode> {
    const row = await this.row();
    if (!row) return { key: null, seals: false, turn: '' };
    if (!this.#held) throw new Refusal('locked', 'the field data is locked: the passphrase opens it');
    return { key: this.#held.key, seals: row.way !== 'opening', turn: row.turn };
  }

  /** Known after `row`. */
  get locked(): boolean {
    return this.#row !== null && this.#held === null;
  }

  /** Inside a transaction that has the settings: throws when another page protected, or unprotected, in the meantime. */
  async mustStand(mode: Mode): Promise<void> {
    const row = await this.#stored();
    if ((row?.turn ?? '') === mode.turn) return;
    this.#take(row);
    throw new Overtaken('the protection changed');
  }

  /** What is stored has to be read anew. */
  forget(): void {
    this.#row = undefined;
  }

  lock(): void {
    this.#held = null;
  }

  async unlock(passphrase: string): Promise<void> {
    this.forget();
    const row = await this.row();
    if (row) this.#held = { id: row.key, key: await usable(await opened(row, passphrase)) };
  }

  /** Makes a key and says that from now on rows are sealed. */
  async begin(passphrase: string): Promise<void> {
    const raw = newKey();
    const fresh: VaultRow = {
      wrapped: await wrap(raw, passphrase),
      key: uuid(),
      turn: uuid(),
      way: 'sealing',
    };
    const key = await usable(raw);
    await this.#change((row) => {
      if (row) throw new Refusal('broken', 'the field data has a passphrase already');
      return fresh;
    });
    this.#held = { id: fresh.key, key };
  }

  /** Says that from now on rows are written plain. */
  async turnBack(passphrase: string): Promise<void> {
    await this.unlock(passphrase);
    await this.#change((row) => row && { ...row, turn: uuid(), way: 'opening' });
  }

  /** Every row is as the way wants it. */
  async arrive(): Promise<void> {
    await this.#change((row) =>
      row?.way === 'sealing' ? { ...row, way: 'sealed' } : row?.way === 'opening' ? null : row,
    );
  }

  /** Another passphrase for the same key: no row has to be written anew. */
  async rewrap(from: string, to: string): Promise<void> {
    this.forget();
    const row = await this.row();
    if (!row) throw new Refusal('broken', 'the field data has no passphrase');
    const raw = await opened(row, from);
    const wrapped = await wrap(raw, to);
    const key = await usable(raw);
    await this.#change((now) => {
      if (now?.key !== row.key) throw new Refusal('broken', 'another page changed the protection');
      return { ...now, wrapped };
    });
    this.#held = { id: row.key, key };
  }

  async #change(next: (row: VaultRow | null) => VaultRow | null): Promise<void> {
    const { database, settings } = this.#tables;
    const row = await database.transaction('rw', settings, async () => {
      const changed = next(await this.#stored());
      if (changed) await settings.put({ key: VAULT, value: changed });
      else await settings.delete(VAULT);
      return changed;
    });
    this.#take(row);
  }

  async #stored(): Promise<VaultRow | null> {
    return ((await this.#tables.settings.get(VAULT))?.value as VaultRow | undefined) ?? null;
  }

  #take(row: VaultRow | null): void {
    if (this.#held?.id !== row?.key) this.#held = null;
    this.#row = row;
  }
}

async function opened({ wrapped }: VaultRow, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const raw = await unwrap(wrapped, passphrase);
  if (!raw) throw new Refusal('passphrase', 'this is not the passphrase');
  return raw;
}
