import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BoundaryStore, type StoredBoundaries } from '../../src/store/boundaries.ts';
import { keys, open } from './database.ts';

let name = '';
let store: BoundaryStore;

beforeEach(() => {
  name = randomUUID();
  store = new BoundaryStore(name);
});
afterEach(() => store.close());

function file(called: string): StoredBoundaries {
  const bytes = new TextEncoder().encode(called).buffer;
  return { ...{ key: 'own', name: called, takenAt: 1, sha256: 'ab', reviewNumber: 'GS(2019)1822号' }, bytes };
}

it('keeps one file with all that is known of it, and outlives the connection', async () => {
  expect(await store.own()).toEqual({ ok: true, value: null });
  await store.put(file('old.geojson'));
  await store.put(file('new.geojson'));
  store.close();
  store = new BoundaryStore(name);
  expect(await store.own()).toEqual({ ok: true, value: file('new.geojson') });
});

it('is taken back', async () => {
  await store.put(file('one.geojson'));
  await store.remove();
  expect(await store.own()).toEqual({ ok: true, value: null });
});

it('drops nothing where newer code has laid out the database', async () => {
  const newer = await open(name, 1000, (database) => {
    database.createObjectStore('boundaries', { keyPath: 'key' }).put({ key: 'another' });
  });
  newer.close();
  await store.put(file('mine.geojson'));
  store.close();
  expect(await keys(name, 'boundaries')).toEqual(['another', 'own']);
});
