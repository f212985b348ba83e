import type { Tables } from './layout.ts';

/**
 * Chromium keeps IndexedDB in LevelDB, which writes the header of a log record and the record one after the other. A kill between the two leaves a header that
 * announces what is not there. The next start overlooks it and writes on behind it; the start after that takes the log for damaged and removes every database of
 * the origin. So the first thing that each connection does is to write until LevelDB begins a new log: the old one, with what may be torn in it, is then put in
 * order and deleted. About 5 MB that are gone again at once, before the first word of a person.
 */
export async function guard({ database, settings }: Pick<Tables, 'database' | 'settings'>): Promise<void> {
  if (!isChromium()) return;
  const value = 'x'.repeat(CHUNK);
  const rows = KEYS.map((key) => ({ key, value }));
  for (let turn = 0; turn < TURNS; turn++) await database.transaction('rw', settings, () => settings.bulkPut(rows));
  // The log is changed before a write, not after one.
  await settings.bulkDelete(KEYS);
}

/** Below 64 kB: what is larger, Chromium puts into files of its own. As two bytes a letter it would be. */
const CHUNK = 48 * 1024;
const KEYS = Array.from({ length: 18 }, (_, at) => `guard-${at}`);
/** LevelDB begins a new log after 4 MB. */
const TURNS = 6;

function isChromium(): boolean {
  return typeof navigator !== 'undefined' && /Chrom(e|ium)\//.test(navigator.userAgent);
}
