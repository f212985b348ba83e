import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Edit } from '../../../src/core/field/edit.ts';
import { FieldStore, type Incoming } from '../../../src/store/field/field-store.ts';
import { edit, fileOf, good } from './edits.ts';
import { refuse } from './refuse.ts';

let name = '';
let store: FieldStore;
const photo = fileOf('a photo');
const other = fileOf('another photo');

beforeEach(() => {
  name = randomUUID();
  store = new FieldStore(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  store.end();
});

function incoming(edits: readonly Edit[], files = [photo], id: string = randomUUID()): Incoming {
  const by = new Map(files.map(({ sha256, blob }) => [sha256, blob]));
  return { id, at: '2026-11-22T10:00:00+08:00', file: '同事.zip', edits, files: by };
}
const names = (sha256: string, change: Partial<Edit> = {}) => edit({ field: 'photo/1', value: { sha256 }, ...change });
const ids = async () => good(await store.all()).map(({ id }) => id);

it('adds what is new, and says what was here', async () => {
  const mine = edit({ id: 'a' });
  good(await store.write([mine]));
  const taken = good(await store.takeIn(incoming([mine, names(photo.sha256, { id: 'b', record: 'visit-2' })])));
  expect(taken).toEqual({ records: ['visit-1', 'visit-2'], edits: 1, files: 1, known: 1, differing: [] });
  expect(await ids()).toEqual(['a', 'b']);
  expect(good(await store.summaries()).map(({ id }) => id)).toEqual(['visit-1', 'visit-2']);
  expect(await good(await store.file(photo.sha256))?.text()).toBe('a photo');
});

it('changes nothing at the second time', async () => {
  const edits = [names(photo.sha256, { id: 'b' })];
  good(await store.takeIn(incoming(edits)));
  expect(good(await store.takeIn(incoming(edits)))).toMatchObject({ edits: 0, files: 0, known: 1 });
  expect(await ids()).toEqual(['b']);
});

it('never writes over what stands here', async () => {
  good(await store.write([edit({ id: 'a', value: '我的' })]));
  const taken = good(await store.takeIn(incoming([edit({ id: 'a', value: '别人的' }), edit({ id: 'b' })])));
  expect(taken).toMatchObject({ edits: 1, known: 0, differing: ['a'] });
  expect(good(await store.all())[0]?.value).toBe('我的');
});

it('is taken back exactly', async () => {
  const mine = edit({ id: 'a' });
  good(await store.write([mine]));
  const first = incoming([mine, names(photo.sha256, { id: 'b', record: 'visit-2' }), edit({ id: 'c' })]);
  good(await store.takeIn(first));
  expect(good(await store.imports())).toMatchObject([{ id: first.id, file: '同事.zip', edits: 2, files: 1 }]);
  expect(good(await store.undo(first.id)).records.toSorted()).toEqual(['visit-1', 'visit-2']);
  expect(good(await store.all())).toEqual([mine]);
  expect(good(await store.files())).toEqual([]);
  expect(good(await store.summaries())).toMatchObject([{ id: 'visit-1', edits: 1 }]);
  expect(good(await store.imports())).toEqual([]);
  expect(await store.undo(first.id)).toMatchObject({ ok: false });
});

it('leaves what was done on top of it, and the photo that this names', async () => {
  const first = incoming(
    [names(photo.sha256, { id: 'b' }), names(other.sha256, { id: 'c', field: 'photo/2' })],
    [photo, other],
  );
  good(await store.takeIn(first));
  good(await store.write([names(photo.sha256, { id: 'd', after: ['b'] })]));
  good(await store.undo(first.id));
  expect(await ids()).toEqual(['d']);
  expect(good(await store.files()).map(({ sha256 }) => sha256)).toEqual([photo.sha256]);
});

it('leaves a photo that was taken here too', async () => {
  const first = incoming([names(photo.sha256, { id: 'b' })]);
  good(await store.takeIn(first));
  good(await store.putFile(photo.sha256, photo.blob));
  good(await store.undo(first.id));
  expect(good(await store.files())).toHaveLength(1);
});

it('leaves what a later import brought too', async () => {
  const both = names(photo.sha256, { id: 'b' });
  const first = incoming([both]);
  good(await store.takeIn(first));
  good(await store.takeIn(incoming([both, names(photo.sha256, { id: 'c', record: 'visit-2' })])));
  good(await store.undo(first.id));
  expect(await ids()).toEqual(['c']);
  expect(good(await store.files())).toHaveLength(1);
});

it('takes in all or nothing where the disk is full', async () => {
  refuse('put', 'QuotaExceededError');
  expect(await store.takeIn(incoming([names(photo.sha256)]))).toMatchObject({ ok: false, fault: 'quota' });
  vi.restoreAllMocks();
  expect([good(await store.files()), good(await store.all()), good(await store.imports())]).toEqual([[], [], []]);
});

it('sweeps away what a crash broke off', async () => {
  refuse('put', 'AbortError');
  refuse('delete', 'AbortError', 'imports');
  expect((await store.takeIn(incoming([names(photo.sha256)]))).ok).toBe(false);
  vi.restoreAllMocks();
  expect([good(await store.files()).length, good(await store.imports()).length]).toEqual([1, 0]);
  good(await store.mend());
  expect([good(await store.files()), good(await store.all()), good(await store.imports())]).toEqual([[], [], []]);
});

it('works in a protected database', async () => {
  good(await store.protect('words'));
  const first = incoming([names(photo.sha256, { id: 'b' }), edit({ id: 'c' })]);
  good(await store.takeIn(first));
  expect(await good(await store.file(photo.sha256))?.text()).toBe('a photo');
  good(await store.undo(first.id));
  expect(await ids()).toEqual([]);
});
