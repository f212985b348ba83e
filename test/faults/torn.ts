import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chrome } from './chrome.ts';

export interface Torn {
  readonly rounds: number;
  readonly saved: number;
  readonly lost: number;
}

/**
 * Leaves in the browser's log what a kill leaves between its two writes of a record: a header without what it announces. LevelDB goes on writing behind that,
 * and drops the rest of the block of 32 kB when it next reads the log: that must never be what a person typed.
 */
export async function torn(chrome: Chrome, url: string, rounds: number): Promise<Torn> {
  const said: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await chrome.open(url);
    said.push(...(await page.evaluate(() => window.field.writeAlong('visit-1', 5))));
    await chrome.kill();
    tear(chrome.profile);
  }
  const page = await chrome.open(url);
  const stands = await page.evaluate(() => window.field.stands('all'));
  await chrome.kill();
  return { rounds, saved: said.length, lost: said.filter((id) => stands[id] === undefined).length };
}

/** Checksum, length 500, type 1 (a whole record), and nothing more. */
const HEADER = Uint8Array.from([1, 2, 3, 4, 0xf4, 0x01, 1]);

export function tear(profile: string): void {
  const folder = join(profile, 'Default/IndexedDB');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.leveldb\/\d+\.log$/.test(name)) appendFileSync(join(folder, name), HEADER);
}
