import type { PackStore } from './packs.ts';

/** Name of the packs database; a change of it loses nothing but a download. */
export const PACKS_DATABASE = 'daitu-packs';

/** The pack store, whose code (most of it Dexie) is fetched when it is first needed: never on the way to a first list. */
export async function latePackStore(): Promise<PackStore> {
  const { PackStore: Store } = await import('./packs.ts');
  return new Store(PACKS_DATABASE);
}

/** Name of the database of a unit's own boundaries. */
export const BOUNDARIES_DATABASE = 'daitu-boundaries';

/** Whether packs may be stored here. False is certain; true also where the browser cannot say. */
export function mayHoldPacks(): Promise<boolean> {
  return mayHold(PACKS_DATABASE);
}

/** The same of a unit's own boundaries. */
export function mayHoldBoundaries(): Promise<boolean> {
  return mayHold(BOUNDARIES_DATABASE);
}

async function mayHold(database: string): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === database);
  } catch {
    return true;
  }
}
