import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FieldStore } from '../../../src/store/field/field-store.ts';
import { edit, fileOf, good } from './edits.ts';
import { frozen } from './frozen.ts';

// Run once for each version of the layout, before the next one is written (`npx tsx test/store/field/freeze.ts 1`). What is made here is never made again:
// a person's phone may hold such a database for years.

const version = process.argv[2] ?? '';
if (!/^\d+$/.test(version)) throw new Error('say the version of the layout');

for (const [kind, passphrase] of [
  ['plain', ''],
  ['sealed', '古镇 灯火'],
] as const) {
  const name = `freeze-${kind}`;
  const store = new FieldStore(name);
  const photo = fileOf('a photo');
  const brought = fileOf('a photo of a colleague');
  good(await store.set('investigator', '李调研'));
  good(await store.set('device', 'phone-1'));
  good(await store.write([edit({ id: 'a' }), edit({ id: 'b', field: 'place', value: { name: '古镇', fix: null } })]));
  good(await store.close('all'));
  const shot = edit({ id: 'c', field: 'photo/1', value: { sha256: photo.sha256 } });
  good(await store.writeWith([shot], new Map([[photo.sha256, photo.blob]])));
  const theirs = edit({
    id: 'd',
    record: 'visit-2',
    field: 'photo/1',
    value: { sha256: brought.sha256 },
    device: 'phone-2',
  });
  const files = new Map([[brought.sha256, brought.blob]]);
  good(
    await store.takeIn({ id: 'import-1', at: '2026-11-22T10:00:00+08:00', file: '同事.zip', edits: [theirs], files }),
  );
  if (passphrase !== '') good(await store.protect(passphrase));
  store.end();
  const text = JSON.stringify(await frozen(name), null, 1);
  writeFileSync(resolve(import.meta.dirname, `old/v${version}-${kind}.json`), `${text}\n`);
}
