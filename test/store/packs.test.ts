import 'fake-indexeddb/auto';
import { createHash, randomUUID } from 'node:crypto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Manifest } from '../../src/core/belt/manifest.ts';
import { PackStore } from '../../src/store/packs.ts';
import { change, keys, open, remove } from './database.ts';

let name = '';
let store: PackStore;
const opened: PackStore[] = [];

/** A connection of its own to the same database, as the next start of the app makes. */
function again(): PackStore {
  const other = new PackStore(name);
  opened.push(other);
  return other;
}

beforeEach(() => {
  name = randomUUID();
  store = again();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const each of opened.splice(0)) each.close();
});

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A version whose files hold these texts. */
function version(
  date: string,
  texts: Readonly<Record<string, string>>,
): { manifest: Manifest; files: Map<string, Blob> } {
  const parts = Object.entries(texts).map(([part, text]) => {
    const sha256 = digest(text);
    return { name: part, file: `${part}.${sha256.slice(0, 12)}.gz`, sha256, bytes: text.length, transfer: 1 };
  });
  const files = new Map(Object.values(texts).map((text) => [digest(text), new Blob([text])]));
  return { manifest: { format: 1, version: `${date}.0`, date, parts }, files };
}

const first = version('2026-01-01', { columns: 'one', texts: 'names', 'shape-county': 'outlines' });
const second = version('2026-02-01', { columns: 'two', texts: 'names', 'shape-county': 'outlines' });
const third = version('2026-03-01', { columns: 'three', texts: 'more names', 'shape-county': 'outlines' });

async function install({ manifest, files }: typeof first, at = 1): Promise<void> {
  expect(await store.install(manifest, files, at)).toEqual({ ok: true, value: undefined });
}

async function textOf(from: PackStore, sha256: string): Promise<string | null> {
  const read = await from.read({ name: '', file: '', sha256, bytes: 0, transfer: 0 });
  if (!read.ok) throw new Error(read.why);
  return read.value && read.value.text();
}

describe('a version goes in and comes out', () => {
  it('has nothing at first', async () => {
    expect(await store.installed()).toEqual({ ok: true, value: null });
    expect(await store.kept('2026-01-01.0')).toEqual({ ok: true, value: null });
    expect(await store.rollback()).toEqual({ ok: true, value: false });
    expect(await textOf(store, digest('one'))).toBeNull();
  });

  it('is there at the next start, with its bytes', async () => {
    await install(first, 42);
    store.close();
    const next = again();
    expect(await next.installed()).toEqual({
      ok: true,
      value: { manifest: first.manifest, installedAt: 42, previous: null, waiting: null },
    });
    expect(await textOf(next, digest('outlines'))).toBe('outlines');
  });

  it('takes files that are here already as they are', async () => {
    await install(first);
    const changed = new Map([[digest('two'), new Blob(['two'])]]);
    expect(await store.install(second.manifest, changed, 2)).toMatchObject({ ok: true });
    expect(await textOf(store, digest('names'))).toBe('names');
  });

  it('keeps no file that no version names', async () => {
    await store.install(first.manifest, new Map([...first.files, [digest('x'), new Blob(['x'])]]), 1);
    expect(await keys(name, 'parts')).toEqual(['one', 'names', 'outlines'].map(digest).sort());
  });
});

describe('versions one after another', () => {
  it('keeps the one before and drops the rest, but no file that is shared', async () => {
    for (const each of [first, second, third]) await install(each);
    expect(await store.installed()).toMatchObject({ value: { manifest: third.manifest, previous: '2026-02-01.0' } });
    expect(await keys(name, 'packs')).toEqual(['2026-02-01.0', '2026-03-01.0']);
    expect(await keys(name, 'parts')).toEqual(['two', 'three', 'names', 'more names', 'outlines'].map(digest).sort());
    expect(await store.kept('2026-02-01.0')).toEqual({ ok: true, value: second.manifest });
    expect(await store.kept('2026-01-01.0')).toEqual({ ok: true, value: null });
  });

  it('putting the same version in again keeps the one before', async () => {
    await install(first);
    await install(second);
    await install(second, 9);
    expect(await store.installed()).toMatchObject({ value: { installedAt: 9, previous: '2026-01-01.0' } });
  });

  it('goes back to the one before, and forth again', async () => {
    await install(first);
    await install(second);
    expect(await store.rollback()).toEqual({ ok: true, value: true });
    expect(await again().installed()).toMatchObject({ value: { manifest: first.manifest, previous: '2026-02-01.0' } });
    expect(await store.rollback()).toEqual({ ok: true, value: true });
    expect(await again().installed()).toMatchObject({ value: { manifest: second.manifest, previous: '2026-01-01.0' } });
  });

  it('a third version after going back takes the place of the one turned away', async () => {
    await install(first);
    await install(second);
    await store.rollback();
    await install(third);
    expect(await keys(name, 'packs')).toEqual(['2026-01-01.0', '2026-03-01.0']);
  });
});

describe('a version that waits', () => {
  const hold = ({ manifest, files }: typeof first) => store.hold(manifest, files, 2);

  it('needs one to wait beside', async () => {
    expect(await hold(first)).toMatchObject({ ok: false, fault: 'broken' });
    expect(await store.take()).toEqual({ ok: true, value: false });
    expect(await keys(name, 'parts')).toEqual([]);
  });

  it('leaves the current one current, at the next start too, until it is taken', async () => {
    await install(first);
    expect(await hold(second)).toEqual({ ok: true, value: undefined });
    store.close();
    store = again();
    expect(await store.installed()).toMatchObject({
      value: { manifest: first.manifest, previous: null, waiting: '2026-02-01.0' },
    });
    expect(await textOf(store, digest('two'))).toBe('two');
    expect(await store.take()).toEqual({ ok: true, value: true });
    expect(await store.installed()).toMatchObject({
      value: { manifest: second.manifest, previous: '2026-01-01.0', waiting: null },
    });
    expect(await store.take()).toEqual({ ok: true, value: false });
  });

  it('stands beside the one before; a newer one takes its place', async () => {
    await install(first);
    await install(second);
    await hold(third);
    expect(await keys(name, 'packs')).toEqual(['2026-01-01.0', '2026-02-01.0', '2026-03-01.0']);
    const fourth = version('2026-04-01', { columns: 'four', texts: 'names', 'shape-county': 'outlines' });
    await hold(fourth);
    expect(await keys(name, 'packs')).toEqual(['2026-01-01.0', '2026-02-01.0', '2026-04-01.0']);
    await store.take();
    expect(await keys(name, 'packs')).toEqual(['2026-02-01.0', '2026-04-01.0']);
    expect(await keys(name, 'parts')).toEqual(['two', 'four', 'names', 'outlines'].map(digest).sort());
  });

  it('stays when the current one is mended, and when the person goes back', async () => {
    await install(first);
    await install(second);
    await hold(third);
    await install(second);
    await store.rollback();
    expect(await store.installed()).toMatchObject({
      value: { manifest: first.manifest, previous: '2026-02-01.0', waiting: '2026-03-01.0' },
    });
  });

  it('waits no longer when it is installed', async () => {
    await install(first);
    await hold(second);
    await install(second);
    expect(await store.installed()).toMatchObject({ value: { previous: '2026-01-01.0', waiting: null } });
  });

  it('is none in a pointer of code that knew of no waiting: its pack stays', async () => {
    await install(first);
    await change(name, 'pointers', (pointers) =>
      pointers.put({ key: 'pointer', current: '2026-01-01.0', previous: null }),
    );
    expect(await again().installed()).toMatchObject({ value: { manifest: first.manifest, waiting: null } });
    expect(await store.take()).toEqual({ ok: true, value: false });
    expect(await hold(second)).toMatchObject({ ok: true });
  });

  it('a full disk leaves all as it was', async () => {
    await install(first);
    failing('packs', new DOMException('the disk is full', 'QuotaExceededError'));
    expect(await hold(third)).toMatchObject({ ok: false, fault: 'quota' });
    vi.restoreAllMocks();
    expect(await store.installed()).toMatchObject({ value: { manifest: first.manifest, waiting: null } });
    expect(await keys(name, 'parts')).toEqual(['one', 'names', 'outlines'].map(digest).sort());
  });
});

/** Makes writes to one table fail as a browser does; the rest stays real. */
function failing(table: string, error: DOMException): void {
  interface Inside extends IDBTransaction {
    _execRequestAsync(request: { source: IDBObjectStore; operation: () => never }): IDBRequest<IDBValidKey>;
  }
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name !== table) return put.apply(this, row);
    const transaction = this.transaction as Inside;
    const operation = () => {
      throw error;
    };
    return transaction._execRequestAsync({ source: this, operation });
  });
}

describe('all or nothing', () => {
  const full = new DOMException('the disk is full', 'QuotaExceededError');

  test.each([
    ['a file', 'parts'],
    ['the record', 'packs'],
    ['the pointer', 'pointers'],
  ] as const)('a full disk at %s is told, and the version before stays whole', async (_, table) => {
    await install(first);
    failing(table, full);
    const answer = await store.install(third.manifest, third.files, 3);
    expect(answer).toMatchObject({ ok: false, fault: 'quota' });
    vi.restoreAllMocks();
    expect(await again().installed()).toMatchObject({ value: { manifest: first.manifest, previous: null } });
    expect(await keys(name, 'parts')).toEqual(['one', 'names', 'outlines'].map(digest).sort());
  });

  it('any other failure is told with its reason', async () => {
    await install(first);
    failing('packs', new DOMException('the disk smells', 'AbortError'));
    const answer = await store.install(second.manifest, second.files, 2);
    expect(answer).toMatchObject({ ok: false, fault: 'broken' });
    expect(!answer.ok && answer.why).toContain('the disk smells');
    vi.restoreAllMocks();
    expect(await store.installed()).toMatchObject({ value: { manifest: first.manifest } });
  });

  it('a version that lacks a file never goes in', async () => {
    await install(first);
    const answer = await store.install(third.manifest, new Map([[digest('three'), new Blob(['three'])]]), 3);
    const file = third.manifest.parts.find((part) => part.name === 'texts')?.file;
    const why = `version 2026-03-01.0 was not stored: its file ${file} is not here`;
    expect(answer).toEqual({ ok: false, fault: 'broken', why });
    expect(await store.installed()).toMatchObject({ value: { manifest: first.manifest } });
    expect(await keys(name, 'parts')).not.toContain(digest('three'));
  });
});

describe('a database that goes away', () => {
  it('deleted underneath: there is nothing, and it fills again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await install(first);
    await remove(name);
    expect(await store.installed()).toEqual({ ok: true, value: null });
    await install(second);
    expect(await store.installed()).toMatchObject({ value: { manifest: second.manifest } });
  });

  it('closed underneath, as a browser does to free space: the next question opens it again', async () => {
    const requests = vi.spyOn(IDBFactory.prototype, 'open');
    await install(first);
    const request: unknown = requests.mock.results[0]?.value;
    if (!(request instanceof IDBOpenDBRequest)) throw new Error('the store opened no database');
    forceCloseDatabase(request.result as unknown as Parameters<typeof forceCloseDatabase>[0]);
    expect(await store.installed()).toMatchObject({ value: { manifest: first.manifest } });
    await install(second);
    expect(await store.installed()).toMatchObject({ value: { manifest: second.manifest } });
  });

  it('closed for good: every answer says so', async () => {
    await install(first);
    store.close();
    const part = first.manifest.parts[0];
    if (!part) throw new Error('a version has parts');
    for (const answer of [await store.installed(), await store.read(part), await store.rollback()])
      expect(answer).toMatchObject({ ok: false, fault: 'unavailable' });
  });

  it('none on this device: every answer says so', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    expect(await store.installed()).toMatchObject({ ok: false, fault: 'unavailable' });
  });
});

describe('a database of other code is dropped and filled anew', () => {
  const same = (database: IDBDatabase) => {
    database.createObjectStore('parts', { keyPath: 'sha256' });
    database.createObjectStore('packs', { keyPath: 'version' });
    database.createObjectStore('pointers', { keyPath: 'key' });
  };
  const other = (database: IDBDatabase) => {
    database.createObjectStore('parts', { keyPath: 'name' });
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('pointers', { keyPath: 'key' });
  };

  test.each([
    ['an older one with other keys', 5, other],
    ['one of the same number with other keys', 10, other],
    ['a newer one with the same tables', 990, same],
    ['a newer one with other keys', 990, other],
  ])('%s', async (_, number, layout) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    (await open(name, number, layout)).close();
    expect(await store.installed()).toEqual({ ok: true, value: null });
    await install(first);
    expect(await again().installed()).toMatchObject({ value: { manifest: first.manifest } });
    expect(await textOf(store, digest('one'))).toBe('one');
  });

  it('a record of another format', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await install(first);
    const manifest = { ...first.manifest, format: 0 };
    await change(name, 'packs', (packs) => packs.put({ version: '2026-01-01.0', manifest, installedAt: 1 }));
    expect(await again().installed()).toEqual({ ok: true, value: null });
    expect(await keys(name, 'parts')).toEqual([]);
    await install(first);
    expect(await store.installed()).toMatchObject({ value: { manifest: first.manifest } });
  });
});
