import type { Drill, LastExport, Weight } from '../store/field/field-store.ts';
import { field } from './field.svelte.ts';

const DAY = 86_400_000;

/** What would become of the records if this device were lost or cleared today. */
class Survival {
  /** The browser promised not to clear the data; null = it cannot say. */
  persisted = $state<boolean | null>(null);
  weight = $state.raw<Weight | null>(null);
  lastExport = $state.raw<LastExport | null>(null);
  drills = $state.raw<readonly Drill[]>([]);
  /** Bytes that the browser still grants; null = it does not say. */
  free = $state<number | null>(null);
  /** Whole days since the last export; null = there was none. */
  days = $derived(
    this.lastExport ? Math.max(0, Math.floor((Date.now() - Date.parse(this.lastExport.at)) / DAY)) : null,
  );

  async measure(): Promise<void> {
    const { store } = field;
    const [weight, last, drills] = await Promise.all([
      store.weigh(),
      store.setting('lastExport'),
      store.setting('drills'),
    ]);
    if (weight.ok) this.weight = weight.value;
    if (last.ok) this.lastExport = last.value;
    if (drills.ok) this.drills = drills.value ?? [];
    await this.#askBrowser();
  }

  async persist(): Promise<boolean> {
    try {
      this.persisted = await navigator.storage.persist();
    } catch {
      // Refused, or a browser that has no such thing.
      this.persisted = false;
    }
    return this.persisted;
  }

  async #askBrowser(): Promise<void> {
    try {
      this.persisted = await navigator.storage.persisted();
      const { quota, usage } = await navigator.storage.estimate();
      this.free = quota === undefined ? null : quota - (usage ?? 0);
    } catch {
      this.free = null;
    }
  }
}

export const survival = new Survival();
