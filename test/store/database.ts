/** Opens a database past the store, as other code would; `layout` makes its tables when it is new. */
export function open(name: string, version?: number, layout?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => layout?.(request.result);
  return settled(request);
}

/** One change in one table of a database, past the store. */
export async function change(name: string, table: string, work: (table: IDBObjectStore) => IDBRequest): Promise<void> {
  const database = await open(name);
  const transaction = database.transaction(table, 'readwrite');
  await settled(work(transaction.objectStore(table)));
  database.close();
}

/** Keys of a table, sorted. */
export async function keys(name: string, table: string): Promise<string[]> {
  const database = await open(name);
  const found = await settled(database.transaction(table).objectStore(table).getAllKeys());
  database.close();
  return found.map(String);
}

export function remove(name: string): Promise<unknown> {
  return settled(indexedDB.deleteDatabase(name));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the request failed'));
  });
}
