import { lastOf } from '../../core/last.ts';
import type { Edit } from '../../core/field/edit.ts';
import { namesFile, sameEdit } from '../../core/field/line.ts';
import { editIn } from './body.ts';
import { Overtaken, Refusal, retried } from './fault.ts';
import type { ImportRow, RecordRow, Tables } from './layout.ts';
import type { Vault } from './vault.ts';
import { knownOf, put, recordRow, type Known } from './writing.ts';
import { uuid } from '../uuid.ts';

/** What a file brings. */
export interface Incoming {
  /** UUID of the import. */
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Names of the files that it comes from. */
  readonly file: string;
  readonly edits: readonly Edit[];
  /** By SHA-256; each is read when its turn comes. */
  readonly files: ReadonlyMap<string, Blob>;
}

/** Records whose edits changed. */
export interface Changed {
  readonly records: readonly string[];
}

export interface Taken extends Changed {
  readonly edits: number;
  readonly files: number;
  /** Edits that were here already, the same. */
  readonly known: number;
  /** Ids that stand here with another content: kept as they were. */
  readonly differing: readonly string[];
}

export interface TakenImport {
  readonly id: string;
  readonly at: string;
  readonly file: string;
  readonly edits: number;
  readonly files: number;
}

/** Bytes of the files of one transaction, about. */
const SHARE = 8 * 1024 * 1024;
const LOCK = 'daitu-field-import';

/** Takes files of others in, with a journal by which each can be taken back as a whole. */
export class Importing {
  readonly #tables: Tables;
  readonly #vault: Vault;

  constructor(tables: Tables, vault: Vault) {
    this.#tables = tables;
    this.#vault = vault;
  }

  take(incoming: Incoming): Promise<Taken> {
    return alone(async () => {
      await this.#vault.mode();
      const files = await this.#missing(incoming.files);
      const journal = { id: incoming.id, at: incoming.at, file: incoming.file, files: [...files.keys()] };
      await this.#tables.imports.add({ ...journal, edits: [], done: 0 });
      try {
        for (const share of shares(files)) await this.#putFiles(incoming.id, share);
        return await retried(() => this.#complete(incoming, journal));
      } catch (error) {
        await this.#undo(incoming.id);
        throw error;
      }
    });
  }

  async list(): Promise<TakenImport[]> {
    const rows = (await this.#tables.imports.toArray()).filter(({ done }) => done === 1);
    return rows
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
      .map(({ id, at, file, edits, files }) => ({ id, at, file, edits: edits.length, files: files.length }));
  }

  undo(id: string): Promise<Changed> {
    return alone(() => this.#undo(id));
  }

  /** Takes back what a crash broke off; not while another page imports. */
  async sweep(): Promise<void> {
    const open = async () => (await this.#tables.imports.toArray()).filter(({ done }) => done === 0);
    if ((await open()).length === 0) return;
    await ifAlone(async () => {
      for (const { id } of await open()) await this.#undo(id);
    });
  }

  async #missing(files: ReadonlyMap<string, Blob>): Promise<Map<string, Blob>> {
    const here = new Set(
      await this.#tables.files
        .where('sha256')
        .anyOf([...files.keys()])
        .primaryKeys(),
    );
    return new Map([...files].filter(([sha256]) => !here.has(sha256)));
  }

  async #putFiles(from: string, files: ReadonlyMap<string, Blob>): Promise<void> {
    await retried(() => put(this.#tables, this.#vault, new Map(), { edits: [], closed: 1, files, from }));
  }

  async #complete({ edits, id }: Incoming, journal: Pick<ImportRow, 'id' | 'at' | 'file' | 'files'>): Promise<Taken> {
    const mode = await this.#vault.mode();
    const records = [...new Set(edits.map(({ record }) => record))];
    const known = await knownOf(this.#tables, mode, records);
    const sorted = sort(edits, known);
    let added: readonly string[] = [];
    await put(this.#tables, this.#vault, known, {
      edits,
      closed: 1,
      lenient: true,
      journal: (ids) => {
        added = ids.filter((each) => sorted.news.has(each));
        return { ...journal, id, edits: added, done: 1 };
      },
    });
    const { known: same, differing } = sorted;
    return { records, edits: added.length, files: journal.files.length, known: same, differing };
  }

  async #undo(id: string): Promise<Changed> {
    const row = await this.#tables.imports.get(id);
    if (!row) throw new Refusal('broken', 'there is no such import, or it was taken back already');
    return retried(() => this.#without(row));
  }

  async #without({ id, edits: ids, files: brought }: ImportRow): Promise<Changed> {
    const { database, edits, records, files, contents, imports, settings } = this.#tables;
    const mode = await this.#vault.mode();
    const gone = new Set(ids);
    const touched = [...new Set((await edits.bulkGet([...ids])).flatMap((row) => row?.record ?? []))];
    const known = await knownOf(this.#tables, mode, touched);
    const count = await edits.count();
    const free = await this.#unnamed(brought, gone);
    const rest = Array.from(known, ([record, { edits: all }]) => {
      return [record, new Map([...all].filter(([edit]) => !gone.has(edit)))] as const;
    });
    const rows: RecordRow[] = [];
    for (const [record, left] of rest) if (left.size > 0) rows.push(await recordRow(mode, record, uuid(), left));
    await database.transaction('rw', [edits, records, files, contents, imports, settings], async () => {
      await this.#vault.mustStand(mode);
      await this.#mustBeAt(known, count);
      const own = (await files.bulkGet(free)).flatMap((file) => (file?.from === id ? file.sha256 : []));
      await edits.bulkDelete([...ids]);
      await records.bulkDelete(rest.flatMap(([record, left]) => (left.size === 0 ? [record] : [])));
      await records.bulkPut(rows);
      await files.bulkDelete(own);
      await contents.bulkDelete(own);
      await imports.delete(id);
    });
    return { records: touched };
  }

  /** Of the files, those that no edit names but the ones that go. */
  async #unnamed(files: readonly string[], gone: ReadonlySet<string>): Promise<string[]> {
    if (files.length === 0) return [];
    const mode = await this.#vault.mode();
    const free = new Set(files);
    for (const row of await this.#tables.edits.toArray()) {
      if (gone.has(row.id)) continue;
      for (const named of namesFile(await editIn(mode, row))) free.delete(named);
    }
    return [...free];
  }

  async #mustBeAt(known: ReadonlyMap<string, Known>, count: number): Promise<void> {
    const rows = await this.#tables.records.bulkGet([...known.keys()]);
    const turns = Array.from(known.values(), ({ turn }) => turn);
    const same = rows.every((row, at) => (row?.turn ?? '') === turns[at]);
    if (!same || (await this.#tables.edits.count()) !== count) throw new Overtaken('another page wrote');
  }
}

function sort(edits: readonly Edit[], known: ReadonlyMap<string, Known>) {
  const standing = (edit: Edit) => known.get(edit.record)?.edits.get(edit.id)?.edit;
  const news = new Set<string>();
  const differing: string[] = [];
  let same = 0;
  for (const edit of new Map(edits.map((each) => [each.id, each])).values()) {
    const here = standing(edit);
    if (!here) news.add(edit.id);
    else if (sameEdit(here, edit)) same++;
    else differing.push(edit.id);
  }
  return { news, known: same, differing };
}

/** Files in handfuls that a transaction, and the memory, bear. */
function shares(files: ReadonlyMap<string, Blob>): Map<string, Blob>[] {
  const found: Map<string, Blob>[] = [];
  let room = 0;
  for (const [sha256, file] of files) {
    if (room < file.size || found.length === 0) {
      found.push(new Map());
      room = SHARE;
    }
    lastOf(found)?.set(sha256, file);
    room -= file.size;
  }
  return found;
}

/** One import at a time, over all pages. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = lockManager();
  return locks ? locks.request(LOCK, work) : work();
}

async function ifAlone(work: () => Promise<void>): Promise<void> {
  const locks = lockManager();
  if (!locks) return work();
  await locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** Not everywhere: then there is no second page to be feared either, or an import that breaks off is undone at the next start. */
function lockManager(): LockManager | null {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null;
}
