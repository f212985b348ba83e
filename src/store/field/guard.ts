import type { Dexie } from 'dexie';

/**
 * Chromium keeps IndexedDB in LevelDB, which writes the header of a log record and the record one after the other. A kill between the two leaves a header that
 * announces what is not there. The next start overlooks it and writes on behind it; the start after that takes the log for damaged and removes every database of
 * the origin. So the first thing that each connection does is to write until LevelDB begins a new log: the old one, with what may be torn in it, is then put in
 * order and deleted. About 5 MB that are gone again at once, before the first word of a person. Other engines keep IndexedDB in SQLite and need none of this.
 * @param table one whose key is `key`
 */
export async function guard(database: Dexie, table: string): Promise<void> {
  if (!isChromium()) return;
  const value = 'x'.repeat(CHUNK);
  for (let turn = 0; turn < TURNS; turn++)
    await written(database, table, (rows) => KEYS.forEach((key) => rows.put({ key, value })));
  // The log is changed before a write, not after one.
  await written(database, table, (rows) => KEYS.forEach((key) => rows.delete(key)));
}

/** Relaxed: nobody relies on these rows, so the disk need not be waited for. */
function written(database: Dexie, table: string, work: (rows: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.backendDB().transaction(table, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the guard was not written'));
    work(transaction.objectStore(table));
  });
}

/** Below 64 kB: what is larger, Chromium puts into files of its own. */
const CHUNK = 48 * 1024;
const KEYS = Array.from({ length: 18 }, (_, at) => `guard-${at}`);
/** LevelDB begins a new log after 4 MB. */
const TURNS = 6;

function isChromium(): boolean {
  return typeof navigator !== 'undefined' && /Chrom(e|ium)\//.test(navigator.userAgent);
}
