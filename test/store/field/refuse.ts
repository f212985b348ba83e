import { vi } from 'vitest';

/** From now on a table takes, or gives up, no more than `count` rows. */
export function refuse(what: 'put' | 'delete', why: string, table = 'edits', count = 0): void {
  const real = Reflect.get(IDBObjectStore.prototype, what) as (...words: unknown[]) => never;
  let rows = 0;
  vi.spyOn(IDBObjectStore.prototype, what).mockImplementation(function (this: IDBObjectStore, ...words: unknown[]) {
    if (this.name === table && ++rows > count) throw new DOMException('not now', why);
    return Reflect.apply(real, this, words);
  });
}
