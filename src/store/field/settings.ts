import type { Tables } from './layout.ts';

/** The last time that what stands here left the device. */
export interface LastExport {
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Of the whole export, see exchange/pack.ts. */
  readonly sha256: string;
  readonly records: number;
  readonly edits: number;
}

/** A proof that a backup opens. */
export interface Drill {
  readonly at: string;
  readonly sha256: string;
  readonly good: boolean;
  readonly why: string;
}

/** Not sealed: what has to be known before the passphrase, and nothing of what anybody said. */
export interface Settings {
  /** The person, as they call themselves. */
  readonly investigator: string;
  readonly organisation: string;
  /** UUID. */
  readonly device: string;
  /** Of no use before it locks; 0 = never. */
  readonly lockMinutes: number;
  readonly lastExport: LastExport;
  /** The newest last. */
  readonly drills: readonly Drill[];
}

export async function setting<Key extends keyof Settings>(
  { settings }: Tables,
  key: Key,
): Promise<Settings[Key] | null> {
  return ((await settings.get(key))?.value as Settings[Key] | undefined) ?? null;
}

/** What stands there, else the first, which stands from then on: two pages that start together agree. */
export function settingOr<Key extends keyof Settings>(
  tables: Tables,
  key: Key,
  first: Settings[Key],
): Promise<Settings[Key]> {
  return tables.database.transaction('rw', tables.settings, async () => {
    const standing = await setting(tables, key);
    if (standing !== null) return standing;
    await tables.settings.put({ key, value: first });
    return first;
  });
}
