import { setTimeout as pause } from 'node:timers/promises';
import type { Chrome } from './chrome.ts';

export interface Killed {
  readonly kills: number;
  /** Keystrokes and photos of which the page said that they are saved, and the outside heard it. */
  readonly keys: number;
  readonly photos: number;
  /** Of these, what was not there when the browser was opened again. */
  readonly lostKeys: number;
  readonly lostPhotos: number;
  /** Photos whose edit is there and whose bytes are not, or are other ones; files without their edit. */
  readonly halves: number;
  /** Lists that did not agree with the edits. */
  readonly wrongLists: number;
}

/** Kills the browser at random moments while somebody types and takes photos, opens it again on the same profile each time, and counts. */
export async function kills(chrome: Chrome, url: string, times: number, say: (line: string) => void): Promise<Killed> {
  const lengths = new Map<string, number>();
  const photos = new Set<string>();
  let [keys, lostKeys, lostPhotos, halves, wrongLists] = [0, 0, 0, 0, 0];
  let fresh: string[] = [];
  const hear = (id: string, length: number) => {
    fresh.push(id);
    if (length === 0) photos.add(id);
    else lengths.set(id, Math.max(length, lengths.get(id) ?? 0));
    keys += length === 0 ? 0 : 1;
  };
  for (let time = 0; time <= times; time++) {
    const page = await chrome.open(url, hear);
    const last = time === times;
    const asked = last ? [...lengths.keys(), ...photos] : [...new Set(fresh)];
    const stands = await page.evaluate((ids) => window.field.stands(ids), last ? ('all' as const) : asked);
    for (const id of asked) {
      const found = stands[id];
      if (photos.has(id)) lostPhotos += found === undefined || found === null ? 1 : 0;
      else lostKeys += Math.max(0, (lengths.get(id) ?? 0) - (found ?? 0));
    }
    halves += Object.values(stands).filter((found) => found === null).length;
    halves += await page.evaluate(() => window.field.orphans());
    wrongLists += (await page.evaluate(() => window.field.listed())) ? 0 : 1;
    fresh = [];
    if (last) break;
    // The first, the second and the third of every three: typing, photos, both.
    await page.evaluate(
      ([turn, record]) => {
        if (turn !== 1) void window.field.type(record);
        if (turn !== 0) void window.field.shoot();
      },
      [time % 3, `visit-${time % 10}`] as const,
    );
    await pause(50 + Math.random() * 1200);
    await chrome.kill();
    if ((time + 1) % 20 === 0)
      say(`${time + 1} kills: ${keys} keys and ${photos.size} photos said to be saved, ${lostKeys + lostPhotos} lost`);
  }
  await chrome.kill();
  return { kills: times, keys, photos: photos.size, lostKeys, lostPhotos, halves, wrongLists };
}
