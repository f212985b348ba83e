import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FieldStore } from '../../../src/store/field/field-store.ts';
import { edit, fileOf, good } from './edits.ts';
import { thawed, type Frozen } from './frozen.ts';

const OLD = resolve(import.meta.dirname, 'old');

it.each(readdirSync(OLD).filter((file) => file.endsWith('.json')))('a phone with %s loses nothing', async (file) => {
  const name = randomUUID();
  await thawed(name, JSON.parse(readFileSync(resolve(OLD, file), 'utf8')) as Frozen);
  const store = new FieldStore(name);
  if (good(await store.protection()).locked) good(await store.unlock('古镇 灯火'));
  const edits = good(await store.all());
  expect(edits.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(edits[0]).toEqual(edit({ id: 'a' }));
  expect(good(await store.summaries())).toMatchObject([{ id: 'visit-1', place: '古镇', photos: 1 }, { id: 'visit-2' }]);
  expect(await good(await store.file(fileOf('a photo').sha256))?.text()).toBe('a photo');
  expect(good(await store.setting('investigator'))).toBe('李调研');
  expect(await store.write([edit({ id: 'a', value: '别的' })])).toMatchObject({ fault: 'closed' });
  good(await store.write([edit({ id: 'e' })]));
  good(await store.undo('import-1'));
  expect(good(await store.all()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
  expect(good(await store.files())).toHaveLength(1);
  store.end();
});
