import { open } from '../database.ts';

/** A whole database as JSON: its version, its tables with their indexes, its rows. */
export interface Frozen {
  /** As IndexedDB counts: ten times Dexie's. */
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly key: string;
    readonly indexes: readonly string[];
    readonly rows: readonly unknown[];
  }[];
}

/** Reads a database past the store. */
export async function frozen(name: string): Promise<Frozen> {
  const database = await open(name);
  const names = [...database.objectStoreNames];
  const tables = await Promise.all(
    names.map(async (table) => {
      const store = database.transaction(table).objectStore(table);
      const rows = await new Promise<unknown[]>((resolve) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result as unknown[]);
      });
      const indexes = [...store.indexNames];
      return { name: table, key: String(store.keyPath), indexes, rows: await Promise.all(rows.map(packed)) };
    }),
  );
  database.close();
  return { version: database.version, tables };
}

/** Makes the database anew, past the store, as the code of its time left it. */
export async function thawed(name: string, { version, tables }: Frozen): Promise<void> {
  const database = await open(name, version, (made) => {
    for (const table of tables) {
      const store = made.createObjectStore(table.name, { keyPath: table.key });
      for (const index of table.indexes) store.createIndex(index, index);
      for (const row of table.rows) store.put(unpacked(row));
    }
  });
  database.close();
}

const base64 = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));

/** What JSON cannot hold, as an object of one key that says so. */
async function packed(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { $blob: base64(await value.arrayBuffer()), type: value.type };
  if (value instanceof ArrayBuffer) return { $buffer: base64(value) };
  if (value instanceof Uint8Array) return { $bytes: base64(value) };
  if (Array.isArray(value)) return Promise.all(value.map(packed));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(async ([key, part]) => [key, await packed(part)] as const);
  return Object.fromEntries(await Promise.all(parts));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const { $blob, $buffer, $bytes, type } = value as Partial<Record<'$blob' | '$buffer' | '$bytes' | 'type', string>>;
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if ($blob !== undefined) return new Blob([bytes($blob)], { type: type ?? '' });
  if ($buffer !== undefined) return bytes($buffer).buffer;
  if ($bytes !== undefined) return bytes($bytes);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpacked(part)]));
}
