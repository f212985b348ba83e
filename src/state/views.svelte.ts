import type { StoreFault, Stored } from '../store/faults.ts';
import type { SavedView, ViewStore } from '../store/views.ts';
import { uuid } from './uuid.ts';

export type { SavedView } from '../store/views.ts';

let all = $state.raw<readonly SavedView[] | null>(null);
let removed = $state.raw<SavedView | null>(null);
let fault = $state<StoreFault | null>(null);
let store: Promise<ViewStore> | null = null;

/** The views that a person saved on this device. */
export const views = {
  /** The newest first; null = not read yet. */
  get all(): readonly SavedView[] | null {
    return all;
  },
  /** What was deleted last and can come back. */
  get removed(): SavedView | null {
    return removed;
  },
  /** Why the last act failed; null = it did not. */
  get fault(): StoreFault | null {
    return fault;
  },
  async read(): Promise<void> {
    const found = kept(await (await opened()).all());
    if (found) all = found;
  },
  async save(view: Omit<SavedView, 'id' | 'madeAt'>): Promise<void> {
    await put({ ...view, id: uuid(), madeAt: Date.now() });
  },
  async rename(view: SavedView, name: string): Promise<void> {
    await put({ ...view, name });
  },
  async remove(view: SavedView): Promise<void> {
    const gone = await (await opened()).remove(view.id);
    kept(gone);
    if (gone.ok) removed = view;
    await views.read();
  },
  /** Brings back what was deleted last. */
  async restore(): Promise<void> {
    if (removed) await put(removed);
  },
  /** What was deleted stays deleted. */
  forget(): void {
    removed = null;
  },
};

async function put(view: SavedView): Promise<void> {
  const done = await (await opened()).put(view);
  kept(done);
  if (!done.ok) return;
  if (removed?.id === view.id) removed = null;
  await views.read();
}

/** The store's code is fetched when it is first needed. */
function opened(): Promise<ViewStore> {
  return (store ??= import('../store/views.ts').then((code) => new code.ViewStore()));
}

function kept<T>(stored: Stored<T>): T | null {
  fault = stored.ok ? null : stored.fault;
  return stored.ok ? stored.value : null;
}
