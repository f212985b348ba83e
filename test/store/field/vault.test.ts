import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FieldStore } from '../../../src/store/field/field-store.ts';
import { tablesOf } from '../../../src/store/field/layout.ts';
import { edit, fileOf, good } from './edits.ts';
import { refuse } from './refuse.ts';

// The key is derived slowly on purpose.
vi.setConfig({ testTimeout: 60_000 });
const WORDS = '古镇 灯火 2026';
let name = '';
let store: FieldStore;
const opened: FieldStore[] = [];
const photo = fileOf('a photo');
const secret = edit({ id: 'a', value: '张厂长说产值3.2亿' });

function again(): FieldStore {
  const other = new FieldStore(name);
  opened.push(other);
  return other;
}

beforeEach(async () => {
  name = randomUUID();
  store = again();
  good(
    await store.writeWith(
      [secret, edit({ id: 'b', field: 'title', value: '古镇一厂' })],
      new Map([[photo.sha256, photo.blob]]),
    ),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const each of opened.splice(0)) each.end();
});

/** Everything that lies on the disk, as text. */
async function raw(): Promise<string> {
  const tables = tablesOf(name);
  const rows = await Promise.all([tables.edits.toArray(), tables.records.toArray(), tables.settings.toArray()]);
  const contents = await tables.contents.toArray();
  const texts = contents.map(async ({ body }) =>
    body instanceof Blob ? body.text() : new TextDecoder().decode(body.bytes),
  );
  tables.database.close();
  return (
    JSON.stringify(rows, (_, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
    ) + (await Promise.all(texts)).join()
  );
}

async function sealedRows(): Promise<number> {
  const tables = tablesOf(name);
  const counts = [tables.edits, tables.records, tables.contents].map((table) =>
    table.where('sealed').equals(1).count(),
  );
  const sum = (await Promise.all(counts)).reduce((all, count) => all + count, 0);
  tables.database.close();
  return sum;
}

it('leaves nothing legible on the disk, and reads all of it with the passphrase', async () => {
  expect(await raw()).toContain('张厂长');
  good(await store.protect(WORDS));
  const disk = await raw();
  for (const word of ['张厂长', '古镇', 'a photo', WORDS]) expect(disk).not.toContain(word);
  expect(good(await store.protection())).toEqual({ way: 'sealed', locked: false });
  expect(good(await store.all())).toHaveLength(2);

  const next = again();
  expect(good(await next.protection())).toEqual({ way: 'sealed', locked: true });
  for (const read of [next.all(), next.summaries(), next.file(photo.sha256), next.write([edit()])])
    expect(await read).toMatchObject({ ok: false, fault: 'locked' });
  expect(await next.unlock('another')).toMatchObject({ ok: false, fault: 'passphrase' });
  good(await next.unlock(WORDS));
  expect(good(await next.all())).toContainEqual(secret);
  expect(good(await next.summaries())).toMatchObject([{ title: '古镇一厂' }]);
  const read = good(await next.file(photo.sha256));
  expect([await read?.text(), read?.type]).toEqual(['a photo', 'image/jpeg']);
});

it('seals what is written later, and rewrites it', async () => {
  good(await store.protect(WORDS));
  const typed = edit({ id: 'c', record: 'visit-2', value: '机密' });
  good(await store.write([typed]));
  good(await store.write([{ ...typed, value: '更机密' }]));
  expect(await raw()).not.toContain('机密');
  expect(good(await store.ofRecord('visit-2'))).toEqual([{ ...typed, value: '更机密' }]);
  store.lock();
  expect(await store.all()).toMatchObject({ fault: 'locked' });
  good(await store.unlock(WORDS));
  expect(good(await store.all())).toHaveLength(3);
});

it('changes the passphrase', async () => {
  good(await store.protect(WORDS));
  expect(await store.changePassphrase('another', 'new')).toMatchObject({ fault: 'passphrase' });
  good(await store.changePassphrase(WORDS, 'new'));
  const next = again();
  expect(await next.unlock(WORDS)).toMatchObject({ fault: 'passphrase' });
  good(await next.unlock('new'));
  expect(good(await next.all())).toHaveLength(2);
});

it('goes back to plain', async () => {
  good(await store.protect(WORDS));
  expect(await store.unprotect('another')).toMatchObject({ fault: 'passphrase' });
  good(await store.unprotect(WORDS));
  expect(good(await store.protection())).toEqual({ way: null, locked: false });
  expect(await sealedRows()).toBe(0);
  const next = again();
  expect(good(await next.all())).toContainEqual(secret);
  expect(await good(await next.file(photo.sha256))?.text()).toBe('a photo');
});

it('refuses a second passphrase beside the first', async () => {
  good(await store.protect(WORDS));
  expect(await again().protect('another')).toMatchObject({ ok: false, fault: 'broken' });
});

it('does not let another page write plain once it is protected', async () => {
  const other = again();
  good(await other.write([edit({ id: 'x', record: 'visit-9' })]));
  good(await store.protect(WORDS));
  expect(await other.write([edit({ id: 'y', value: '机密' })])).toMatchObject({ fault: 'locked' });
  good(await other.unlock(WORDS));
  good(await other.write([edit({ id: 'y', value: '机密' })]));
  expect(await raw()).not.toContain('机密');
  good(await store.unprotect(WORDS));
  good(await other.write([edit({ id: 'z' })]));
  expect(good(await again().all())).toHaveLength(5);
});

it.each(['sealing', 'opening'] as const)('goes on where a crash broke off while %s', async (way) => {
  const many = Array.from({ length: 600 }, (_, at) =>
    edit({ id: `m${at}`, record: `visit-${at % 7}`, field: `f${at}` }),
  );
  good(await store.write(many));
  if (way === 'opening') good(await store.protect(WORDS));
  refuse('put', 'AbortError', 'edits', 550);
  const broken = way === 'sealing' ? await store.protect(WORDS) : await store.unprotect(WORDS);
  expect(broken.ok).toBe(false);
  vi.restoreAllMocks();
  store.end();
  const sealed = await sealedRows();
  expect(sealed).toBeGreaterThan(0);
  expect(sealed).toBeLessThan(600);

  const next = again();
  expect(good(await next.protection())).toEqual({ way, locked: true });
  good(await next.unlock(WORDS));
  expect(good(await next.all())).toHaveLength(602);
  good(await next.mend());
  expect(good(await next.protection()).way).toBe(way === 'sealing' ? 'sealed' : null);
  expect(await sealedRows()).toBe(way === 'sealing' ? 602 + 7 + 1 : 0);
  expect(good(await next.all())).toHaveLength(602);
});

it('tells of a row that the disk gave back as something else, and reads the others', async () => {
  good(await store.protect(WORDS));
  const tables = tablesOf(name);
  const row = await tables.edits.get('a');
  if (row) await tables.edits.put({ ...row, body: { ...row.body, bytes: new ArrayBuffer(40) } });
  tables.database.close();
  expect(good(await store.all())).toHaveLength(1);
  expect([...store.unreadable]).toEqual(['a']);
});
