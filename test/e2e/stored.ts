import type { Page } from '@playwright/test';

const DATABASE = 'daitu-packs';

/** How many packs and files the device keeps; none while there is no database. */
export function storedPacks(page: Page): Promise<{ packs: number; parts: number }> {
  return page.evaluate(async (name) => {
    // To open a database that is not there would make an empty one.
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === name)) return { packs: 0, parts: 0 };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the database could not be opened'));
    });
    const count = (table: string) =>
      new Promise<number>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(`${table} could not be counted`));
      });
    const counts = { packs: await count('packs'), parts: await count('parts') };
    database.close();
    return counts;
  }, DATABASE);
}

/** The browser clears the data of the pack. */
export function losePacks(page: Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('the database could not be deleted'));
      }),
    DATABASE,
  );
}

/** The browser clears files of the app whose address is like this, in the service worker's cache and in its own. */
export async function loseFiles(page: Page, like: RegExp): Promise<void> {
  const lost = await page.evaluate(async (pattern) => {
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (new RegExp(pattern).test(request.url) && (await cache.delete(request))) count++;
    }
    return count;
  }, like.source);
  if (lost === 0) throw new Error(`the cache held no file like ${like.source}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
