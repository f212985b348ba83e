import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldStore } from '../../../src/store/field/field-store.ts';
import { tablesOf } from '../../../src/store/field/layout.ts';
import { keys, remove } from '../database.ts';
import { digest, edit, fileOf, good } from './edits.ts';

let name = '';
let store: FieldStore;
const opened: FieldStore[] = [];

/** Another page, or the next start. */
function again(): FieldStore {
  const other = new FieldStore(name);
  opened.push(other);
  return other;
}

beforeEach(() => {
  name = randomUUID();
  store = again();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const each of opened.splice(0)) each.end();
});

describe('edits', () => {
  it('has nothing at first', async () => {
    expect(await store.all()).toEqual({ ok: true, value: [] });
    expect(await store.summaries()).toEqual({ ok: true, value: [] });
    expect(await store.weigh()).toEqual({ ok: true, value: { records: 0, edits: 0, files: 0, bytes: 0 } });
  });

  it('keeps what was typed for the next start', async () => {
    const [first, second] = [edit({ id: 'a' }), edit({ id: 'b', field: 'organisation', value: '商务厅' })];
    good(await store.write([first, second]));
    store.end();
    const next = again();
    expect(good(await next.all())).toEqual([first, second]);
    expect(good(await next.ofRecord('visit-1'))).toEqual([first, second]);
    expect(good(await next.ofRecord('visit-2'))).toEqual([]);
  });

  it('rewrites an open edit while the person types on', async () => {
    const typed = edit({ id: 'a', value: '古' });
    good(await store.write([typed]));
    good(await store.write([{ ...typed, value: '古镇' }]));
    expect(good(await store.all())).toEqual([{ ...typed, value: '古镇' }]);
  });

  it('never alters a closed one', async () => {
    const typed = edit({ id: 'a', value: '古' });
    good(await store.write([typed]));
    good(await store.close(['a']));
    good(await store.write([typed]));
    expect(await store.write([edit({ id: 'b' }), { ...typed, value: '古镇' }])).toMatchObject({
      ok: false,
      fault: 'closed',
    });
    expect(good(await store.all())).toEqual([typed]);
    const next = edit({ id: 'c', value: '古镇', after: ['a'] });
    good(await store.write([next]));
    expect(good(await store.all())).toEqual([typed, next]);
  });

  it('closes all, also those that another page holds open', async () => {
    const typed = edit({ id: 'a' });
    good(await store.write([typed]));
    good(await again().close('all'));
    expect(await store.write([{ ...typed, value: '别的' }])).toMatchObject({ fault: 'closed' });
  });

  it('never moves an edit to another record', async () => {
    good(await store.write([edit({ id: 'a' })]));
    expect(await store.write([edit({ id: 'a', record: 'visit-2' })])).toMatchObject({ ok: false, fault: 'broken' });
    expect(good(await store.ofRecord('visit-1'))).toHaveLength(1);
  });

  it('loses none of what two pages type at the same time', async () => {
    const other = again();
    const typing = async (page: FieldStore, by: string) => {
      for (let key = 0; key < 20; key++) good(await page.write([edit({ id: `${by}${key}`, field: `${by}/${key}` })]));
    };
    await Promise.all([typing(store, 'a'), typing(other, 'b')]);
    expect(good(await store.all())).toHaveLength(40);
    expect(good(await store.summaries())).toMatchObject([{ id: 'visit-1', edits: 40 }]);
  });
});

describe('lists', () => {
  it('follow the edits', async () => {
    const begun = edit({ id: 'a', field: 'begun', value: '2026-11-22T09:00:00+08:00' });
    good(await store.write([begun, edit({ id: 'b', field: 'place', value: { name: '古镇' } })]));
    expect(good(await store.summaries())).toMatchObject([
      { id: 'visit-1', kind: 'visit', place: '古镇', begun: begun.value, trashed: false, edits: 2 },
    ]);
    good(await store.write([edit({ id: 'c', field: 'trashed', value: true })]));
    expect(good(await store.summaries())).toMatchObject([{ trashed: true, edits: 3 }]);
  });

  it('tell of a conflict that two pages made', async () => {
    good(await store.write([edit({ id: 'a', value: '一' })]));
    good(await again().write([edit({ id: 'b', value: '二' })]));
    expect(good(await store.summaries())).toMatchObject([{ conflicts: 1 }]);
    good(await store.write([edit({ id: 'c', value: '三', after: ['a', 'b'] })]));
    expect(good(await store.summaries())).toMatchObject([{ conflicts: 0 }]);
  });
});

describe('files', () => {
  it('come with the edit that names them', async () => {
    const { sha256, blob } = fileOf('a photo');
    good(await store.writeWith([edit({ field: 'photo/1', value: { sha256 } })], new Map([[sha256, blob]])));
    const next = again();
    const read = good(await next.file(sha256));
    expect(await read?.text()).toBe('a photo');
    expect(read?.type).toBe('image/jpeg');
    expect(good(await next.files())).toMatchObject([{ sha256, type: 'image/jpeg', bytes: 7 }]);
    expect(good(await next.file(digest('another')))).toBeNull();
  });

  it('leave no edit behind where they do not go in, and no file where the edit does not', async () => {
    good(await store.write([edit({ id: 'a' })]));
    good(await store.close('all'));
    const { sha256, blob } = fileOf('a photo');
    expect((await store.writeWith([edit({ id: 'a', value: 'x' })], new Map([[sha256, blob]]))).ok).toBe(false);
    expect(good(await store.files())).toEqual([]);
    expect(await keys(name, 'contents')).toEqual([]);
  });
});

describe('a full disk', () => {
  it('fails loudly, keeps what stands, and works again', async () => {
    good(await store.write([edit({ id: 'a' })]));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await store.write([edit({ id: 'b' })])).toMatchObject({ ok: false, fault: 'quota' });
    const { sha256, blob } = fileOf('a photo');
    expect(await store.writeWith([edit({ id: 'c' })], new Map([[sha256, blob]]))).toMatchObject({ fault: 'quota' });
    full.mockRestore();
    expect(good(await store.all())).toHaveLength(1);
    good(await store.write([edit({ id: 'b' })]));
    expect(good(await again().all())).toHaveLength(2);
  });
});

describe('watching', () => {
  it('hears of this page and of others', async () => {
    const other = again();
    const heard: string[][] = [];
    const stop = store.watch((records) => heard.push([...records]));
    good(await store.write([edit({ record: 'mine' })]));
    good(await other.write([edit({ record: 'theirs' })]));
    await vi.waitFor(() => expect(heard).toEqual([['mine'], ['theirs']]));
    stop();
    good(await store.write([edit({ record: 'later' })]));
    expect(heard).toHaveLength(2);
  });
});

describe('settings', () => {
  it('stand, and two pages agree on a first value', async () => {
    expect(good(await store.setting('investigator'))).toBeNull();
    good(await store.set('investigator', '李调研'));
    expect(good(await again().setting('investigator'))).toBe('李调研');
    const both = await Promise.all([store.settingOr('device', 'one'), again().settingOr('device', 'two')]);
    expect(new Set(both.map(good)).size).toBe(1);
  });
});

it('drops nothing where newer code has laid out the database', async () => {
  good(await store.write([edit({ id: 'a' })]));
  store.end();
  const { database } = tablesOf(name);
  database.version(99).stores({ later: 'id' });
  await database.open();
  database.close();
  const next = again();
  await next.write([edit({ id: 'b' })]);
  next.end();
  expect(await keys(name, 'edits')).toContain('a');
});

describe('a database that the browser removed', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is not taken for one that was never used', async () => {
    expect(good(await store.vanished())).toBe(false);
    good(await store.write([edit()]));
    expect(good(await store.vanished())).toBe(false);
    store.end();
    await remove(name);
    expect(good(await again().vanished())).toBe(true);
  });

  it('is not missed where the person emptied it', async () => {
    good(await store.write([edit()]));
    good(await store.wipe());
    expect(good(await store.vanished())).toBe(false);
  });
});
