import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { latePackStore, mayHoldPacks } from '../../src/store/late.ts';

test('a device that never stored a pack has none, and says so without opening a database', async () => {
  expect(await mayHoldPacks()).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

test('once the store has been opened, packs may be here', async () => {
  const store = await latePackStore();
  expect(await store.installed()).toEqual({ ok: true, value: null });
  expect(await mayHoldPacks()).toBe(true);
  store.close();
});
