import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FieldStore } from '../../../src/store/field/field-store.ts';
import { digest, edit, good } from './edits.ts';

let name = '';
const opened: FieldStore[] = [];

function start(): FieldStore {
  const store = new FieldStore(name);
  opened.push(store);
  return store;
}

const piece = (text: string) => new Blob([text], { type: 'audio/webm' });
const wordsIn = async (store: FieldStore, draft: string) =>
  Promise.all(good(await store.pieces(draft)).map((one) => one.text()));

beforeEach(() => (name = randomUUID()));
afterEach(() => {
  for (const each of opened.splice(0)) each.end();
});

describe('pieces of a voice', () => {
  it('are there after a death, in the order in which they were made', async () => {
    const store = start();
    good(await store.putPieces('a', 0, [piece('head'), piece('one')]));
    for (let at = 2; at < 12; at++) good(await store.putPieces('a', at, [piece(String(at))]));
    good(await store.putPieces('b', 0, [piece('other')]));
    store.end();
    const next = start();
    expect(good(await next.drafts())).toEqual(['a', 'b']);
    expect(await wordsIn(next, 'a')).toEqual(['head', 'one', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
  });

  it('are no files', async () => {
    const store = start();
    good(await store.putPieces('a', 0, [piece('head')]));
    expect(good(await store.files())).toEqual([]);
    expect(good(await store.weigh())).toMatchObject({ files: 0, bytes: 0 });
  });

  it('give way to the whole in one transaction, and only their own', async () => {
    const store = start();
    for (const draft of ['a', 'b']) good(await store.putPieces(draft, 0, [piece('head')]));
    const whole = piece('whole');
    const sha256 = digest('whole');
    good(await store.writeWith([edit({ id: 'e' })], new Map([[sha256, whole]]), 'a'));
    expect(good(await store.drafts())).toEqual(['b']);
    expect(await good(await store.file(sha256))?.text()).toBe('whole');
  });

  it('stay where the whole could not be stored', async () => {
    const store = start();
    good(await store.write([edit({ id: 'e' })]));
    good(await store.close(['e']));
    good(await store.putPieces('a', 0, [piece('head')]));
    const refused = await store.writeWith([edit({ id: 'e', value: 'x' })], new Map(), 'a');
    expect(refused.ok).toBe(false);
    expect(good(await store.drafts())).toEqual(['a']);
  });

  it('are sealed as all else, before and after', async () => {
    const store = start();
    good(await store.putPieces('a', 0, [piece('head')]));
    good(await store.protect('古镇的灯亮了一夜'));
    good(await store.putPieces('a', 1, [piece('secret')]));
    expect(await wordsIn(store, 'a')).toEqual(['head', 'secret']);
    store.lock();
    expect(await store.pieces('a')).toMatchObject({ ok: false, fault: 'locked' });
    expect(good(await store.drafts())).toEqual(['a']);
    good(await store.unlock('古镇的灯亮了一夜'));
    expect(await wordsIn(store, 'a')).toEqual(['head', 'secret']);
  });
});
