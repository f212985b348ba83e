import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Edit } from '../../src/core/field/edit.ts';
import { drilled } from '../../src/exchange/drill.ts';
import { opened } from '../../src/exchange/open.ts';
import { packed } from '../../src/exchange/pack.ts';
import { preview } from '../../src/exchange/preview.ts';
import { named } from '../../src/state/share.ts';
import { taken } from '../../src/exchange/take.ts';
import { FieldStore } from '../../src/store/field/field-store.ts';
import { edit, good } from '../store/field/edits.ts';
import { asFiles, bytesOf, pack, trip } from './trip.ts';

let store: FieldStore;
beforeEach(() => {
  store = new FieldStore(randomUUID());
});
afterEach(() => store.end());

/** Everything of a store as it leaves the device. */
async function exported(from: FieldStore): Promise<Blob[]> {
  good(await from.close('all'));
  const read = async (sha256: string) => good(await from.file(sha256));
  const made = await packed({ edits: good(await from.all()), files: good(await from.files()), read, tables: [] });
  return [...made.parts];
}

const about = () => ({ id: randomUUID(), at: '2026-11-22T10:00:00+08:00', names: ['a.zip'] });

it('comes back to an empty phone byte for byte', async () => {
  const { edits, files } = trip(5);
  good(await store.writeWith(edits, files));
  const first = await exported(store);
  good(await store.wipe());
  expect(good(await store.weigh())).toMatchObject({ edits: 0, files: 0 });
  good(await taken(store, await opened(asFiles(first)), about()));
  const second = await exported(store);
  expect(await Promise.all(second.map(bytesOf))).toEqual(await Promise.all(first.map(bytesOf)));
});

it('brings the same to three phones in whatever order they meet', async () => {
  const edits = fc.array(
    fc.record({ phone: fc.nat(2), record: fc.nat(2), field: fc.nat(2), value: fc.nat(9), after: fc.boolean() }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(edits, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (typed, order) => {
      const phones = [0, 1, 2].map(() => new FieldStore(randomUUID()));
      const heads = new Map<string, string>();
      for (const [at, { phone, record, field, value, after }] of typed.entries()) {
        const [id, key] = [`e${at}`, `${record}/${field}`];
        const made = {
          id,
          record: `r${record}`,
          field: `f${field}`,
          value,
          after: after ? [heads.get(key) ?? ''].filter(Boolean) : [],
        };
        heads.set(key, id);
        good(await (phones[phone] ?? store).write([edit(made)]));
      }
      const files = await Promise.all(phones.map(exported));
      const target = new FieldStore(randomUUID());
      for (const phone of [...order, ...order])
        good(await taken(target, await opened(asFiles(files[phone] ?? [])), about()));
      expect(good(await target.all()).map(({ id }) => id)).toEqual(typed.map((_, at) => `e${at}`).toSorted());
      for (const each of [...phones, target]) each.end();
    }),
    { numRuns: 15 },
  );
});

it('says before what it will change', async () => {
  const mine: Edit[] = [edit({ id: 'a', value: '一' }), edit({ id: 'x', field: 'place', value: '古镇' })];
  const theirs = [
    edit({ id: 'a', value: '一' }),
    edit({ id: 'b', value: '二', after: ['a'] }),
    edit({ id: 'y', field: 'place', value: '横栏' }),
    edit({ id: 'z', record: 'visit-2', field: 'title', value: '新厂' }),
  ];
  const file = await opened(asFiles((await pack({ edits: theirs, files: new Map() })).parts));
  const seen = preview(mine, new Set(), file);
  expect(seen).toMatchObject({ newEdits: 3, knownEdits: 1, differing: [], newFiles: 0, knownFiles: 0 });
  expect(seen.records.map(({ id, isNew, newEdits }) => ({ id, isNew, newEdits }))).toEqual([
    { id: 'visit-2', isNew: true, newEdits: 1 },
    { id: 'visit-1', isNew: false, newEdits: 2 },
  ]);
  expect(seen.records[1]?.fields).toMatchObject([
    { field: 'place', conflict: true },
    { field: 'purpose', before: '一', after: '二', conflict: false },
  ]);
  expect(preview(theirs, new Set(), file)).toMatchObject({ records: [], newEdits: 0, knownEdits: 4 });
});

it('proves that a backup opens, and says what was made since', async () => {
  const { edits, files } = trip(3);
  const { parts, export: sha256 } = await pack({ edits, files });
  expect(await drilled(asFiles(parts), [...edits, edit()])).toEqual({
    ...{ good: true, export: sha256, edits: 9, files: 3, damages: [], since: 1, differing: 0 },
  });
  const cut = await drilled(asFiles([(parts[0] ?? new Blob()).slice(0, -200)]), edits);
  expect(cut.good).toBe(false);
});

it('names the parts', () => {
  expect(named([new Blob()], '带图走访').map(({ name }) => name)).toEqual(['带图走访.zip']);
  expect(named([new Blob(), new Blob()], '带图').map(({ name }) => name)).toEqual(['带图-1of2.zip', '带图-2of2.zip']);
});
