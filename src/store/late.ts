import type { PackStore } from './packs.ts';

/** Name of the packs database; a change of it loses nothing but a download. */
export const PACKS_DATABASE = 'daitu-packs';

/** The pack store, whose code (most of it Dexie) is fetched when it is first needed: never on the way to a first list. */
export async function latePackStore(): Promise<PackStore> {
  const { PackStore: Store } = await import('./packs.ts');
  return new Store(PACKS_DATABASE);
}

/** Whether packs may be stored here. False is certain; true also where the browser cannot say. */
export async function mayHoldPacks(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === PACKS_DATABASE);
  } catch {
    return true;
  }
}
