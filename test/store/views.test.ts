import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ViewStore, type SavedView } from '../../src/store/views.ts';
import { keys, open } from './database.ts';

let name = '';
let store: ViewStore;

beforeEach(() => {
  name = randomUUID();
  store = new ViewStore(name);
});
afterEach(() => store.close());

function view(id: string, madeAt: number): SavedView {
  return { id, name: id, madeAt, search: '?p=330000', camera: { lon: 120, lat: 30, zoom: 5 }, picture: null };
}

it('keeps views, the newest first, and outlives the connection', async () => {
  await store.put(view('old', 1));
  await store.put(view('new', 2));
  store.close();
  store = new ViewStore(name);
  expect(await store.all()).toEqual({ ok: true, value: [view('new', 2), view('old', 1)] });
});

it('renames, deletes and brings back', async () => {
  await store.put(view('one', 1));
  await store.put({ ...view('one', 1), name: '灯饰' });
  expect(await store.all()).toEqual({ ok: true, value: [{ ...view('one', 1), name: '灯饰' }] });
  await store.remove('one');
  expect(await store.all()).toEqual({ ok: true, value: [] });
  await store.put(view('one', 1));
  expect(await store.all()).toMatchObject({ value: [{ id: 'one' }] });
});

it('drops nothing where newer code has laid out the database', async () => {
  const newer = await open(name, 1000, (database) => {
    database.createObjectStore('views', { keyPath: 'id' }).put({ id: 'kept' });
  });
  newer.close();
  await store.put(view('mine', 1));
  await store.all();
  store.close();
  expect(await keys(name, 'views')).toEqual(['kept', 'mine']);
});
