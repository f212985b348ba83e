import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DeckStore } from '../../src/store/decks.ts';
import type { Deck } from '../../src/core/meeting/deck.ts';
import { slideFrom } from '../../src/core/meeting/deck-edit.ts';
import { keys, open } from './database.ts';

let name = '';
let store: DeckStore;

beforeEach(() => {
  name = randomUUID();
  store = new DeckStore(name);
});
afterEach(() => store.close());

function deck(id: string, changedAt: number): Deck {
  const slides = [slideFrom('slide', { search: '?p=330000', notes: '稿' })];
  return { id, title: id, madeAt: 1, changedAt, version: 'v', slides, seen: { slide: { 规模: '400亿元' } } };
}

it('keeps decks, the last changed first, and outlives the connection', async () => {
  await store.put(deck('old', 1));
  await store.put(deck('new', 2));
  store.close();
  store = new DeckStore(name);
  expect(await store.all()).toEqual({ ok: true, value: [deck('new', 2), deck('old', 1)] });
});

it('renames, deletes and brings back', async () => {
  await store.put(deck('one', 1));
  await store.put({ ...deck('one', 1), title: '灯饰' });
  expect(await store.all()).toEqual({ ok: true, value: [{ ...deck('one', 1), title: '灯饰' }] });
  await store.remove('one');
  expect(await store.all()).toEqual({ ok: true, value: [] });
  await store.put(deck('one', 1));
  expect(await store.all()).toMatchObject({ value: [{ id: 'one' }] });
});

it('drops nothing where newer code has laid out the database', async () => {
  const newer = await open(name, 1000, (database) => {
    database.createObjectStore('decks', { keyPath: 'id' }).put({ id: 'kept' });
  });
  newer.close();
  await store.put(deck('mine', 1));
  await store.all();
  store.close();
  expect(await keys(name, 'decks')).toEqual(['kept', 'mine']);
});
