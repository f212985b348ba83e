import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frozen } from '../store/field/frozen.ts';
import type { Chrome } from './chrome.ts';

const OLD = resolve(import.meta.dirname, '../store/field/old');

export interface Old {
  readonly databases: number;
  readonly edits: number;
  readonly files: number;
  readonly lost: number;
}

/** Opens a database of each version of the layout, plain and sealed, in the browser. */
export async function old(chrome: Chrome, url: string): Promise<Old> {
  const page = await chrome.open(url);
  const names = readdirSync(OLD).filter((file) => file.endsWith('.json'));
  let [edits, files, lost] = [0, 0, 0];
  for (const name of names) {
    const frozen = JSON.parse(readFileSync(resolve(OLD, name), 'utf8')) as Frozen;
    const rows = (table: string) => frozen.tables.find((each) => each.name === table)?.rows.length ?? 0;
    const thaw = ([database, from, words]: readonly [string, Frozen, string]) =>
      window.field.thaw(database, from, words);
    const found = await page.evaluate(thaw, [name, frozen, '古镇 灯火'] as const);
    edits += rows('edits');
    files += rows('files');
    lost += rows('edits') - found.edits.length + rows('files') - found.files;
  }
  await chrome.kill();
  return { databases: names.length, edits, files, lost };
}
